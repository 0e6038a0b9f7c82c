import { expect, test } from 'vitest';
import { Reading } from '../../lib/language/reading.ts';
import { misplacedBound } from '../../lib/verify/figure-bounds.ts';
import { reasonSaid } from '../strings/said.ts';

const mid = 'Salary range: $110K–$160K';
const senior = 'Salary range: $180K–$250K+';
const both = `${mid}\n${senior}`;

test.each([
  ['It pays $110K–$160K.', mid],
  ['It pays at least $110K.', mid],
  ['It pays $110K at least.', mid],
  ['It starts at about $110,000.', mid],
  ['It pays from $110K up to $160K.', mid],
  ['It pays up to $160K.', mid],
  ['It pays $160K at most.', mid],
  ['It pays between 110K and 160K dollars.', mid],
  ['It pays over $110K.', mid],
  ['It pays less than $160K.', mid],
  ['It pays at least $180K.', senior],
  ['It pays more than $250K.', senior],
  ['It pays $250K or more.', senior],
  ['It pays $180,000 to over $250,000.', senior],
  ['It rises from $110K to $250K+.', both],
  ['It pays more than $100K.', 'It pays over $100K.'],
  ['It is from 2026.', 'It is of 2026.'],
  ['It costs $5.', mid],
])('"%s" keeps to "%s"', (claim, text) => {
  expect(misplacedBound(new Reading(claim), new Reading(text))).toBeUndefined();
});

const otherEnd = ['other-end', 'The guide gives this figure as the other end of a range.'] as const;
const noneAbove = ['none-above', 'The guide gives no figure above that.'] as const;
const noneBelow = ['none-below', 'The guide gives no figure below that.'] as const;
test.each([
  ['It pays at least $160K.', mid, otherEnd],
  ['It starts at $160K.', mid, otherEnd],
  ['It pays up to $110K.', mid, otherEnd],
  ['It pays $110K at most.', mid, otherEnd],
  ['It pays a maximum of $180K.', senior, otherEnd],
  ['It pays $160K–$180K.', both, otherEnd],
  ['It pays more than $160K.', mid, noneAbove],
  ['It pays $160K or more.', mid, noneAbove],
  ['It pays upwards of $160K.', mid, noneAbove],
  ['It pays less than $110K.', mid, noneBelow],
  ['It pays less than $180K.', senior, noneBelow],
] as const)('"%s" goes against "%s"', (claim, text, [code, said]) => {
  const found = misplacedBound(new Reading(claim), new Reading(text));
  expect(found).toBe(code);
  expect(reasonSaid({ code, values: {} })).toBe(said);
});
