import { expect, test } from 'vitest';
import { Reading } from '../../lib/language/reading.ts';
import { saysTheOpposite } from '../../lib/verify/opposites.ts';

const mixed = 'Development in Python is fast, but its dynamic nature can make execution slow.';

function opposes(claim: string, text: string): boolean {
  return saysTheOpposite(new Reading(claim), new Reading(text), { compares: true });
}

test.each([
  ['Tools raise the barrier for beginners.', 'Tools lower the barrier for beginners.'],
  ['JAX slows adoption.', 'JAX speeds adoption.'],
  ['Readability increases cognitive load.', 'Readability lowers cognitive load.'],
  ['A modular design makes updates harder.', 'A modular design makes updates easier.'],
  ['Demand is falling.', 'Demand is growing because of AI.'],
  ['Its execution is fast.', mixed],
  ['Development in Python is slow.', mixed],
  ['Static typing costs time.', 'Dynamic typing costs time.'],
  [
    'Night trains to northern towns are slow.',
    'Buses are slow, while night trains to old towns are fast.',
  ],
  ['It pays less.', 'It pays more.'],
])('"%s" says the opposite of "%s"', (claim, text) => {
  expect(opposes(claim, text)).toBe(true);
});

test.each([
  ['Readability reduces cognitive load.', 'Readability lowers cognitive load.'],
  ['Execution can be slow.', mixed],
  ['Development is quick, but execution is slow.', mixed],
  ['Demand keeps growing.', 'The skills fall into three groups. Demand grows.'],
  ['Tools make data more accessible.', 'Tools lower the barrier to data.'],
  ['It is not simple but hard.', 'It is simple.'],
  ['', ''],
])('"%s" does not say the opposite of "%s"', (claim, text) => {
  expect(opposes(claim, text)).toBe(false);
});

test('more and less may be left out of it', () => {
  const [less, more] = [new Reading('It pays less.'), new Reading('It pays more.')];
  expect(saysTheOpposite(less, more, { compares: false })).toBe(false);
});
