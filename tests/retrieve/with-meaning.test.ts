import { describe, expect, test } from 'vitest';
import { retrieve, retrieveByWords, withMeaning } from '../../lib/retrieve/retrieve.ts';
import type { Query } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';
import { bakeryIndex as index } from '../fixtures/embedded-bakery.ts';
import { meaningOf } from '../fixtures/embedding-service.ts';

function embedded(query: Query): Query {
  const vectorOf = (text: string) => {
    const vector = meaningOf(text);
    return Float32Array.from(vector, (value) => value / Math.hypot(...vector));
  };
  return {
    ...query,
    parts: query.parts.map((part) =>
      part.isQuestion ? { ...part, vector: vectorOf(part.text) } : part,
    ),
  };
}

const ask = (text: string) => understand([{ role: 'user', text }], index);
const sectionsOf = ({ passages }: { passages: { passage: { sectionId: string } }[] }) =>
  passages.map(({ passage }) => passage.sectionId);

describe('what words have found, weighed with meaning', () => {
  test.each([
    'When does rye rise?',
    'How much compensation do employees get?',
    'When does rye rise, and how much compensation do employees get?',
    'Is the furnace lit at night? And how is it paid?',
    'Hello! We bake bread. What is lit each night?',
    'How much zeppelin do employees get?',
  ])('is what is found with vectors from the start: "%s"', async (question) => {
    const query = await ask(question);
    const found = withMeaning(retrieveByWords(query, index), embedded(query), index);
    expect(found.parts.length).toBeGreaterThan(0);
    expect(found).toEqual(retrieve(embedded(query), index));
  });

  test('has passages that share no word with the question', async () => {
    const query = await ask('How much compensation do employees get?');
    const words = retrieveByWords(query, index);
    expect(sectionsOf(words.evidence)).not.toContain('money');
    expect(sectionsOf(withMeaning(words, embedded(query), index))[0]).toBe('money');
  });

  test('does not change what words alone gave', async () => {
    const query = await ask('Which oven at night?');
    const words = retrieveByWords(query, index);
    const before = structuredClone(words.evidence);
    withMeaning(words, embedded(query), index);
    expect(words.evidence.parts.map(({ passages }) => passages)).toEqual(
      before.parts.map(({ passages }) => passages),
    );
    expect(words.evidence.parts.every(({ part }) => part.vector === undefined)).toBe(true);
  });
});
