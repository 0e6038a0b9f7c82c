// Holds the figures of a claim against the range that the guide gives them in: "at least $110K" and
// "from $110K" need its lower end, "up to $160K" its upper one, "more than $250K" one that is open ("+").
import { type Amount, type Figure, isHeld } from '../language/figures.ts';
import { boundsBefore, boundsBehind, timeBounds } from '../language/lists/bounds.ts';
import { hedges } from '../language/lists/strength.ts';
import { boundingUp } from '../language/lists/turns.ts';
import { oneOf } from '../language/one-of.ts';
import { type Quantity, readQuantities } from '../language/quantities.ts';
import {
  amountsIn,
  listOnce,
  type Reading,
  readOnce,
  tellOnce,
  writtenOf,
} from '../language/reading.ts';
import { isCapped } from './denied-words.ts';

type Bound = keyof typeof boundsBefore;
type TimeBound = keyof typeof timeBounds;
const strict: Bound[] = ['above', 'below'];

const soonest = oneOf(timeBounds.soonest);
const latest = oneOf(timeBounds.latest);
const timesBefore: [TimeBound, RegExp][] = [
  ['soonest', new RegExp(String.raw`\b${soonest}$`, 'i')],
  ['latest', new RegExp(String.raw`\b${latest}$`, 'i')],
];
const timesBehind: [TimeBound, RegExp][] = [
  ['soonest', /^(?:\s\p{L}+){0,2}?,?\s(?:at the earliest|on(?:wards?)?(?=[.,;]|$))/iu],
  ['latest', /^(?:\s\p{L}+){0,2}?,?\sat the latest\b/iu],
];

const before: [Bound, RegExp][] = [
  ['from', new RegExp(String.raw`\b${oneOf(boundsBefore.from)}$`, 'i')],
  ['to', new RegExp(String.raw`\b${oneOf(boundsBefore.to)}$`, 'i')],
  ['above', new RegExp(String.raw`\b${oneOf(boundsBefore.above)}$`, 'i')],
  ['below', new RegExp(String.raw`\b${oneOf(boundsBefore.below)}$`, 'i')],
];
const behind: [Bound, RegExp][] = [
  ['from', new RegExp(String.raw`^(?: \p{L}{1,12})?,? ?${oneOf(boundsBehind.from)}\b`, 'iu')],
  ['to', new RegExp(String.raw`^(?: \p{L}{1,12})?,? ?${oneOf(boundsBehind.to)}\b`, 'iu')],
  ['above', new RegExp(String.raw`^(?: \p{L}{1,12})?,? ?${oneOf(boundsBehind.above)}\b`, 'iu')],
  ['below', new RegExp(String.raw`^(?: \p{L}{1,12})?,? ?${oneOf(boundsBehind.below)}\b`, 'iu')],
];
// Most figures have none: tried before all others.
const anyBefore = new RegExp(
  String.raw`\b(?:${oneOf(boundsBefore.from, boundsBefore.to)}|${oneOf(boundsBefore.above, boundsBefore.below)}|${soonest}|${latest})$`,
  'i',
);
const anyBehind = new RegExp(
  String.raw`^(?: \p{L}{1,12})?,? ?${oneOf(boundsBehind.from, boundsBehind.to, boundsBehind.above, boundsBehind.below)}\b`,
  'iu',
);
/** Letters before and behind a figure in which its bound stands. */
const longestBound = 40;
/** Characters of an aside between a figure and its bound: "grade 11 (lead) and above". */
const longestAside = 40;
const aside = new RegExp(String.raw`^\s?\([^()]{1,${longestAside - 3}}\)`, 'u');
const hedge = new RegExp(String.raw`\b${oneOf(hedges)}$`, 'i');

// "Up to four weeks; if you take longer than this, …": what exceeds the figure is told as well.
const tellsBeyond = tellOnce(({ text }) => beyond.test(text));
const beyond = new RegExp(
  String.raw`\b(?:${oneOf(boundingUp, ['later'])} than|beyond|above|over) (?:this|that|these|those)\b`,
  'iu',
);

// "Whatever goes beyond four weeks is unpaid": what exceeds the bound of the text is spoken of, and not the figure.
const speaksOfExcess = tellOnce(({ text }) => excess.test(text));
const excess = new RegExp(
  String.raw`\b(?:whatever|anything|everything|what|those|any \p{L}+) (?:\p{L}+ ){0,3}${oneOf(boundsBefore.above)}\b`,
  'iu',
);
const isOfExcess = (claim: Reading, text: Reading) => speaksOfExcess(claim) && isCapped(text);

/** Why a text does not give a figure as the bound that a claim makes of it, or undefined. */
export function misplacedBound(claim: Reading, text: Reading): MisplacedBound | undefined {
  const given = boundedIn(text);
  for (const amount of boundedIn(claim)) {
    const same = given.filter(({ figure }) => isHeld(amount.figure, figure));
    const { bound, time } = amount;
    // "From 30 June on" for "by 30 June".
    const isOtherTime = (other: Bounded) => time && other.time && other.time !== time;
    if (same.length > 0 && same.every(isOtherTime)) return 'other-end';
    if (same.length > 0 && bound === 'above' && (tellsBeyond(text) || isOfExcess(claim, text)))
      continue;
    const fits = (other: Bounded) =>
      fitsRange(amount, other) && (!bound || fitsBound(amount, bound, other));
    if (bound ? !same.some(fits) : same.length > 0 && !same.some(fits)) return codeOf(bound);
  }
  return undefined;
}

/** A stretch of values that a text speaks of, and the amount that it is told by. */
export type Stretch = {
  quantity: Quantity;
  from: number;
  to: number;
  /** Whether its ends are no part of it. */
  isStrict: boolean;
};

