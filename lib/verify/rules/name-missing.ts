// Every name of a claim stands in what it cites, or above that.
import { possibleNames } from '../../language/names.ts';
import { type Reading, readOnce, wordsOf } from '../../language/reading.ts';
import type { Claim } from '../claim.ts';
import type { Rule } from './rule.ts';

const guide = 'The bakery in Hollby bakes with rye.';

const namesOfClaim = readOnce(({ text, words }: Claim) => possibleNames(text, words));
const stemsOfAll = readOnce(
  (reading: Reading) => new Set(wordsOf(reading).map(({ term }) => term)),
);

export const nameMissing: Rule<'name-missing'> = {
  code: 'name-missing',
  finds(claim, { own, asked }) {
    const isHeld = (stem: string) => stemsOfAll(own).has(stem) || stemsOfAll(asked).has(stem);
    const missing = namesOfClaim(claim).find(({ stem }) => !isHeld(stem));
    return missing && { name: missing.name };
  },
  examples: {
    keeps: [{ guide, claim: 'In Hollby the bakery bakes with rye.' }],
    catches: [{ guide, claim: 'In Norton the bakery bakes with rye.' }],
  },
};
