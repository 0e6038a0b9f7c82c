import { expect, test } from 'vitest';
import { z } from 'zod';
import { readJsonBody } from '../../../lib/server/requests/json-body.ts';

const rules = { mostBytes: 1000, whenTooLarge: 'Send less.', example: '{}' };

/** A request whose body fails in the middle. */
function failing(error: Error): Request {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"a":')),
    pull: (controller) => controller.error(error),
  });
  return new Request('http://localhost/api/x', { method: 'POST', body, duplex: 'half' } as object);
}

const withCode = (code: string) => Object.assign(new Error('aborted'), { code });

test.each(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'])(
  'a body that its sender drops in the middle (%s) is no failure',
  async (code) => {
    const reading = readJsonBody(failing(withCode(code)), z.object({}), rules);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  },
);

test('any other failure stays what it is', async () => {
  const error = withCode('ENOSPC');
  await expect(readJsonBody(failing(error), z.object({}), rules)).rejects.toBe(error);
});
