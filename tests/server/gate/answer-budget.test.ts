import { expect, test, vi } from 'vitest';
import { openAnswerBudget } from '../../../lib/server/gate/answer-budget.ts';
import { openCounter } from '../../../lib/server/gate/counters.ts';

const counter = () => openCounter({ name: 'model', seconds: 86_400 });
const at = (time: string) => () => new Date(time);

test('answers are allowed up to their number, and the log says once that they are used up', async () => {
  const log = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const budget = openAnswerBudget({ unit: 'answers', most: 2 }, counter());
  const allowed = [];
  for (let time = 0; time < 4; time += 1) allowed.push(await budget.allows());
  expect(allowed).toEqual([true, true, false, false]);
  expect(log.mock.calls).toEqual([
    [
      'MODEL_BUDGET of 2 answers/day is used up; answers are quoted from the guide until 00:00 UTC.',
    ],
  ]);
});

test('tokens are allowed until they are used up', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const budget = openAnswerBudget({ unit: 'tokens', most: 100 }, counter());
  expect(await budget.allows()).toBe(true);
  budget.spend(60);
  budget.spend(0);
  expect(await budget.allows()).toBe(true);
  budget.spend(60);
  expect(await budget.allows()).toBe(false);
});

test('answers take no tokens', async () => {
  const budget = openAnswerBudget({ unit: 'answers', most: 1 }, counter());
  budget.spend(5000);
  expect(await budget.allows()).toBe(true);
});

test('the next day (UTC) begins anew', async () => {
  const log = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const shared = counter();
  const one = { unit: 'answers', most: 1 } as const;
  const late = openAnswerBudget(one, shared, at('2027-02-03T23:59:59Z'));
  expect([await late.allows(), await late.allows()]).toEqual([true, false]);
  const early = openAnswerBudget(one, shared, at('2027-02-04T00:00:00Z'));
  expect([await early.allows(), await early.allows()]).toEqual([true, false]);
  expect(log).toHaveBeenCalledTimes(2);
});
