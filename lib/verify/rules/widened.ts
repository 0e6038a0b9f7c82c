// What a source says of some, or under a condition, is not said of all.
import { isLight } from '../../language/light-words.ts';
import { relatives, restrictions } from '../../language/lists/conditions.ts';
import { universals } from '../../language/lists/strength.ts';
import { oneOf } from '../../language/one-of.ts';
import { type Reading, readOnce, stemSetOf } from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { isAllInclusive } from '../scope.ts';
import type { Rule } from './rule.ts';

const universal = new RegExp(String.raw`(?<!\bof )\b${oneOf(universals)}\b`, 'iu');
// "Everyone from level 4 upwards": five words tell to what it is narrowed down.
const reach = String.raw`((?:\s[^\s.;,:]+){1,4})`;
const narrowed = new RegExp(
  String.raw`\b${oneOf(universals)}\s${oneOf(relatives)}\b${reach}`,
  'iu',
);
const restriction = new RegExp(String.raw`\b${oneOf(restrictions)}\b${reach}`, 'giu');

const guide = 'Members with at least 20 hours get a key.';
const phones = 'Drivers and everyone from level 4 upwards get a phone.';

const restrictionsOf = readOnce(({ text }) => ({
  universal: narrowed.exec(text)?.[1],
  all: Array.from(text.matchAll(restriction), ([, span = '']) => span),
}));

export const widened: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, { text, statements }) {
    const said = universal.exec(claim.text)?.[0];
    if (said === undefined || statements.some(({ statement }) => statement.kind === 'row')) {
      return undefined;
    }
    const { universal: own, all } = restrictionsOf(text);
    const narrowing = own === undefined ? (isAllInclusive(text) ? [] : all) : [own];
    return narrowing.some((span) => isDropped(span, claim)) ? { phrase: said } : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'All members with at least 20 hours get a key.' },
      { guide: phones, claim: 'Everyone from level 4 gets a phone.' },
      { guide: 'Each member has a key, from the first day on.', claim: 'All members have a key.' },
    ],
    catches: [
      { guide, claim: 'All members get a key.' },
      { guide: phones, claim: 'Everyone gets a phone.' },
    ],
  },
};

// Whether a claim says nothing of what a sentence is narrowed down to.
function isDropped(span: string, claim: Reading): boolean {
  const stems = stemsOf(span).filter((stem) => !isLight(stem));
  return stems.length > 0 && stems.every((stem) => !stemSetOf(claim).has(stem));
}
