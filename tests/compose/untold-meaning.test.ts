// The sense of a word that a guide only says.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { withUntoldMeanings } from '../../lib/compose/untold-meaning.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { wordsDefined } from '../../lib/language/definition-asked.ts';
import type { AnswerStatus } from '../../lib/types.ts';
import { letThrough } from '../fixtures/let-through.ts';

const index = await indexGuides([
  {
    file: 'boats.md',
    source: `# Boat yard

## Outfit {#outfit}

The yard stocks ballast, fenders and bilge pumps.

A keelson is the timber above the keel. Stopping a seam means caulking it. Each boat has a VHF (very high frequency) radio.

### Thwarts {#thwarts}

They stiffen the hull, and rowers sit on them. Thwarts of oak last.

| Knot | Holds |
| --- | --- |
| Bowline | a loop |
| Reef knot | two ends |
`,
  },
]);

/** The verdict where likeness let a question pass. */
async function verdictOn(question: string): Promise<AnswerStatus> {
  const passed = await letThrough(question, index);
  return withUntoldMeanings(passed, labelStatements(passed, index), index).verdict;
}

describe('what a word means', () => {
  test.each(['What does ballast mean?', 'what is meant by fenders', 'Define bilge pump.'])(
    'is not told by a list that holds it, which is all there is: %s',
    async (question) => {
      expect(await verdictOn(question)).toBe('partial');
    },
  );

  test.each([
    ['by a sentence on it', 'What does keelson mean?'],
    ['by one that calls something so', 'What does caulking mean?'],
    ['by brackets behind it', 'What does VHF stand for?'],
    ['below a heading that is the word', "What's the meaning of thwarts?"],
    ['by a row of that name', 'What does bowline mean?'],
  ])('is told %s', async (_, question) => {
    expect(await verdictOn(question)).toBe('answered');
  });

  test('is not asked for by what a thing is, nor by what the reader is to make of it', async () => {
    expect(await verdictOn('What is ballast?')).toBe('answered');
    expect(await verdictOn('What do you mean?')).toBe('answered');
  });
});

test.each([
  ['And what does a bilge pump mean?', ['bilge', 'pump']],
  ['the definition of crumb', []],
  ['definition of crumb', ['crumb']],
  ["What's the definition of crumb?", ['crumb']],
  ['What does it mean to be a master?', []],
])('the words whose sense alone is asked for are told: %s', (question, words) => {
  expect(wordsDefined(question)).toEqual(words);
});
