import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeError, type ErrorCode, SignpostError } from '../lib/errors.ts';

const statuses: [ErrorCode, number][] = [
  ['bad-request', 400],
  ['unknown-guide', 404],
  ['not-found', 404],
  ['too-large', 413],
  ['unsupported-type', 415],
  ['bad-config', 500],
  ['bad-guide', 500],
  ['bad-index', 500],
  ['internal', 500],
  ['not-stored', 507],
];

const unseen = '/srv/secret/.env: sk-secret';
const plain = 'The server could not answer. Try again; if it stays so, look at the server log.';

function watchLog() {
  return vi.spyOn(console, 'error').mockImplementation(() => {});
}

test.each(statuses)('%s has the status %i', (code, status) => {
  expect(new SignpostError(code, 'What failed.').status).toBe(status);
});

describe('an error that a reader has caused', () => {
  test.each(statuses.filter(([, status]) => status < 500))(
    '%s is told in its own words, and not logged',
    (code, status) => {
      const log = watchLog();
      const error = new SignpostError(code, '“k” wants a number.', { cause: new Error(unseen) });
      const described = describeError(error);
      expect(described).toEqual({
        status,
        body: { error: { code, message: '“k” wants a number.' } },
      });
      expect(JSON.stringify(described)).not.toContain('secret');
      expect(log).not.toHaveBeenCalled();
    },
  );
});

describe('an error on the side of the server', () => {
  const cause = new Error(unseen);
  test.each<[string, unknown]>([
    ...statuses
      .filter(([, status]) => status === 500)
      .map(([code]): [string, unknown] => [code, new SignpostError(code, unseen, { cause })]),
    ['a plain error', new Error(unseen, { cause })],
    ['an error that only looks like ours', { code: 'bad-request', status: 400, message: unseen }],
    ['a string', unseen],
    ['nothing', undefined],
  ])('(%s) is told in a plain sentence, and logged with its cause', (_, error) => {
    const log = watchLog();
    const described = describeError(error);
    expect(described).toEqual({
      status: 500,
      body: { error: { code: 'internal', message: plain } },
    });
    expect(log.mock.calls).toEqual([[error]]);
  });
});

test('what could not be stored is told in its own words, and logged with its cause', () => {
  const log = watchLog();
  const message = 'It could not be stored. Send it again.';
  const error = new SignpostError('not-stored', message, { cause: new Error(unseen) });
  expect(describeError(error)).toEqual({
    status: 507,
    body: { error: { code: 'not-stored', message } },
  });
  expect(log.mock.calls).toEqual([[error]]);
});

test('an error of another copy of this module is known as one', async () => {
  vi.resetModules();
  const other = await import('../lib/errors.ts');
  expect(other.SignpostError).not.toBe(SignpostError);
  const error = new other.SignpostError('unknown-guide', 'There is no guide "nope".');
  expect(error).toBeInstanceOf(SignpostError);
  expect(describeError(error)).toEqual({
    status: 404,
    body: { error: { code: 'unknown-guide', message: 'There is no guide "nope".' } },
  });
});

describe('in development', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('a failure is told in its own words, and logged all the same', () => {
    vi.stubEnv('NODE_ENV', 'development');
    const log = watchLog();
    const error = new SignpostError('bad-guide', 'baker.md: mend the title.');
    expect(describeError(error)).toEqual({
      status: 500,
      body: { error: { code: 'bad-guide', message: 'baker.md: mend the title.' } },
    });
    expect(log.mock.calls).toEqual([[error]]);
  });
});
