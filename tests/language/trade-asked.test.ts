// The trade that a question is about.
import { describe, expect, test } from 'vitest';
import { tradeAsked } from '../../lib/language/trade-asked.ts';

describe('the trade that a question is about', () => {
  test.each([
    ['What does a mid-level electrician earn?', 'electrician', 'level'],
    ['Why is demand for truck drivers growing?', 'drivers', 'truck'],
    ['Which niches are worth specializing in as a lawyer?', 'lawyer', undefined],
    ['Which soft skills do employers look for in a hotel manager?', 'manager', 'hotel'],
    ['What is the salary range of a primary school teacher?', 'teacher', 'school'],
    ['What do nurses learn first?', 'nurses', undefined],
  ])('is told with the word before it: %s', (question, word, before) => {
    expect(tradeAsked(question)).toEqual({ word, before });
  });

  test.each(['Can teachers take part?', 'How long do surgeons stand?'])(
    'may stand behind the verb that asks: %s',
    (question) => {
      expect(tradeAsked(question)).toBeDefined();
    },
  );

  test.each([
    'I work as an accountant. Is it too late to switch?',
    'Which niches should I choose as a lawyer?',
    'May a visitor bring a lawyer to the hearing?',
    'What can cook in that oven?',
    'What does a newcomer earn?',
    'What should a beginner read?',
  ])('is none where nobody asks about one: %s', (question) => {
    expect(tradeAsked(question)).toBeUndefined();
  });
});
