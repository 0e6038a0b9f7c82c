// Writes what can be said in several turns of phrase in one, so that a claim and a statement are held against each
// other by what they say: "costs nothing" and "at no charge" are "free", "never more than" is "at most".
import { boundsBefore } from './lists/bounds.ts';
import { deniedVerbs } from './lists/negations.ts';
import { multiples, ones, tens } from './lists/numbers.ts';
import { boundingDown, boundingUp, plainTurns, priceVerbs } from './lists/turns.ts';
import { calendarUnits, clockUnits } from './lists/units.ts';
import { oneOf } from './one-of.ts';

const anyTurn = new RegExp(String.raw`\b${oneOf(Object.keys(plainTurns))}\b(?! of\b)`, 'giu');
// "costs clubs nothing", "doesn't cost you anything".
const priced = new RegExp(
  String.raw`\b(?:${oneOf(priceVerbs)}((?:\s[\p{L}'’]{1,20}){0,2})\snothing|(?:do|does|did|will)(?:n['’]t|\snot)\s${oneOf(priceVerbs)}((?:\s[\p{L}'’]{1,20}){0,2})\sanything)\b`,
  'giu',
);
// Typed without its apostrophe.
const bareDenial = new RegExp(String.raw`\b(${oneOf(deniedVerbs)})nt\b`, 'giu');
// "Interest-free" is without interest.
const freeOf = /\b(\p{L}{3,20})-free\b/giu;
// "No older than seven days", "you never pay more than £15".
const denied = String.raw`(?:\b(?:never|not|no)|\b\p{L}{1,7}n['’]t)((?:\s\p{L}{1,20}){0,3})\s`;
const beforeFigure = String.raw`\sthan(?=\s(?:[^\s\p{L}]{0,2}\p{N}|${oneOf(ones, tens, Object.keys(multiples), ['an', 'a'])}\b))`;
const atMost = new RegExp(denied + oneOf(boundingUp) + beforeFigure, 'giu');
const atLeast = new RegExp(denied + oneOf(boundingDown) + beforeFigure, 'giu');
const anyBound = new RegExp(String.raw`\b${oneOf(boundingUp, boundingDown)}\sthan\b`, 'iu');

// "No later than four weeks before it" is at least that early, "no later than 90 days after it" at most that late.
const stretch = String.raw`((?:\p{N}{1,4}|${oneOf(ones, tens)}) (?:(?:working|business|calendar) )?${oneOf(Object.keys(clockUnits), Object.keys(calendarUnits))}s?)`;
const early = new RegExp(
  String.raw`\b(?:no|not) later than ${stretch} (?=(?:before|beforehand|ahead|prior|in advance)\b)`,
  'giu',
);
const late = new RegExp(
  String.raw`\b(?:no|not) later than ${stretch} (?=(?:after|from|of)\b)`,
  'giu',
);

// "Over a week" gives a figure, as "over seven days" does.
const loneStretch = new RegExp(
  String.raw`\b(?<bound>${oneOf(boundsBefore.to, boundsBefore.above, boundsBefore.below, ['at least', 'within'])}\s)an?(?=\s${oneOf(Object.keys(clockUnits), Object.keys(calendarUnits))}\b)`,
  'giu',
);

// "No sooner than two weeks before it" is at most that early, and "two weeks before it at the earliest" as well.
const notBefore = new RegExp(
  String.raw`\b(?:no|not) (?:sooner|earlier) than ${stretch} (?=(?:before|beforehand|ahead|prior|in advance)\b)`,
  'giu',
);
const notAfter = new RegExp(
  String.raw`\b(?:no|not) (?:sooner|earlier) than ${stretch} (?=(?:after|from|of)\b)`,
  'giu',
);
const earliest = new RegExp(
  String.raw`(?<!\bat (?:most|least) )\b${stretch} (before|ahead of|after)([^,;.:()]{1,60}) at the earliest\b`,
  'giu',
);
// "They go on." So it does not stand in "go on leave".
const goingOn = /\b(?:go|goes) on(?=[.,;]|$)/giu;

// Small words without which none of the long patterns has anything to find.
const pricing = /\b(?:no|any)thing\b/iu;
const timing = /\b(?:later|sooner|earlier) than\b|\bearliest\b/iu;
const comparing = /\bthan\b/iu;
const articled = /\san?\s/iu;

/** A text in the plainest turns of phrase. */
export function inPlainTurns(text: string): string {
  let plain = text;
  if (pricing.test(plain)) {
    plain = plain.replace(priced, (_, before: string | undefined, behind: string | undefined) =>
      `${(before ?? behind ?? '').trimStart()} is free`.trimStart(),
    );
  }
  if (timing.test(plain)) plain = withPlainTimes(plain);
  plain = plain.replace(goingOn, 'continue');
  plain = plain.replace(bareDenial, "$1n't");
  if (articled.test(plain)) plain = plain.replace(loneStretch, '$<bound>1');
  if (plain.includes('-')) plain = plain.replace(freeOf, 'without $1');
  plain = plain.replace(anyTurn, (turn) => plainTurns[turn.toLowerCase()] ?? turn);
  if (!comparing.test(plain) || !anyBound.test(plain)) return plain;
  return plain
    .replace(atMost, '$1 at most')
    .replace(atLeast, '$1 at least')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function withPlainTimes(text: string): string {
  return text
    .replace(early, 'at least $1 ')
    .replace(late, 'at most $1 ')
    .replace(notBefore, 'at most $1 ')
    .replace(notAfter, 'at least $1 ')
    .replace(
      earliest,
      (_, time: string, side: string, rest: string) =>
        `at ${/after/iu.test(side) ? 'least' : 'most'} ${time} ${side}${rest}`,
    );
}
