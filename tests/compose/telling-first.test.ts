import { describe, expect, test } from 'vitest';
import { tellingFirst } from '../../lib/compose/extractive/telling-first.ts';
import type { QueryPart } from '../../lib/types.ts';
import { scoredStatements } from './scored-statements.ts';

/** The statement that scores best for a question, of some whose scores are given. */
function first(question: string, scores: Record<string, number>): string | undefined {
  const made = Object.entries(scores).map(([text, score]) => ({ text, score }));
  const part = { text: question, terms: [] } as unknown as QueryPart;
  return tellingFirst(scoredStatements(...made), part)
    .toSorted((one, other) => other.score - one.score)
    .at(0)?.statement.text;
}

const hybrid = 'A rehearsal is half a talk and half a lesson.';
const length = 'A talk takes five minutes.';

describe('of a question about a measure', () => {
  test('a statement that tells it goes before a better one that does not', () => {
    expect(first('How long is a talk?', { [hybrid]: 1, [length]: 0.8 })).toBe(length);
  });

  test('unless that says far more of what is asked', () => {
    expect(first('How long is a talk?', { [hybrid]: 1, [length]: 0.5 })).toBe(hybrid);
  });

  test('the best stays first where it tells it, or none does', () => {
    const week = 'A lesson takes an hour.';
    expect(first('How long is a talk?', { [length]: 1, [week]: 0.9 })).toBe(length);
    expect(first('How long is a talk?', { [hybrid]: 1, 'Talks are held.': 0.9 })).toBe(hybrid);
  });
});

test('any other question leaves the order as it is', () => {
  expect(first('What is a talk?', { [hybrid]: 1, [length]: 0.9 })).toBe(hybrid);
  expect(first('How many talks are there?', { [hybrid]: 1, 'There are 3 talks.': 0.9 })).toBe(
    hybrid,
  );
});
