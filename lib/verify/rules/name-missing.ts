// Every name of a claim stands in what it cites, or above that.
import { months, shortMonths } from '../../language/lists/months.ts';
import { possibleNames } from '../../language/names.ts';
import { type Reading, readOnce, wordsOf } from '../../language/reading.ts';
import type { Claim } from '../claim.ts';
import type { Rule } from './rule.ts';

const guide = 'The bakery in Hollby bakes with rye.';

const namesOfClaim = readOnce(({ text, words }: Claim) => possibleNames(text, words));
const stemsOfAll = readOnce(
  (reading: Reading) => new Set(wordsOf(reading).map(({ term }) => term)),
);

// "2027-01-14" and "14 Jan 2027" name the month.
function namesMonth(name: string, own: Reading): boolean {
  const at = months.indexOf(name);
  if (at === -1) return false;
  const number = String(at + 1).padStart(2, '0');
  return (
    own.text.includes(`-${number}-`) || wordsOf(own).some(({ word }) => word === shortMonths[at])
  );
}

export const nameMissing: Rule<'name-missing'> = {
  code: 'name-missing',
  finds(claim, { own, asked }) {
    const isHeld = (stem: string) => stemsOfAll(own).has(stem) || stemsOfAll(asked).has(stem);
    const missing = namesOfClaim(claim).find(
      ({ stem, name }) => !isHeld(stem) && !namesMonth(name, own),
    );
    return missing && { name: missing.name };
  },
  examples: {
    keeps: [
      { guide, claim: 'In Hollby the bakery bakes with rye.' },
      { guide, claim: "You've rye bread from the bakery, and needn't bake." },
      { guide: 'The key expires on 2027-01-14.', claim: 'The key expires on 14 January 2027.' },
      { guide: 'The key expires on 14 Jan 2027.', claim: 'The key expires on 14 January 2027.' },
    ],
    catches: [
      { guide, claim: 'In Norton the bakery bakes with rye.' },
      { guide: 'The key expires on 2027-01-14.', claim: 'The key expires on 14 March 2027.' },
    ],
  },
};
