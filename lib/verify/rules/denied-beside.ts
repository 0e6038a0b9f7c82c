// What the sentence before or after the source denies is not asserted; but a sentence of the guide itself
// cannot be denied by the next one.
import { Reading, stemSetOf, wordsOf } from '../../language/reading.ts';
import { assertsDeniedClause, assertsWhatIsDenied, denies } from '../denials.ts';
import { isQuoted } from '../quoted.ts';
import type { Rule } from './rule.ts';

const guide = 'Trams run to the harbour all day. The yellow trams do not carry dogs.';

const isDenied = (claim: Reading, beside: Reading) =>
  assertsWhatIsDenied(claim, beside) || assertsDeniedClause(claim, beside);

// What a source says itself, its neighbour cannot deny.
function beyond(claim: Reading, own: Reading): Reading {
  const held = stemSetOf(own);
  const words = wordsOf(claim).filter(({ term, isStop }) => isStop || !held.has(term));
  return new Reading(words.map(({ word }) => word).join(' '));
}

export const deniedBeside: Rule<'denied'> = {
  code: 'denied',
  finds(claim, { text, own, neighbours }) {
    if (!denies(neighbours)) return undefined;
    return !isQuoted(claim, text) && isDenied(beyond(claim, own), neighbours) ? {} : undefined;
  },
  examples: {
    keeps: [{ guide, claim: 'Trams run to the harbour.', cites: ['run'] }],
    catches: [{ guide, claim: 'Trams to the harbour carry dogs all day.', cites: ['run'] }],
  },
};
