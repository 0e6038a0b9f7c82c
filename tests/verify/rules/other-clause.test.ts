// A statement of many clauses is a list, of which any figure may be said.
import { expect, test } from 'vitest';
import { clauseOther } from '../../../lib/verify/rules/other-clause.ts';
import { isCaught } from '../words/finding.ts';

const woods = ['Oak', 'elm', 'ash', 'fir', 'yew', 'box', 'bay', 'fig', 'nut'];

test.each([
  [8, true],
  [9, false],
])('of %d clauses it is told which gives a figure (%s)', async (count, isTold) => {
  const clauses = woods.slice(0, count).map((wood, at) => `${wood} seats cost €${at + 3}`);
  const guide = `${clauses.join(', ')}.`;
  expect(await isCaught(clauseOther, { guide, claim: 'Elm seats cost €3.' })).toBe(isTold);
});
