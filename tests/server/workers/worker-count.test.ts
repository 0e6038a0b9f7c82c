import { describe, expect, test } from 'vitest';
import { shareOf, workerCount } from '../../../lib/server/workers/worker-count.ts';

const gigabytes = 2 ** 30;

describe('the number of processes', () => {
  test.each([
    ['1', 1],
    [' 3 ', 3],
    ['64', 64],
  ])('is what is written: "%s"', (written, count) => {
    expect(workerCount(written, { cores: 1, bytes: gigabytes })).toBe(count);
  });

  test.each(['0', '-1', '1.5', '65', 'all'])('is none for "%s"', (written) => {
    expect(workerCount(written)).toBeUndefined();
  });

  test.each([
    [1, 16, 1],
    [2, 16, 1],
    [4, 16, 2],
    [16, 64, 4],
    [16, 3, 3],
    [8, 0.5, 1],
  ])('on %i cores with %f GB is %i where nothing is written', (cores, memory, count) => {
    expect(workerCount('', { cores, bytes: memory * gigabytes })).toBe(count);
    expect(workerCount(undefined, { cores, bytes: memory * gigabytes })).toBe(count);
  });
});

test('a process that is alone has all of what a server may hold', () => {
  expect(shareOf(32)).toBe(32);
});
