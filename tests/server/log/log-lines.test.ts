import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SignpostError } from '../../../lib/errors.ts';
import { logAsLines } from '../../../lib/server/log/log-lines.ts';

const before = { ...console };
let lines: string[] = [];

beforeEach(() => {
  lines = [];
});

afterEach(() => {
  Object.assign(console, before);
});

function start(requestId?: string) {
  return logAsLines({
    destination: { write: (line) => lines.push(line) },
    requestId: () => requestId,
  });
}

const last = (): unknown => JSON.parse(lines.at(-1) ?? '');

test('what is written to the console becomes a line with its level and the id of its request', () => {
  start('a-request-1');
  console.warn('The oven of %s is %d °C hot.', 'Ada', 230);
  expect(last()).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    requestId: 'a-request-1',
    msg: 'The oven of Ada is 230 °C hot.',
  });
  expect(lines).toHaveLength(1);
});

test('each line tells its own time, to the millisecond', () => {
  start();
  const now = vi.spyOn(Date, 'now');
  const times = [1_790_000_000_007, 1_790_000_000_999, 1_790_000_001_000, 1_789_999_999_050];
  for (const time of times) {
    now.mockReturnValue(time);
    console.log('A loaf.');
  }
  expect(lines.map((line) => JSON.parse(line).time)).toEqual(
    times.map((time) => new Date(time).toISOString()),
  );
});

test('words over several lines stay one line', () => {
  start();
  console.log('one\ntwo');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toContain('\n');
  expect(last()).toMatchObject({ level: 'info', msg: 'one\ntwo' });
});

test('an error of ours is its sentence and the reason, without a stack', () => {
  start();
  const cause = new Error('EACCES: permission denied');
  console.error(new SignpostError('bad-guide', 'The guide cannot be read.', { cause }));
  expect(last()).toMatchObject({ code: 'bad-guide', cause: cause.message });
  expect(lines[0]).not.toContain('.ts:');
});

test('any other error comes with the place where it was thrown', () => {
  start();
  console.error(new TypeError('It is no loaf.'));
  expect(last()).toMatchObject({
    level: 'error',
    msg: 'It is no loaf.',
    err: { type: 'TypeError', stack: expect.stringContaining('log-lines.test.ts') },
  });
});

test('a line with fields is written by the logger that it gives', () => {
  start('a-request-2').info({ route: '/api/chat', status: '200' }, 'request');
  expect(last()).toMatchObject({ route: '/api/chat', status: '200', msg: 'request' });
});
