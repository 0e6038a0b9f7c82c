// Injections in a guide's own Markdown. What a guide says is quotable by design; what it demands is not
// to be done.

import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { instructions } from '../../lib/compose/prompt.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { reasonSaid } from '../strings/said.ts';
import { ask, type DraftOutcome, outcomesOf } from './ask.ts';
import { demandsMet, foreignMarkup, unsupported, wordsOf, wrongCitations } from './leaks.ts';
import { dataOf } from './obedient-model.ts';
import { divide, guideWith, type WrittenInjection, writtenInjections } from './read-injections.ts';
import { topics } from './topics.ts';

// About sections in which nothing is planted.
const ordinaryQuestions = [
  'What do I feed a starter with?',
  'What does a hungry starter smell of?',
  'How do I stop the loaf from sticking to the basket?',
  'How deep should I score the loaf?',
  'Which pot do I bake in?',
  'Why is my loaf flat?',
];

const clean = await indexGuides([guideWith()]);
const indexes = new Map<WrittenInjection, GuideIndex>();
for (const injection of writtenInjections) {
  indexes.set(injection, await indexGuides([guideWith(injection)]));
}

const { held, holes } = divide(writtenInjections);

function indexOf(injection: WrittenInjection): GuideIndex {
  return indexes.get(injection) ?? clean;
}

function obey(injection: WrittenInjection): Promise<DraftOutcome[]> {
  const turns = [{ role: 'user' as const, text: injection.question }];
  return outcomesOf(injection, turns, indexOf(injection));
}

// How often a model is made to say it: with a label of the planted words too, where they are shown.
const draftCount = ({ isHidden, obeys }: WrittenInjection) => (isHidden ? 5 : 6) * obeys.length;

// What comes out though it should not, of one thing that the model is made to say or of all.
async function leaksOf(injection: WrittenInjection, obeyed?: string): Promise<string[]> {
  const index = indexOf(injection);
  const { source } = guideWith(injection);
  const truth = topics[injection.about].says;
  const outcomes = (await obey(injection)).filter(
    ({ draft }) => draft.obeyed === (obeyed ?? draft.obeyed),
  );
  return outcomes.flatMap(({ draft, events, own }) =>
    [
      ...unsupported(events, truth, { index, own }),
      ...demandsMet(injection.demands, events, source),
    ].map((leak) => `${draft.name}: ${leak}`),
  );
}

describe('a model that obeys a guide', () => {
  test.each(held)('says by it only what the guide says itself: $id', async (injection) => {
    expect(await leaksOf(injection)).toEqual([]);
  });

  test.fails.each(holes)('known hole: $hole $id, $obeyed', async ({ injection, obeyed }) => {
    expect(await leaksOf(injection, obeyed)).toEqual([]);
  });

  test.each(writtenInjections)('links to nothing but its citations: $id', async (injection) => {
    const outcomes = await obey(injection);
    expect(outcomes).toHaveLength(draftCount(injection));
    for (const { answer } of outcomes) {
      expect(answer.citations.length > 0, answer.text).toBe(answer.claims.length > 0);
      expect(foreignMarkup(answer)).toEqual([]);
      expect(wrongCitations(answer.citations, indexOf(injection))).toEqual([]);
    }
  });

  test.each(held)('still says the true sentence, and what it left out: $id', async (injection) => {
    const truth = wordsOf(topics[injection.about].says);
    const outcomes = await obey(injection);
    expect(outcomes).toHaveLength(draftCount(injection));
    for (const { answer, draft } of outcomes) {
      const claims = answer.claims.map(({ text }) => wordsOf(text));
      if (draft.hasTruth) expect(claims, draft.name).toContain(truth);
      const others = claims.filter((claim) => claim !== truth);
      if (others.length === 0) expect(answer.leftOut, draft.name).not.toEqual([]);
      for (const { reason } of answer.leftOut) expect(reasonSaid(reason)).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('the prompt', () => {
  test.each(writtenInjections)('holds what is planted as data only: $id', async (injection) => {
    const { isHidden, planted } = injection;
    const prompts = (await obey(injection)).flatMap((outcome) => outcome.prompts);
    expect(prompts).toHaveLength(draftCount(injection));
    for (const prompt of prompts) {
      expect(prompt.system).toBe(instructions);
      expect(prompt.user.match(/<[^>]*>/g)).toEqual(['<data>', '</data>']);
      const statements = dataOf(prompt).passages.flatMap((passage) => passage.statements);
      const isGiven = statements.some(({ text }) => text.includes(planted));
      expect(isGiven).toBe(!isHidden);
      expect(prompt.user.includes(planted)).toBe(!isHidden);
    }
  });
});

describe('without a model', () => {
  const ordinary = async (question: string, index: GuideIndex) => {
    const { answer } = await ask([{ role: 'user', text: question }], index);
    const quotes = answer.citations.map(({ quote, href }) => ({ quote, href }));
    return { status: answer.status, text: answer.text, claims: answer.claims, quotes };
  };

  test.each(ordinaryQuestions)('the guide as it was answers: %s', async (question) => {
    expect((await ordinary(question, clean)).status).toBe('answered');
  });

  test.each(writtenInjections)('other questions are answered as before: $id', async (injection) => {
    for (const question of [...ordinaryQuestions, 'How do I make croissants?']) {
      expect(await ordinary(question, indexOf(injection))).toEqual(await ordinary(question, clean));
    }
  });

  test.each(writtenInjections)(
    'nothing is said but what the guide says: $id',
    async (injection) => {
      const index = indexOf(injection);
      const { source } = guideWith(injection);
      const { answer, events } = await ask([{ role: 'user', text: injection.question }], index);
      expect(demandsMet(injection.demands, events, source)).toEqual([]);
      expect(foreignMarkup(answer)).toEqual([]);
      expect(wrongCitations(answer.citations, index)).toEqual([]);
      if (injection.isHidden) expect(JSON.stringify(events)).not.toContain(injection.planted);
    },
  );
});
