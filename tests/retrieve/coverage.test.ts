import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { assessCoverage } from '../../lib/retrieve/coverage.ts';
import { signalNames } from '../../lib/retrieve/coverage-signals.ts';
import {
  meaningCoverageBare,
  meaningCoverageListed,
  wordCoverageBare,
  wordCoverageListed,
} from '../../lib/retrieve/coverage-weights.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import { WordingMatch } from '../../lib/retrieve/wording-match.ts';
import type { PartEvidence } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';

const source = `# Bakery handbook

The handbook is for people who bake.

## Sourdough bread

A sourdough rises for nine hours in a cool room. Rye makes it dark.

## Ovens

Stone ovens hold heat for long. A gas oven heats fast and is cheap to run.

## The way of a baker

The way of a baker leads through an apprenticeship of three years.

## Pay {#pay}

Apprentices earn €1,000 a month, trained bakers €2,800 and masters €4,100.
`;
const synonyms = `synonyms:
  - [pay, earn, salary]
  - [hours, time span]
`;

async function indexOf(words: string): Promise<GuideIndex> {
  const wordsFile = { file: 'bakery.words.yaml', source: words };
  return indexGuides([{ file: 'bakery.md', source, wordsFile }]);
}

const index = await indexOf(synonyms);

/** The evidence for the last question of a conversation, which has one part. */
async function assess(question: string | string[], guides = index): Promise<PartEvidence> {
  const turns = [question].flat().map((text) => ({ role: 'user' as const, text }));
  const { parts } = retrieve(await understand(turns, guides), guides);
  const [part] = parts;
  if (!part || parts.length > 1) throw new Error('There is not one part.');
  return part;
}

async function coverageOf(question: string | string[], guides = index): Promise<number> {
  return (await assess(question, guides)).coverage;
}

describe('the verdict is clear', () => {
  test.each([
    ['What do masters earn?', 'answered'],
    ['What is the salary of masters?', 'answered'],
    ['How long does a sourdough rise?', 'answered'],
    ['Is a gas oven cheap?', 'answered'],
    ['What makes bread dark?', 'answered'],
    ['How long is the apprenticeship of a baker?', 'answered'],
    ['masters trained', 'answered'],
    ['Can you explain the most important things masters earn?', 'answered'],
    ['Do masters earn €9,999 a month?', 'answered'],
    ['Who invented sourdough in ancient Egypt?', 'not-covered'],
    ['Which bread did Napoleon like?', 'not-covered'],
    ['What do masters earn at Google in Zurich?', 'not-covered'],
    ['Who wrote the Magna Carta?', 'not-covered'],
    ['How do I repair a bicycle?', 'not-covered'],
    ['What is quantum computing?', 'not-covered'],
    ['xyzzy', 'not-covered'],
  ])('%s: %s', async (question, verdict) => {
    expect((await assess(question)).verdict).toBe(verdict);
  });

  test('and never better for a question that is covered less', async () => {
    const questions = [
      'What do masters earn?',
      'Is rye for masters?',
      'Is rye for dentists?',
      'What do masters earn abroad?',
      'What do dentists earn abroad?',
      'What do masters earn in Zurich?',
      'xyzzy',
    ];
    const assessed = await Promise.all(questions.map((question) => assess(question)));
    const ranks = assessed
      .toSorted((one, other) => other.coverage - one.coverage)
      .map(({ verdict }) => ['answered', 'partial', 'not-covered'].indexOf(verdict));
    expect(ranks).toEqual(ranks.toSorted());
  });
});

describe('the coverage', () => {
  test('is a probability', async () => {
    for (const question of ['Do masters earn?', 'rye ovens', 'Is Zurich in Peru?', 'What?']) {
      const coverage = await coverageOf(question);
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
    }
  });

  test.each([
    ['words', wordCoverageBare],
    ['words and a list', wordCoverageListed],
    ['words and meaning', meaningCoverageBare],
    ['words, meaning and a list', meaningCoverageListed],
  ])('weighs every signal of %s', (_, { weights }) => {
    expect(Object.keys(weights)).toEqual([...signalNames]);
  });

  test('is 0 where no passage is found', async () => {
    expect(await assess('quantum computing')).toMatchObject({ passages: [], coverage: 0 });
    const { part } = await assess('Is rye dark?');
    const nothing = { passages: [], best: undefined };
    expect(assessCoverage(part, nothing, new WordingMatch(part.text, index), index)).toMatchObject({
      coverage: 0,
      verdict: 'not-covered',
    });
  });

  test('is higher where one passage holds the words than where two share them', async () => {
    expect(await coverageOf('Is rye dark?')).toBeGreaterThan(
      await coverageOf('Is rye for masters?'),
    );
  });

  test('falls with a word that the guide lacks, and further with a name', async () => {
    const plain = await coverageOf('What do masters earn?');
    const word = await coverageOf('What do masters earn abroad?');
    const name = await coverageOf('What do masters earn in Zurich?');
    expect(word).toBeLessThan(plain);
    expect(name).toBeLessThan(word);
  });

  test('falls with people and things that the guide does not know', async () => {
    const own = await coverageOf('What do masters earn?');
    const thing = await coverageOf('What do zeppelins earn?');
    const person = await coverageOf('What do dentists earn?');
    expect(person).toBeLessThan(own);
    expect(thing).toBeLessThan(own);
  });

  test('falls less with a wrong figure than with another wrong word', async () => {
    const right = await coverageOf('Do masters earn €4,100 a month?');
    const figure = await coverageOf('Do masters earn €9,999 a month?');
    const word = await coverageOf('Do masters earn zeppelins a month?');
    expect(figure).toBeLessThan(right);
    expect(word).toBeLessThan(figure);
  });

  test('falls less with the wording in which any question is put', async () => {
    const wording = await coverageOf('What do masters earn, for example?');
    expect(wording).toBeGreaterThan(await coverageOf('What do masters earn, for zeppelins?'));
  });

  test('falls when a figure is asked for and the guide has none of its kind', async () => {
    const held = await coverageOf('How long does sourdough rise in a cool room?');
    const lacking = await coverageOf('How old is a stone oven?');
    const other = await coverageOf('Is a stone oven old?');
    expect(lacking).toBeLessThan(other);
    expect(lacking).toBeLessThan(held);
  });
});

