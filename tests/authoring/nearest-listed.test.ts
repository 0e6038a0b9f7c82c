import { describe, expect, test } from 'vitest';
import { NearestListed } from '../../lib/authoring/nearest-listed.ts';
import type { Listed } from '../../lib/authoring/words-document.ts';

const listed = ['When does the shift begin?', 'What is the pay?', 'Is the dough dear?'].map(
  (text) => ({ text, sectionId: 'work', opening: undefined }),
);
const [shift, pay] = listed;

describe('of the listed questions', () => {
  test('those are nearest that share the rarest words, and all are at last', async () => {
    const nearest = new NearestListed(listed, undefined);
    expect([...(await nearest.to('What pay is there?', listed, 1))]).toEqual([pay]);
    expect([...(await nearest.to('Which shift do I begin with?', listed, 1))]).toEqual([shift]);
    expect((await nearest.to('What pay is there?', listed, 7)).size).toBe(3);
  });

  test('those are near, too, that mean the same in other words', async () => {
    const embed = async (texts: string[]) =>
      texts.map((text) => Float32Array.from(/dough|bread/i.test(text) ? [1, 0] : [0, 1]));
    const embedder = { modelId: 'two-subjects', batchSize: 8, batchTimeoutMs: 1000, embed };
    const nearest = new NearestListed(listed, embedder);
    expect(
      (await nearest.to('Does bread begin a shift?', listed, 1)).has(listed[2] as Listed),
    ).toBe(true);
  });
});
