// Vectors of two values: how near a text is to money, and how near it is to the sea.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import type { Embedder } from '../../lib/models/embedder.ts';
import { EmbeddingFailure } from '../../lib/models/embedding-failure.ts';
import { nearnessAcross } from '../../lib/verify/nearness.ts';

const source =
  '# Harbour\n\n## Pay {#pay}\n\nWages are paid weekly.\n\n## Sea {#sea}\n\nWaves are high.\n';
const plain = await indexGuides([{ file: 'harbour.md', source }]);
const money = [1, 0];
const sea = [0, 1];
const statements = Float32Array.from(
  plain.statements.flatMap(({ statement }) => (statement.text.startsWith('Wages') ? money : sea)),
);
const none = new Float32Array();
const index = plain.withVectors({
  modelId: 'm',
  dimensions: 2,
  statements,
  windows: statements,
  questions: none,
  notCovered: none,
});
const labelled = labelStatements(wholeEvidence(index), index);
const citing = (word: string) =>
  labelled.filter(({ statement }) => statement.text.startsWith(word));

/** @param known Words of the other language that the model knows. */
function embedder(known: Record<string, number[]>, modelId = 'm'): Embedder {
  return {
    modelId,
    batchSize: 8,
    batchTimeoutMs: 1000,
    async embed(texts) {
      return texts.map((text) => {
        const word = Object.keys(known).find((each) => text.includes(each));
        if (word === undefined) throw new EmbeddingFailure('It does not know that.');
        return Float32Array.from(known[word] ?? []);
      });
    },
  };
}

const known = { Lohn: money, wage: money, Wellen: sea };
const question: [string, string] = ['Wie viel Lohn gibt es?', 'How much is the wage?'];

describe('a claim in another language', () => {
  test('is near to what it cites, and not to something else', async () => {
    const isNear = await nearnessAcross(question, labelled, { index, embedder: embedder(known) });
    expect(await isNear?.('Der Lohn kommt jede Woche.', citing('Wages'))).toBe(true);
    expect(await isNear?.('Die Wellen sind hoch.', citing('Wages'))).toBe(false);
    expect(await isNear?.('Die Wellen sind hoch.', labelled)).toBe(true);
  });

  test('may be nearer to something else by a tenth', async () => {
    const model = embedder({ ...known, knapp: [0.6607, 0.7507], weit: [0.65, 0.76] });
    const isNear = await nearnessAcross(question, labelled, { index, embedder: model });
    expect(await isNear?.('Das ist knapp.', citing('Wages'))).toBe(true);
    expect(await isNear?.('Das ist weit.', citing('Wages'))).toBe(false);
  });

  test('is judged from a cosine of 0.6 of the question and its translation on', async () => {
    const judged = (Lohn: number[]) =>
      nearnessAcross(question, labelled, { index, embedder: embedder({ ...known, Lohn }) });
    expect(await judged([0.62, 0.785])).toBeDefined();
    expect(await judged([0.58, 0.815])).toBeUndefined();
  });

  test.each<[string, Embedder | undefined]>([
    ['there is no model', undefined],
    ['the guide has vectors of another one', embedder(known, 'other')],
    ['the model does not know the language', embedder({ ...known, Lohn: [0.5, 0.9] })],
    ['the model is lost', { ...embedder(known), isLost: () => true }],
  ])('is not judged where %s', async (_, model) => {
    expect(await nearnessAcross(question, labelled, { index, embedder: model })).toBeUndefined();
  });

  describe('with a model that fails', () => {
    let warn = vi.spyOn(console, 'warn');
    beforeEach(() => {
      warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    });

    test('at the question is not judged, and the log is told', async () => {
      const model = embedder({});
      expect(await nearnessAcross(question, labelled, { index, embedder: model })).toBeUndefined();
      expect(warn).toHaveBeenCalledOnce();
    });

    test('at the claim itself is let pass', async () => {
      const isNear = await nearnessAcross(question, labelled, { index, embedder: embedder(known) });
      expect(await isNear?.('Sonst nichts.', citing('Wages'))).toBe(true);
      expect(warn).toHaveBeenCalledOnce();
    });
  });
});
