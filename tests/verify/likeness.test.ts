// Vectors of two values: how near a text is to money, and how near it is to the sea.
import { afterEach, expect, test, vi } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import type { Embedder } from '../../lib/models/embedder.ts';
import { EmbeddingFailure } from '../../lib/models/embedding-failure.ts';
import { likenessBy } from '../../lib/verify/likeness.ts';

const index = await indexGuides([
  { file: 'pier.md', source: '# Pier\n\nThe pier pays:\n\n- wages of sailors\n- waves of noise\n' },
]);
const labelled = labelStatements(wholeEvidence(index), index);
const items = labelled.filter(({ statement }) => statement.leadIn !== undefined);
const asked: string[] = [];

function embedder(more: Partial<Embedder> = {}): Embedder {
  return {
    modelId: 'm',
    batchSize: 8,
    batchTimeoutMs: 1000,
    async embed(texts) {
      asked.push(...texts);
      return texts.map((text) => Float32Array.from(text.includes('wage') ? [1, 0] : [0, 1]));
    },
    ...more,
  };
}

afterEach(() => {
  asked.length = 0;
});

test('tells the cosine of each wording with the statements and what leads in to them', async () => {
  const likeness = likenessBy(embedder());
  expect(await likeness?.(['a wage', 'a wave'], items.slice(0, 1))).toEqual([1, 0]);
  expect(asked).toEqual(['The pier pays: wages of sailors', 'a wage', 'a wave']);
});

test('reads no more of the statements than a model does', async () => {
  const many = Array.from({ length: 200 }, () => items).flat();
  await likenessBy(embedder())?.(['a wage'], many);
  expect(asked[0]?.length).toBe(1500);
});

test.each<[string, Embedder | undefined]>([
  ['there is no model', undefined],
  ['the model has failed for good', embedder({ isLost: () => true })],
])('tells nothing where %s', (_, model) => {
  expect(likenessBy(model)).toBeUndefined();
});

test('tells nothing where the model fails, and is asked no more; the log says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const fails = embedder({
    embed: () => Promise.reject(new EmbeddingFailure('It is asleep.')),
  });
  const likeness = likenessBy(fails);
  expect(await likeness?.(['a wage'], items)).toBeUndefined();
  expect(await likeness?.(['a wave'], items)).toBeUndefined();
  expect(warn).toHaveBeenCalledOnce();
});
