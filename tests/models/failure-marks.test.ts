// What the one embedding model of a process throws reaches the copies that Next gives each route of these classes.
import { expect, test, vi } from 'vitest';
import { ServiceResting } from '../../lib/models/circuit.ts';
import { EmbeddingFailure, failureOf, warnOfFailure } from '../../lib/models/embedding-failure.ts';

/** A copy of a module, with classes of its own. */
async function copyOf<Module>(path: string): Promise<Module> {
  return (await import(/* @vite-ignore */ `${path}?copy`)) as Module;
}

test('a failure of another copy is logged as one, and words go on alone', async () => {
  const copy = await copyOf<{ EmbeddingFailure: typeof EmbeddingFailure }>(
    '../../lib/models/embedding-failure.ts',
  );
  expect(copy.EmbeddingFailure).not.toBe(EmbeddingFailure);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  warnOfFailure(new copy.EmbeddingFailure('It did not answer in time.'));
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('by their words alone'));
  expect(new EmbeddingFailure('One.')).toBeInstanceOf(copy.EmbeddingFailure);
  expect(new Error('One.')).not.toBeInstanceOf(EmbeddingFailure);
});

test('and a service that is left alone is known as such', async () => {
  const copy = await copyOf<{ ServiceResting: typeof ServiceResting }>(
    '../../lib/models/circuit.ts',
  );
  expect(copy.ServiceResting).not.toBe(ServiceResting);
  expect(failureOf(new copy.ServiceResting('It rests.'), []).isTold).toBe(true);
});
