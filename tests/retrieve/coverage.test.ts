import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { assessCoverage } from '../../lib/retrieve/coverage.ts';
import type { PartEvidence } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';

const source = `# Bakery handbook

The handbook is for people who bake.

## Sourdough bread

A sourdough rises for twelve hours in a cool room. Rye makes it dark.

## Ovens

Stone ovens hold heat for long. A gas oven heats fast and is cheap to run.

## What is it all about?

The way of a baker leads through an apprenticeship of three years.

## Pay {#pay}

Apprentices earn €1,000 a month, trained bakers €2,800 and masters €4,100.
`;
const words = `synonyms:
  - [pay, earn, salary]
  - [hours, time span]
`;
const index = await indexGuides([
  { file: 'bakery.md', source, wordsFile: { file: 'bakery.words.yaml', source: words } },
]);

type Coverage = Pick<PartEvidence, 'coverage' | 'unknown' | 'verdict'>;

/** The coverage of a question by the whole guide, or by the sections named. */
async function assess(question: string, ...sections: string[]): Promise<Coverage> {
  const { parts } = await understand([{ role: 'user', text: question }], index);
  const [part] = parts;
  if (!part) throw new Error('There is no part.');
  const passages = index.passages
    .filter(({ sectionId }) => sections.length === 0 || sections.includes(sectionId))
    .map((passage) => ({ passage, score: 1 }));
  return assessCoverage(part, passages, index);
}

async function coverageOf(question: string): Promise<number> {
  return (await assess(question)).coverage;
}

describe('the verdict is clear', () => {
  test.each([
    ['What do masters earn?', 'answered'],
    ['How long does a sourdough rise?', 'answered'],
    ['Is a gas oven cheap?', 'answered'],
    ['How dark are the ovens?', 'partial'],
    ['Is rye for masters?', 'partial'],
    ['Who invented sourdough in ancient Egypt?', 'not-covered'],
    ['What is quantum computing?', 'not-covered'],
    ['What do masters earn at Google in Zurich?', 'not-covered'],
    ['xyzzy', 'not-covered'],
  ])('%s: %s', async (question, verdict) => {
    expect((await assess(question)).verdict).toBe(verdict);
  });
});

describe('the coverage', () => {
  test('is 1 when one passage holds every word, and 0 when none holds any', async () => {
    expect(await coverageOf('masters trained monthly')).toBe(1);
    expect(await coverageOf('quantum computing')).toBe(0);
    expect((await assess('masters', 'ovens')).coverage).toBe(0);
  });

  test('is that of the best passage, not of all together', async () => {
    const both = await assess('masters ovens');
    const one = await assess('masters ovens', 'pay');
    expect(both.coverage).toBeLessThan(0.6);
    expect(both.coverage).toBe(
      Math.max(one.coverage, (await assess('masters ovens', 'ovens')).coverage),
    );
  });

  test('without passages is 0', async () => {
    const [part] = (await understand([{ role: 'user', text: 'rye' }], index)).parts;
    if (!part) throw new Error('There is no part.');
    expect(assessCoverage(part, [], index)).toMatchObject({ coverage: 0, verdict: 'not-covered' });
  });

  test('of a question that is put as a heading is 1, though no content word is in it', async () => {
    expect(await coverageOf('What is it all about?')).toBe(1);
    expect(await coverageOf('Why is it so?')).toBe(0);
  });

  test('falls with a word that the guide lacks, and twice as far with a name', async () => {
    const plain = await coverageOf('What do masters earn?');
    const word = await coverageOf('What do masters earn abroad?');
    const name = await coverageOf('What do masters earn in Zurich?');
    expect(plain).toBe(1);
    expect(word).toBeLessThan(plain);
    expect(name).toBeLessThan(word);
    const mass = (1 - word) / word;
    expect((1 - name) / name).toBeCloseTo(2 * mass);
  });

  test('hardly falls with a wrong figure', async () => {
    const right = await coverageOf('Do masters earn €4,100 a month?');
    const wrong = await coverageOf('Do masters earn €9,999 a month?');
    expect(right).toBe(1);
    expect(wrong).toBeGreaterThan(0.9);
    expect(wrong).toBeLessThan(right);
  });

  test('hardly falls with the wording in which any question is put', async () => {
    expect(
      await coverageOf('Can you explain the most important things masters earn?'),
    ).toBeGreaterThan(0.7);
  });

  test('is a little lower for a synonym than for the word', async () => {
    const word = await coverageOf('Do masters earn?');
    const synonym = await coverageOf('The salary of masters');
    expect(synonym).toBeLessThan(word);
    expect(synonym).toBeGreaterThan(0.8);
  });
});

describe('unknown words', () => {
  test('are those of the question that stand nowhere in the guide, as typed', async () => {
    const { unknown } = await assess('Do masters at Google bake Croissants in Zurich?');
    expect(unknown).toEqual(['Google', 'Croissants', 'Zurich']);
  });

  test('are neither synonyms nor the wording of questions', async () => {
    expect((await assess('What exactly is the usual salary, for example?')).unknown).toEqual([]);
  });

  test('are not told of a question before', async () => {
    const turns = ['What do they pay in Zurich?', 'And masters?'].map((text) => ({
      role: 'user' as const,
      text,
    }));
    const [part] = (await understand(turns, index)).parts;
    if (!part) throw new Error('There is no part.');
    expect(part.terms.map(({ word }) => word)).toContain('Zurich');
    expect(assessCoverage(part, [], index).unknown).toEqual([]);
  });
});
