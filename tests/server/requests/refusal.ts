// What the tests of all request readers share: requests with a body, and how one is refused.
import { expect } from 'vitest';
import { SignpostError } from '../../../lib/errors.ts';

/** A POST of JSON, or of the body as it stands when that is a text. */
export function postOf(body: unknown, contentType = 'application/json'): Request {
  return new Request('http://localhost/api', {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export async function expectRefusal(
  reading: Promise<unknown>,
  status: number,
  message: string,
): Promise<void> {
  await expect(reading).rejects.toThrow(SignpostError);
  await expect(reading).rejects.toMatchObject({ status, message });
}
