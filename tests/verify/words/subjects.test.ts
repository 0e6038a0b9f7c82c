// Words for persons and things that are named elsewhere, and such as stand before a subject.
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import { claimWords } from '../../../lib/verify/claim-words.ts';
import { changedWord } from '../../../lib/verify/rules/changed-word.ts';
import { subjectOther } from '../../../lib/verify/rules/other-subject.ts';
import { supportFeatures } from '../../../lib/verify/support-features.ts';
import { isCaught } from './finding.ts';

test.each([
  ...['top', 'modern', 'successful', 'experienced', 'skilled', 'although', 'unless'],
  ...['everybody', 'always', 'whatever', 'whichever', 'whoever', 'none', 'nobody', 'never'],
])('"%s" is no subject', async (word) => {
  const guide = `Bakers knead dough.\n\nThe porter is ${word} here.`;
  const claim = `The ${word} bakers knead dough.`;
  expect(await isCaught(subjectOther, { guide, claim, cites: 'knead' })).toBe(false);
});

test.each([
  ...['it', 'this', 'that', 'these', 'those', 'they', 'them', 'there', 'he', 'she', 'him', 'one'],
  ...['ones', 'former', 'latter', 'such'],
])('"%s" stands for what is named before it', async (word) => {
  const opening = word.replace(/^./, (letter) => letter.toUpperCase());
  const guide = `Assistants come at noon. ${opening} clean ovens.`;
  const claim = 'Assistants clean ovens.';
  expect(await isCaught(subjectOther, { guide, claim, cites: 'ovens' })).toBe(false);
});

test.each([
  ...['a', 'an', 'the', 'my', 'your', 'our', 'their', 'its', 'his', 'her', 'of', 'for', 'by'],
  ...['from', 'to', 'with'],
])('"%s" stands before a thing, which is not changed', async (word) => {
  const guide = `Small black boats carry ${word} horses.`;
  const claim = `Small black boats carry ${word} wombats.`;
  expect(await isCaught(changedWord, { guide, claim })).toBe(true);
});

const options = { idf: () => 1 };

describe('"youve" and the like, as tokens,', () => {
  test.each([
    ...["you've", "we've", "they've", "they'll", "they'd", "it'll", "hadn't", "mightn't"],
    ...["mustn't", "needn't", "shan't"],
  ])('weigh nothing: "%s"', (word) => {
    const words = claimWords(new Reading(`${word} rye`), [new Reading('rye')], options);
    expect(words.map(({ weight }) => weight)).toEqual([0, 1]);
  });
});

test.each(['I', 'me', 'my', 'we', 'our'])('"%s" is the first person', (word) => {
  const claim = new Reading(`Rye is baked for ${word}.`);
  expect(supportFeatures(claim, [new Reading('Rye is baked.')], options).firstPerson).toBe(1);
});
