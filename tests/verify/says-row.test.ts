import { describe, expect, test } from 'vitest';
import { saysRow } from '../../lib/verify/says-row.ts';

const cells = [
  { head: 'Level', text: 'Mid level' },
  { head: 'Title', text: 'Baker' },
  { head: 'Pay', text: '$110–$160' },
  { head: 'Hours', text: '38' },
].map((cell, column) => ({ ...cell, column }));

describe('a claim says a row', () => {
  test.each([
    'Mid level; $110–$160',
    'Mid level; Baker; $110–$160; 38',
    'Mid level – Pay: $110–$160; Title: Baker.',
    'Mid level (Baker) – Hours: 38.',
    'Level Mid level – Pay: $110–$160.',
    'The pay for Mid level is $110–$160.',
    'The hours for Mid level (Baker) is 38',
  ])('made of its cells under their heads: %s', (claim) => {
    expect(saysRow(claim, cells)).toBe(true);
  });

  test.each([
    ['a cell in another one’s place', '$110–$160; Mid level'],
    ['one cell, which says nothing', 'Mid level'],
    ['the head of another cell', 'Mid level – Hours: $110–$160.'],
    ['another figure', 'The pay for Mid level is $110–$170.'],
    ['another row', 'The pay for Senior level is $110–$160.'],
    ['more than the row', 'Mid level – Pay: $110–$160; Bonus: 10%.'],
    ['a denial', 'The pay for Mid level is not $110–$160.'],
    ['a part of a cell', 'The pay for Mid level is $110.'],
    ['nothing', ''],
  ])('and not with %s', (_, claim) => {
    expect(saysRow(claim, cells)).toBe(false);
  });

  test('and never where there are no cells', () => {
    expect(saysRow('Mid level – Pay: $110–$160.', [])).toBe(false);
  });
});
