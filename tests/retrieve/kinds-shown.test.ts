import { expect, test, vi } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { showsOneLedIn, showsOneOf } from '../../lib/retrieve/kinds-shown.ts';

const source = `# Allotments {#allotments}

What a plot costs a year in £:

- the lower field
- by the brook: 42
`;
const index = await indexGuides([{ file: 'allotments.md', source }]);
const [, lower, brook] = index.statements.map(({ statement }) => statement);
const pounds = /£/u;
const figure = /\p{N}/u;

test('a statement shows a kind of answer that its own text holds', () => {
  if (!lower || !brook) throw new Error('The guide has two items.');
  expect([showsOneOf([figure], lower), showsOneOf([figure], brook)]).toEqual([false, true]);
  expect([showsOneOf([pounds, figure], brook), showsOneOf([], brook)]).toEqual([true, false]);
});

test('one that only the line above it holds counts for an item with that line', () => {
  if (!lower) throw new Error('The guide has two items.');
  expect([showsOneOf([pounds], lower), showsOneLedIn([pounds], lower)]).toEqual([false, true]);
  expect(showsOneLedIn([figure], lower)).toBe(false);
});

test('a statement is looked through once for a kind, and anew for another of the same pattern', () => {
  if (!brook) throw new Error('The guide has two items.');
  const kind = /brook/u;
  const look = vi.spyOn(kind, 'test');
  expect([showsOneOf([kind], brook), showsOneOf([kind], brook)]).toEqual([true, true]);
  expect([showsOneLedIn([kind], brook), showsOneLedIn([kind], brook)]).toEqual([true, true]);
  expect(look).toHaveBeenCalledTimes(2);
  expect(showsOneOf([/brook/iu], brook)).toBe(true);
});
