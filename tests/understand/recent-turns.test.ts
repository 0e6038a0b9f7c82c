import { expect, test } from 'vitest';
import { historyLimits } from '../../lib/limits.ts';
import type { Turn } from '../../lib/types.ts';
import { recentTurns } from '../../lib/understand/recent-turns.ts';

const user = (text: string): Turn => ({ role: 'user', text });
const assistant = (text: string): Turn => ({ role: 'assistant', text });

test('a conversation of usual length is read whole', () => {
  const turns = [user('What?'), assistant('This.'), user('Why?'), assistant('So.'), user('How?')];
  expect(recentTurns(turns)).toEqual(turns);
});

test('of a long earlier message the beginning is read, and of an answer more than of a question', () => {
  const [question, answer, last] = recentTurns([
    user('q'.repeat(30_000)),
    assistant('a'.repeat(30_000)),
    user('Why?'),
  ]);
  expect(question?.text).toHaveLength(historyLimits.questionCharacters);
  expect(answer?.text).toHaveLength(historyLimits.answerCharacters);
  expect(last).toEqual(user('Why?'));
});

test('of a long conversation the newest turns are read, whatever their number', () => {
  const turns = Array.from({ length: 24 }, (_, at) => [
    user(`${at}`),
    assistant('a'.repeat(9_000)),
  ]);
  const read = recentTurns([...turns.flat(), user('Why?')]);
  const characters = read.reduce((sum, { text }) => sum + text.length, 0);
  expect(read.at(-1)).toEqual(user('Why?'));
  expect(read.at(-3)).toEqual(user('23'));
  expect(characters).toBeGreaterThan(historyLimits.characters / 2);
  expect(characters).toBeLessThanOrEqual(historyLimits.characters + 'Why?'.length);
});

test('a last question is read as it is', () => {
  expect(recentTurns([user('x'.repeat(50_000))])).toHaveLength(1);
  expect(recentTurns([])).toEqual([]);
});
