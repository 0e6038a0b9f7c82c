// A test fails when something is logged as an error or a warning that it did not expect: a test that
// does expect one replaces console.error or console.warn by a spy of its own.
import { afterEach, beforeEach, expect, vi } from 'vitest';

let unexpected: unknown[][] = [];

beforeEach(() => {
  unexpected = [];
  const record = (...values: unknown[]) => void unexpected.push(values);
  vi.spyOn(console, 'error').mockImplementation(record);
  vi.spyOn(console, 'warn').mockImplementation(record);
});

afterEach(() => {
  expect(unexpected, 'unexpected console.error or console.warn').toEqual([]);
});
