// With several statements cited, a month or a day of the week stands in the one that its clause is about: of "names are read
// in April" and "posts begin in May", "names are read in May".

import { contrasts } from '../../language/lists/connectives.ts';
import { months } from '../../language/lists/months.ts';
import { weekdays } from '../../language/lists/time.ts';
import { oneOf } from '../../language/one-of.ts';
import {
  contentOf,
  partsBetween,
  type Reading,
  readOnce,
  stemSetOf,
  wordsOf,
} from '../../language/reading.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

const kinds = [months, weekdays].map((names) => new Set(names.map((name) => name.toLowerCase())));
const boundary = new RegExp(String.raw`[;,]\s|\s${oneOf(contrasts)}\s`, 'iu');
/** How much more of a clause, beside its months and days, the statement holds that has others. */
const fewestGained = 0.34;

const guide = 'Names are read out by the board in April.\n\nNew posts begin in May with a meal.';

const clausesOf = readOnce((claim: Reading) => partsBetween(claim, boundary));

// As written with a capital: "may" is none.
const datesIn = readOnce((reading: Reading) => {
  const words = wordsOf(reading).filter(({ word }) => /^\p{Lu}/u.test(word));
  return kinds.map((kind) =>
    words.map(({ word }) => word.toLowerCase()).filter((word) => kind.has(word)),
  );
});

export const monthOther: Rule<'other-figure'> = {
  code: 'other-figure',
  contradicts: true,
  finds(claim, { statements, evidence }) {
    if (statements.length < 2) return undefined;
    const singles = statements.map((statement) => evidence.single(statement));
    return clausesOf(claim).some((clause) => isMisplaced(clause, singles)) ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'The board reads names in the hall in April.\n\nA meal is had in May.',
        claim: 'The board has a meal in the hall in May.',
      },
      { guide, claim: 'Names are read out in April, and new posts begin in May.' },
      { guide, claim: 'New posts begin in May.' },
    ],
    catches: [
      { guide, claim: 'New clerks read names to the board in May.' },
      { guide, claim: 'Names are read out by the board in May.' },
      { guide, claim: 'The new posts begin with a meal in April.' },
    ],
  },
};

// Another statement, with other dates of the kind, holds more of the rest of the clause than any that has its own.
function isMisplaced(clause: Reading, singles: Source[]): boolean {
  const rest = contentOf(clause)
    .filter(({ word }) => !kinds.some((kind) => kind.has(word.toLowerCase())))
    .map(({ term }) => term);
  if (rest.length === 0) return false;
  return datesIn(clause).some((dates, kind) => {
    if (dates.length === 0) return false;
    const shareIn = ({ own }: Source) =>
      rest.filter((stem) => stemSetOf(own).has(stem)).length / rest.length;
    const statedIn = ({ text }: Source) => datesIn(text)[kind] ?? [];
    const holding = singles.filter((single) =>
      dates.every((date) => statedIn(single).includes(date)),
    );
    const rivals = singles.filter(
      (single) => !holding.includes(single) && statedIn(single).length > 0,
    );
    const most = Math.max(0, ...holding.map(shareIn));
    return holding.length > 0 && rivals.some((rival) => shareIn(rival) >= most + fewestGained);
  });
}
