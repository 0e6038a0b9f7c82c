import { describe, expect, test } from 'vitest';
import { leavesSubject, refersBack, withoutLeaving } from '../../lib/language/leaning.ts';

describe('a question refers back', () => {
  test.each(['And at staff level?', 'What about pay?', 'Is it hard?', 'Which one?', 'Why?'])(
    'when it is "%s"',
    (question) => {
      expect(refersBack(question)).toBe(true);
    },
  );

  test.each(['Which tools matter?', 'What do seniors earn?', 'Android pay'])(
    'not when it is "%s"',
    (question) => {
      expect(refersBack(question)).toBe(false);
    },
  );
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
