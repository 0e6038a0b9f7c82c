import { describe, expect, test } from 'vitest';
import {
  hasPredicate,
  leansWithin,
  leavesSubject,
  questionForm,
  withoutLeaving,
} from '../../lib/language/leaning.ts';

describe('a question', () => {
  test.each([
    'And at staff level?',
    'What about pay?',
    'and for part-timers?',
    'And when I get married?',
    'And if nobody answers?',
    'I mean the night shift',
  ])('is a fragment when it only names something else: "%s"', (question) => {
    expect(questionForm(question)).toBe('fragment');
  });

  test.each([
    'Is it hard?',
    'Which one?',
    'Why?',
    'By when?',
    'For how long?',
    'longer?',
    'Who pays that?',
    'How many people can they look after?',
    'And who decides?',
    'Which is cheaper?',
    'What happens to the person then?',
    'Do they get their keys back?',
    'How much can I borrow?',
    'How long may we stay at most?',
  ])('refers back when it has no thing or no word of its own: "%s"', (question) => {
    expect(questionForm(question)).toBe('reference');
  });

  test.each([
    'Which tools matter?',
    'How long is the interview?',
    'May mappers come?',
    'Night pay',
  ])('is short when the guides have to tell: "%s"', (question) => {
    expect(questionForm(question)).toBe('short');
  });

  test.each([
    "What's a ghost?",
    'What is overtime?',
    'How long does it take to get a licence renewed?',
    'Is it possible to swap a night shift with someone?',
    'If I lose my key, who pays for it in the end?',
    'Do night nurses get their breaks paid in full?',
    'Which courses that take a year are taught online?',
    'How many days off are there this year for cooks?',
    'How long is leave for the one who gives birth?',
    'So how much does a senior baker earn in winter?',
  ])('is whole when it names what it asks of: "%s"', (question) => {
    expect(questionForm(question)).toBe('whole');
  });

  test.each([
    ['and what does a baker earn?', true],
    ['How long does it take?', true],
    ['And at night?', false],
    ['And when I marry?', false],
    ['By when?', false],
  ])('asks something of its own or not: "%s"', (question, asks) => {
    expect(hasPredicate(question)).toBe(asks);
  });

  test.each([
    ['where does it come in?', true],
    ['and the pay?', true],
    ['Which framework do web people use?', false],
  ])('leans on the part of the message before it or not: "%s"', (part, leans) => {
    expect(leansWithin(part)).toBe(leans);
  });
});

describe('a question leaves the subject', () => {
  test.each([
    ['Different topic: which tools matter?', ' : which tools matter?'],
    ['By the way, what do seniors earn?', ' , what do seniors earn?'],
    ['Forget that. What is Docker?', ' . What is Docker?'],
    ["Let's leave that, what is Docker?", ' , what is Docker?'],
  ])('when it is "%s"', (question, rest) => {
    expect(leavesSubject(question)).toBe(true);
    expect(withoutLeaving(question)).toBe(rest);
  });

  test('not when it only speaks of a new question', () => {
    const question = 'How do I answer what an interviewer calls a new question?';
    expect(leavesSubject(question)).toBe(false);
    expect(withoutLeaving(question)).toBe(question);
  });
});
