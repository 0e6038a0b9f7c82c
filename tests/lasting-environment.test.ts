import { afterEach, expect, test, vi } from 'vitest';
import { readConfig } from '../lib/config.ts';
import { keepEnvironment, readingEnvironment } from '../lib/lasting-environment.ts';
import { processWide } from '../lib/process-wide.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  processWide('environment', () => ({ stays: false })).stays = false;
});

test('a variable that changes is read until the environment is told to stay, and then no more', () => {
  vi.stubEnv('GRACE_SECONDS', '3');
  expect(readConfig().graceSeconds).toBe(3);
  vi.stubEnv('GRACE_SECONDS', '4');
  const kept = readConfig();
  expect(kept.graceSeconds).toBe(4);
  keepEnvironment();
  vi.stubEnv('GRACE_SECONDS', '5');
  expect(readConfig()).toBe(kept);
});

test('another environment, and another root, are read all the same', () => {
  keepEnvironment();
  const read = readingEnvironment(({ OVEN }, root) => `${OVEN} in ${root}`);
  vi.stubEnv('OVEN', 'stone');
  expect(read()).toBe(`stone in ${process.cwd()}`);
  expect(read({ OVEN: 'steel' })).toBe(`steel in ${process.cwd()}`);
  expect(read(undefined, '/srv')).toBe('stone in /srv');
});

test('one that cannot be used is told each time', () => {
  keepEnvironment();
  const read = readingEnvironment((): never => {
    throw new Error('There is no oven.');
  });
  expect(read).toThrow('There is no oven.');
  expect(read).toThrow('There is no oven.');
});
