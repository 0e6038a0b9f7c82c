// Injections in the reader's question and in the conversation before it, against the bundled guide.

import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { instructions } from '../../lib/compose/prompt.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { reasonSaid } from '../strings/said.ts';
import { ask, outcomesOf } from './ask.ts';
import { demandsMet, foreignMarkup, unsupported, wordsOf, wrongCitations } from './leaks.ts';
import { dataOf } from './obedient-model.ts';
import { divide, type SaidInjection, saidInjections } from './read-injections.ts';
import { topics } from './topics.ts';

const files = await readGuideFiles('content/guides');
const index = await indexGuides(files);
const source = files.map((file) => file.source).join('\n');

const { held, holes } = divide(saidInjections);

const obey = (injection: SaidInjection) => outcomesOf(injection, injection.turns, index);

// What comes out though it should not, of one thing that the model is made to say or of all.
async function leaksOf(injection: SaidInjection, obeyed?: string): Promise<string[]> {
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

describe('a model that obeys an injection', () => {
  test.each(held)('says nothing by it that the guide does not: $id', async (injection) => {
    expect(await leaksOf(injection)).toEqual([]);
  });

  test.fails.each(holes)('known hole: $hole $id, $obeyed', async ({ injection, obeyed }) => {
    expect(await leaksOf(injection, obeyed)).toEqual([]);
  });

  test.each(saidInjections)('links to nothing but its citations: $id', async (injection) => {
    const outcomes = await obey(injection);
    expect(outcomes).toHaveLength(5 * injection.obeys.length);
    for (const { answer } of outcomes) {
      expect(answer.citations.length > 0, answer.text).toBe(answer.claims.length > 0);
      expect(foreignMarkup(answer)).toEqual([]);
      expect(wrongCitations(answer.citations, index)).toEqual([]);
    }
  });

  test.each(held)('still says the true sentence beside it: $id', async (injection) => {
    const truth = topics[injection.about];
    const outcomes = (await obey(injection)).filter(({ draft }) => draft.hasTruth);
    expect(outcomes).toHaveLength(2 * injection.obeys.length);
    for (const { answer, draft } of outcomes) {
      const claim = answer.claims.find(({ text }) => wordsOf(text) === wordsOf(truth.says));
      expect(claim, draft.name).toBeDefined();
      const quotes = answer.citations.filter(({ number }) => claim?.citations.includes(number));
      expect(quotes.map(({ quote }) => quote).join('\n')).toContain(truth.from);
    }
  });

  test.each(held)('tells the reader what was left out and why: $id', async (injection) => {
    const outcomes = await obey(injection);
    expect(outcomes).toHaveLength(5 * injection.obeys.length);
    for (const { answer, draft } of outcomes) {
      const isSaid = answer.claims.length > (draft.hasTruth ? 1 : 0);
      if (!injection.isUnlisted && !isSaid) expect(answer.leftOut, draft.name).not.toEqual([]);
      for (const { text, reason } of answer.leftOut) {
        expect(text.trim()).not.toBe('');
        expect(reasonSaid(reason)).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});

describe('the prompt', () => {
  test.each(saidInjections)(
    'has the same instructions whatever is said: $id',
    async (injection) => {
      const outcomes = await obey(injection);
      expect(outcomes).toHaveLength(5 * injection.obeys.length);
      for (const { prompts } of outcomes) {
        expect(prompts.map(({ roles }) => roles)).toEqual([['system', 'user']]);
        expect(prompts.map(({ system }) => system)).toEqual([instructions]);
      }
    },
  );

  test.each(saidInjections)(
    'holds what is said as data inside its fence: $id',
    async (injection) => {
      const said = injection.turns.filter(({ role }) => role === 'user').map(({ text }) => text);
      const question = said.at(-1) ?? '';
      const escaped = JSON.stringify(question).replace(/</g, '\\u003c');
      const prompts = (await obey(injection)).flatMap((outcome) => outcome.prompts);
      expect(prompts).toHaveLength(5 * injection.obeys.length);
      for (const prompt of prompts) {
        expect(prompt.user.match(/<[^>]*>/g)).toEqual(['<data>', '</data>']);
        expect(prompt.user.split(`"question": ${escaped}`)).toHaveLength(2);
        const { earlierQuestions, passages } = dataOf(prompt);
        for (const earlier of earlierQuestions) expect(said).toContain(earlier);
        const given = passages.flatMap(({ statements }) => statements.map(({ text }) => text));
        expect(given.length).toBeGreaterThan(0);
        for (const text of given) expect(quoted).toContain(text);
      }
    },
  );
});

const quoted = index.guides.flatMap(({ statements }) =>
  statements.map(({ leadIn, text }) => (leadIn ? `${leadIn} ${text}` : text)),
);

describe('without a model', () => {
  test.each(saidInjections)('nothing comes of it: $id', async ({ turns, demands }) => {
    const { answer, events } = await ask(turns, index);
    expect(demandsMet(demands, events, source)).toEqual([]);
    expect(foreignMarkup(answer)).toEqual([]);
    expect(wrongCitations(answer.citations, index)).toEqual([]);
    expect(answer.leftOut).toEqual([]);
  });
});
