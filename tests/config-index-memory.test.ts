// How much of a published index a server holds in memory.
import { expect, test } from 'vitest';
import { readConfig } from '../lib/config.ts';

const read = (INDEX_MEMORY: string) => readConfig({ INDEX_MEMORY }).indexMemory;

test.each([
  ['256MB', 256_000_000],
  ['512 kb', 512_000],
  ['2GB', 2_000_000_000],
  ['0MB', 0],
  ['', undefined],
])('INDEX_MEMORY=%s is %s bytes', (written, bytes) => {
  expect(read(written)).toBe(bytes);
});

test.each(['256', '-1MB', '1.5GB', '1TB', 'much'])('INDEX_MEMORY=%s is refused', (written) => {
  expect(() => read(written)).toThrow(
    'INDEX_MEMORY cannot be used: write a size with its unit, KB, MB or GB, as in 256MB.',
  );
});
