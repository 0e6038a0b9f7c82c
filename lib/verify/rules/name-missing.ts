// Every name of a claim stands in what it cites, or above that.
import { months, shortMonths } from '../../language/lists/months.ts';
import { theKinds } from '../../language/lists/pronouns.ts';
import { matchesOf } from '../../language/matches.ts';
import { possibleNames } from '../../language/names.ts';
import { oneOf } from '../../language/one-of.ts';
import { type Reading, readOnce, wordsOf } from '../../language/reading.ts';
import type { Claim } from '../claim.ts';
import type { Rule } from './rule.ts';

const guide = 'The bakery in Hollby bakes with rye.';

const namesOfClaim = readOnce(({ text, words }: Claim) => possibleNames(text, words));
const glued = /^\p{N}[\p{N}.,]*(\p{L}{1,3})$/u;
const stemsOfAll = readOnce(
  (reading: Reading) =>
    new Set(
      wordsOf(reading).flatMap(({ term, token }) => [term, ...(glued.exec(token)?.slice(1) ?? [])]),
    ),
);

// "30dB" holds the unit of "30 dB", and the other way round.
function isGluedUnit(name: string, { text }: Reading): boolean {
  const [, figure, unit] = /^(\p{N}+)(\p{L}{1,3})$/u.exec(name) ?? [];
  return figure !== undefined && text.includes(`${figure} ${unit}`);
}

// "From May to August", which has June in it.
const range = new RegExp(
  String.raw`\b(${oneOf(months)})\s?(?:to|until|till|through|–|-)\s?(${oneOf(months)})\b`,
  'gu',
);
const rangesOfMonths = readOnce(({ text }: Reading) =>
  Array.from(matchesOf(text, range), ([, from = '', to = '']) => {
    return [months.indexOf(from), months.indexOf(to)] as const;
  }),
);

// Some go over the end of the year.
function isWithin(month: number, from: number, to: number): boolean {
  return from <= to ? from <= month && month <= to : from <= month || month <= to;
}

// "2027-01-14" and "14 Jan 2027" name the month.
function namesMonth(name: string, own: Reading): boolean {
  const at = months.indexOf(name);
  if (at === -1) return false;
  const number = String(at + 1).padStart(2, '0');
  if (rangesOfMonths(own).some(([from, to]) => isWithin(at, from, to))) return true;
  return (
    own.text.includes(`-${number}-`) || wordsOf(own).some(({ word }) => word === shortMonths[at])
  );
}

const leansBack = new RegExp(
  String.raw`\b(?:it|its|they|them|their|this|these|those|${oneOf(theKinds)})\b`,
  'iu',
);

export const nameMissing: Rule<'name-missing'> = {
  code: 'name-missing',
  finds(claim, source) {
    const { own, asked } = source;
    // "Everybody can use the service": which one stands before it.
    const around = leansBack.test(source.text.text)
      ? [own, asked, source.neighbours]
      : [own, asked];
    const isHeld = (stem: string) => around.some((text) => stemsOfAll(text).has(stem));
    const missing = namesOfClaim(claim).find(
      ({ stem, name }) => !isHeld(stem) && !namesMonth(name, own) && !isGluedUnit(name, own),
    );
    return missing && { name: missing.name };
  },
  examples: {
    keeps: [
      {
        guide: 'Tell the porter if a key is lost or stolen.',
        claim: 'Loss or theft of a key is told to the porter.',
      },
      {
        guide: 'Those who join bring a lamp.\n\n## Holidays\n\nThe hall closes at New Year.',
        claim: 'New joiners bring a lamp.',
        cites: ['lamp'],
      },
      {
        guide: 'The oven is an Ovex. Everybody in the town can use it.',
        claim: 'Everybody can use the Ovex.',
        cites: ['Everybody'],
      },
      { guide, claim: 'In Hollby the bakery bakes with rye.' },
      { guide, claim: "You've rye bread from the bakery, and needn't bake." },
      { guide: 'The key expires on 2027-01-14.', claim: 'The key expires on 14 January 2027.' },
      { guide: 'The hall is open from May to August.', claim: 'In June the hall is open.' },
      { guide: 'Fans of up to 30dB are quiet.', claim: 'Fans of up to 30 dB are quiet.' },
      { guide: 'Fans of up to 30 dB are quiet.', claim: 'Fans of up to 30dB are quiet.' },
      { guide: '## Everyone on Call\n\nGuests bring a lamp.', claim: 'Everyone brings a lamp.' },
      { guide: 'The hall is open November to March.', claim: 'In January the hall is open.' },
      { guide: 'It closes for 3 weeks.', claim: 'Three weeks is how long it closes.' },
      { guide: 'The key expires on 14 Jan 2027.', claim: 'The key expires on 14 January 2027.' },
    ],
    catches: [
      { guide: 'Fans of up to 30dB are quiet.', claim: 'Fans of up to 30 dBA are quiet.' },
      { guide: 'The hall is open from May to August.', claim: 'In October the hall is open.' },
      { guide: 'The hall is open November to March.', claim: 'In October the hall is open.' },
      { guide, claim: 'In Norton the bakery bakes with rye.' },
      { guide: 'The key expires on 2027-01-14.', claim: 'The key expires on 14 March 2027.' },
    ],
  },
};
