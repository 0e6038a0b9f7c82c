// What each clause of a text denies: all that stands behind a word of denial up to the end of its clause.

import { clauseDeniers } from '../language/lists/negations.ts';
import { matchesOf } from '../language/matches.ts';
import { oneOf } from '../language/one-of.ts';
import { readOnce, stemsIn } from '../language/reading.ts';
import { stemsOf } from '../language/terms.ts';
import { outright } from './outright.ts';

const scope = new RegExp(
  String.raw`(?:\b${oneOf(clauseDeniers)}|n['’]t)\s+([^.,;:]{3,200})`,
  'giu',
);

/** What a clause denies by its stems, and what stands beside it. */
type DeniedClause = { stems: string[]; beside: ReadonlySet<string> };
/** What the clauses of a text deny. */
export const deniedClausesOf = readOnce((reading): DeniedClause[] => {
  const { lines } = reading;
  if (lines.length > 0) {
    return lines.flatMap((line) => {
      const others = new Set(lines.filter((other) => other !== line).flatMap(stemsIn));
      return deniedClausesOf(line).map(({ stems, beside }) => ({
        stems,
        beside: beside.union(others),
      }));
    });
  }
  const text = outright(reading);
  return Array.from(matchesOf(text, scope), ([whole, span = '']) => ({
    stems: stemsOf(span),
    beside: new Set(stemsOf(text.replace(whole, ' '))),
  }));
});
