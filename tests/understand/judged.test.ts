// What a question judges that says nothing of it: "I hate maths. Is that a problem?"
import { describe, expect, test } from 'vitest';
import { splitQuestion } from '../../lib/understand/split-question.ts';

describe('a question that only judges', () => {
  test.each([
    'I hate heat. Is that a problem?',
    'I never kneaded dough by hand. Does that matter?',
  ])('is about what is told before it: %s', (message) => {
    const [part, ...others] = splitQuestion(message);
    expect(others).toEqual([]);
    expect(part).toMatchObject({ isQuestion: true, subject: expect.stringMatching(/^(?:I|My)/) });
  });

  test('stands by itself where nothing is told', () => {
    expect(splitQuestion('Is that a problem?')[0]?.subject).toBeUndefined();
  });

  test('is an own question where it says of what', () => {
    const parts = splitQuestion('I hate heat. Is that a problem for a baker?');
    expect(parts.at(-1)?.subject).toBeUndefined();
  });
});
