// How long a thing takes, or how many of it there are, of which a guide tells other figures alone.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { withUntoldMeasures } from '../../lib/compose/untold-measure.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import type { AnswerStatus } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';

const pay = [
  'The yard has two kinds of masters.',
  '',
  '| Grade | Pay (dollars a year) |',
  '| --- | --- |',
  '| Apprentice | $30K |',
  '| Master | $60K |',
].join('\n');

/** The verdict of a guide where likeness let a question pass. */
async function verdictOn(question: string, text: string): Promise<AnswerStatus> {
  const source = `# Boat yard\n\n## Grades of masters {#grades}\n\n${text}\n`;
  const index = await indexGuides([{ file: 'yard.md', source }]);
  const found = retrieve(await understand([{ role: 'user', text: question }], index), index);
  const parts = found.parts.map((part) => ({ ...part, verdict: 'answered' as const }));
  const passed = { ...found, parts, verdict: 'answered' as const };
  return withUntoldMeasures(passed, labelStatements(passed, index), index).verdict;
}

describe('how long something takes', () => {
  test.each(['How many years till master?', 'How long does it take to be a master?'])(
    'is not answered by what it pays a year: %s',
    async (question) => {
      expect(await verdictOn(question, pay)).toBe('not-covered');
    },
  );

  test.each([
    'An apprentice is a master after four years.',
    'It takes a year to be a master.',
    'Years served by a master: 4',
    '**Four years:** from apprentice to master.',
    '### Four years to the grade of master\n\nThey are spent at the yard.',
  ])('is answered where that is told: %s', async (told) => {
    expect(await verdictOn('How many years till master?', `${told}\n\n${pay}`)).toBe('answered');
  });

  test('is not asked for by when, which need be no time', async () => {
    const told = 'Sails are for days with wind.';
    expect(await verdictOn('When are sails of use?', `${told}\n\n${pay}`)).toBe('answered');
  });

  test('is not asked for by what a year pays', async () => {
    expect(await verdictOn('What does a master earn a year?', pay)).toBe('answered');
  });
});

describe('how many of a thing there are', () => {
  test('is not answered by a number of something else', async () => {
    expect(await verdictOn('How many yards are there?', pay)).toBe('not-covered');
  });

  test('is not answered by the year in a heading', async () => {
    const told = '### What yards do in 2026\n\nA yard builds boats.';
    expect(await verdictOn('How many yards are there?', `${pay}\n\n${told}`)).toBe('not-covered');
  });

  test('is answered where they are counted, and where rows can be', async () => {
    const told = 'Two yards train masters.';
    expect(await verdictOn('How many yards are there?', `${told}\n\n${pay}`)).toBe('answered');
    expect(await verdictOn('How many grades are there?', pay)).toBe('answered');
  });
});