/** The stretches that a text gives: ranges, and whatever is above or below an amount. */
export const boundsOf = readOnce((reading): Stretch[] => {
  const bounded = new Map(boundedIn(reading).map((each) => [each.start, each]));
  const { text, quantities } = readQuantities(reading.text);
  if (text !== writtenOf(reading)) return [];
  return quantities.flatMap((quantity): Stretch[] => {
    const { low, high } = quantity;
    if (low !== high) return [{ quantity, from: low, to: high, isStrict: false }];
    const { bound: told, isInclusive = false } = bounded.get(quantity.start) ?? {};
    const near = text.slice(Math.max(0, quantity.start - longestBound), quantity.start).trimEnd();
    const bound = told ?? (/\bwithin$/iu.test(near) ? 'to' : undefined);
    if (!bound) return [];
    const isStrict = strict.includes(bound) && !isInclusive;
    const [from, to] = isLower(bound) ? [low, Number.POSITIVE_INFINITY] : [0, high];
    return [{ quantity, from, to, isStrict }];
  });
});

/** The codes of what may be wrong with a bound. */
type MisplacedBound = 'none-above' | 'none-below' | 'other-end';
type Bounded = Amount & {
  bound: Bound | undefined;
  /** Whether it takes in the figure, as one behind it does: "16 or older". */
  isInclusive: boolean;
  time: TimeBound | undefined;
};

const boundedIn = listOnce((reading): Bounded[] => {
  const text = writtenOf(reading);
  return amountsIn(reading).map((amount) => ({
    ...amount,
    ...boundOf(text, amount),
    time: timeBoundOf(text, amount),
  }));
});

// The ends of a range that is claimed are ends of the same kind in the text.
function fitsRange({ role }: Amount, other: Amount): boolean {
  return role === 'lone' || other.role === 'lone' || other.role === role;
}

function fitsBound(
  { isInclusive }: Bounded,
  bound: Bound,
  { role, figure, bound: stated, isInclusive: isStatedInclusive }: Bounded,
): boolean {
  if (bound === stated) return isInclusive === isStatedInclusive;
  // "16 or older" takes in the figure itself, as "from 16 on" does.
  if (isInclusive && stated === (bound === 'above' ? 'from' : 'to')) return true;
  // "Up to eight" is neither "at least eight" nor "more than eight".
  if (stated && isLower(bound) !== isLower(stated)) return false;
  // "More than seven" is not "at least seven".
  const isStatedStrict = stated !== undefined && strict.includes(stated) && !isStatedInclusive;
  if (isStatedStrict && !strict.includes(bound)) return false;
  if (bound === 'from') return role !== 'high';
  if (bound === 'to') return role !== 'low';
  return bound === 'above' ? role === 'low' || isOpen(figure) : role === 'high';
}

function isLower(bound: Bound): boolean {
  return bound === 'from' || bound === 'above';
}

function boundOf(
  text: string,
  { start, end, role }: Amount,
): Pick<Bounded, 'bound' | 'isInclusive'> {
  if (role !== 'lone') return { bound: undefined, isInclusive: false };
  const near = text.slice(Math.max(0, start - longestBound), start).trimEnd();
  const head = near.replace(hedge, '').trimEnd();
  const tail = text.slice(end, end + longestBound + longestAside).replace(aside, '');
  const isEarly = anyBefore.test(head) && !isSpan(head, tail);
  const early = isEarly ? before.find(([, pattern]) => pattern.test(head)) : undefined;
  const isLate = !early && anyBehind.test(tail);
  const late = isLate ? behind.find(([, pattern]) => pattern.test(tail)) : undefined;
  const bound = (early ?? late)?.[0];
  const isInclusive = bound !== undefined && late !== undefined && strict.includes(bound);
  const isDenied =
    bound !== undefined && denial.test(text.slice(Math.max(0, start - longestDenied), start));
  return { bound: isDenied ? (deniedBounds[bound] ?? bound) : bound, isInclusive };
}

function isSpan(head: string, tail: string): boolean {
  return spanned.test(head) || (paid.test(head) && stretchOfTime.test(tail));
}

// "80 hours over two weeks" gives a span, and no bound.
const spanned = /\p{N}\s\p{L}{1,12}\sover$/u;
// "Repay it from your salary over 12 months": the same of what is paid.
const paid = /\b(?:spread|pay|pays|paid|repay|repaid)(?:\s[^\s,;.]{1,12}){0,4}\sover$/iu;
const stretchOfTime = /^[\s-]?(?:days|weeks|months?|years?)\b/iu;

// "Never pay more than €15" is "at most €15".
const deniedBounds: Partial<Record<Bound, Bound>> = { above: 'to', below: 'from' };
/** Letters before a figure in which its bound is denied. */
const longestDenied = 30;
const denial = new RegExp(
  String.raw`(?:\b(?:never|not|cannot)|n['’]t)\s[^,;.]{0,20}\b${oneOf(boundsBefore.above, boundsBefore.below)}\s[^\s,;.]{0,4}$`,
  'iu',
);

function timeBoundOf(text: string, { start, end, role }: Amount): TimeBound | undefined {
  if (role !== 'lone') return undefined;
  const near = text.slice(Math.max(0, start - longestBound), start).trimEnd();
  const tail = text.slice(end, end + longestBound);
  const found =
    timesBehind.find(([, pattern]) => pattern.test(tail)) ??
    (anyBefore.test(near) ? timesBefore.find(([, pattern]) => pattern.test(near)) : undefined);
  return found?.[0];
}

function isOpen(figure: Figure): boolean {
  return figure.endsWith('+');
}

function codeOf(bound: Bound | undefined): MisplacedBound {
  if (bound === 'above') return 'none-above';
  return bound === 'below' ? 'none-below' : 'other-end';
}
