// A test fails when something is logged as an error or a warning that it did not expect: a test that
// does expect one replaces console.error or console.warn by a spy of its own. What a test stubs is put back
// behind it; a file that changes a global or a variable of the environment by other means fails, for the files
// after it share both.
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { processWide } from '../lib/process-wide.ts';
import type { Keeping } from '../lib/store/open-keeping.ts';

let unexpected: unknown[][] = [];
let before: ReturnType<typeof surroundings>;

// Of the globals those that are named as a page's are: what libraries keep there begins with a capital or holds an
// underscore, and may come with any import.
const surroundings = () => ({
  globals: Object.getOwnPropertyNames(globalThis)
    .filter((name) => /^[a-z][A-Za-z]*$/.test(name))
    .sort(),
  environment: { ...process.env },
  folder: process.cwd(),
});

beforeAll(() => {
  before = surroundings();
});

beforeEach(() => {
  unexpected = [];
  const record = (...values: unknown[]) => void unexpected.push(values);
  vi.spyOn(console, 'error').mockImplementation(record);
  vi.spyOn(console, 'warn').mockImplementation(record);
});

// What is asked is written behind the answer, for the whole process: it must not go on into another test, whose folder
// and whose log are its own.
async function endKeeping(): Promise<void> {
  const own = processWide('keeping', (): { kept?: { keeping: Keeping } } => ({}));
  const keeping = own.kept?.keeping;
  delete own.kept;
  await keeping?.close();
}

afterEach(async () => {
  const logged = [...unexpected];
  vi.useRealTimers();
  await endKeeping();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  expect(logged, 'unexpected console.error or console.warn').toEqual([]);
});

afterAll(() => {
  expect(surroundings(), 'what the file leaves behind').toEqual(before);
});