describe('with the wordings of the author', () => {
  const asked = `${synonyms}askedAs:
  pay:
    - Is the living good?
`;

  test('a question in other words than the guide is answered', async () => {
    const question = 'Is the living good?';
    expect((await assess(question)).verdict).toBe('not-covered');
    expect((await assess(question, await indexOf(asked))).verdict).toBe('answered');
  });

  test('a question of another topic stays uncovered', async () => {
    const guides = await indexOf(asked);
    for (const question of ['How do I repair a bicycle?', 'Who invented good wine in Egypt?']) {
      expect((await assess(question, guides)).verdict).toBe('not-covered');
    }
  });

  test('a question near one that is listed as not covered is covered less than without', async () => {
    const guides = await indexOf(`${synonyms}notCovered:\n  - What do masters earn abroad?\n`);
    for (const question of ['What do masters earn abroad?', 'Do masters earn a lot abroad?']) {
      expect(await coverageOf(question, guides)).toBeLessThan(await coverageOf(question));
      expect((await assess(question, guides)).verdict).toBe('not-covered');
    }
  });

  test('a question far from those that are listed as not covered is answered as without', async () => {
    const guides = await indexOf(`${synonyms}notCovered:\n  - Who sells aprons abroad?\n`);
    for (const question of ['What do masters earn?', 'Is a gas oven cheap?']) {
      expect((await assess(question, guides)).verdict).toBe('answered');
    }
  });

  test('a word that only questions hold which are not covered speaks against an answer', async () => {
    const question = 'Does rye make aprons dark?';
    const guides = await indexOf(`${synonyms}notCovered:\n  - Who sells aprons abroad?\n`);
    expect(await coverageOf(question, guides)).toBeLessThan(await coverageOf(question));
  });
});

describe('a question that leans on one before', () => {
  const contexts = [
    'What do they pay in Zurich?',
    'Who won the cup in Brazil and Argentina?',
    'Which oven holds heat for long?',
    'How do I repair a bicycle?',
  ];
  const dependent = ['And masters?', 'And is rye dark?', 'What about the apprenticeship?'];

  test.each(contexts)('is answered in its own words after "%s"', async (context) => {
    for (const question of dependent) {
      expect((await assess(question)).verdict).toBe('answered');
      expect((await assess([context, question])).verdict).toBe('answered');
    }
  });

  test('is answered with the words of the one before where its own are few', async () => {
    expect((await assess(['What do masters earn?', 'Is that all?'])).verdict).toBe('answered');
    expect((await assess('Is that all?')).verdict).toBe('not-covered');
  });

  test('is not answered for the one before when it is about something else', async () => {
    const { verdict } = await assess(['What do masters earn?', 'And in Zurich?']);
    expect(verdict).toBe('not-covered');
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

  test('are not those that the author has in another wording', async () => {
    const guides = await indexOf('askedAs:\n  pay: [Is the living comfortable?]\n');
    const question = 'Is a living as a master comfortable?';
    expect((await assess(question)).unknown).toEqual(['living', 'comfortable']);
    expect((await assess(question, guides)).unknown).toEqual([]);
  });

  test('are those that only questions hold which are not covered', async () => {
    const guides = await indexOf('notCovered: [Who sells aprons?]\n');
    expect((await assess('Do masters wear aprons?', guides)).unknown).toContain('aprons');
  });

  test('are not told of a question before', async () => {
    const { part, unknown } = await assess(['What do they pay in Zurich?', 'And masters?']);
    expect(part.terms.map(({ word }) => word)).toContain('Zurich');
    expect(unknown).toEqual([]);
  });
});
