import { describe, expect, test } from 'vitest';
import {
  citedBy,
  type ModelSentence,
  openBundledGuide,
  readModelSentences,
} from '../../eval/model-sentences.ts';
import { loadDictionary } from '../../lib/language/dictionary.ts';
import { AnswerCheck } from '../../lib/verify/answer-check.ts';

const { index, labelled } = await openBundledGuide();
const { isWord } = await loadDictionary();
const words = { isEnglish: isWord, isGuideName: (word: string) => index.lexical.names.has(word) };
const sentences = readModelSentences();

/** Whether anything of a text goes out. */
async function isShown(text: string): Promise<boolean> {
  const check = new AnswerCheck(labelled, index);
  let isText = false;
  for await (const { type } of check.take({ kind: 'sentence', author: 'model', text }, words)) {
    isText ||= type === 'text';
  }
  return isText;
}

function withCitation(sentence: ModelSentence): string {
  const labels = citedBy(sentence, labelled).map(({ label }) => `[${label}]`);
  return `${sentence.claim} ${labels.join('')}`;
}

/** The claims of some sentences that are shown, or that are not. */
async function shown(
  some: ModelSentence[],
  textOf: (sentence: ModelSentence) => string,
): Promise<string[]> {
  const claims: string[] = [];
  for (const sentence of some) if (await isShown(textOf(sentence))) claims.push(sentence.claim);
  return claims;
}

const exact = ['figure', 'name', 'row'];

describe.each(['tuned', 'held'] as const)('of the sentences of the %s half', (half) => {
  const all = sentences.filter((sentence) => sentence.half === half);
  const isTrue = all.filter(({ supported }) => supported);
  const isFalse = all.filter(({ supported }) => !supported);

  test.each([
    ['with their citations', withCitation],
    ['without a citation', ({ claim }: ModelSentence) => claim],
    ['with a wrong citation', ({ claim }: ModelSentence) => `${claim} [s1]`],
    ['with a citation that there is not', ({ claim }: ModelSentence) => `${claim} [s999]`],
  ])('at least 95% of the true ones are kept %s', async (_, textOf) => {
    const kept = await shown(isTrue, textOf);
    const lost = isTrue.filter(({ claim }) => !kept.includes(claim)).map(({ claim }) => claim);
    expect(isTrue.length).toBeGreaterThan(50);
    expect(kept.length / isTrue.length, `lost: ${lost.join(' ')}`).toBeGreaterThanOrEqual(0.95);
  });

  test('none passes with a wrong figure, a wrong name or the words of another row', async () => {
    const planted = isFalse.filter(({ fault = '' }) => exact.includes(fault));
    expect(planted.length).toBeGreaterThan(20);
    expect(await shown(planted, withCitation)).toEqual([]);
    expect(await shown(planted, ({ claim }) => claim)).toEqual([]);
  });

  test('at least 90% of those with another fault are left out', async () => {
    const others = isFalse.filter(({ fault = '' }) => !exact.includes(fault));
    const passed = await shown(others, withCitation);
    expect(others.length).toBeGreaterThan(15);
    expect(passed.length / others.length, `passed: ${passed.join(' ')}`).toBeLessThanOrEqual(0.1);
  });
});

test.each(['Yes.', 'See https://evil.example for more.', 'I think Python is great.'])(
  'what claims nothing of the guide never shows: "%s"',
  async (text) => {
    expect(await isShown(`${text} [s1]`)).toBe(false);
  },
);
