// The figures of a claim that follow from figures of its source: the same in another unit ("two weeks" for 14 days),
// or a difference, a sum, a product, a share or a ratio of two of them. Worked out once more here; what is right
// need not stand in the source. Both operands do, and the claim says one of the two at least.
import { figuresLacking } from '../language/figures.ts';
import {
  differenceWords,
  raisingWords,
  ratioWords,
  sumWords,
} from '../language/lists/arithmetic.ts';
import { multiples } from '../language/lists/numbers.ts';
import { calendarUnits, clockUnits } from '../language/lists/units.ts';
import { oneOf } from '../language/one-of.ts';
import { isComparable, type Quantity } from '../language/quantities.ts';
import { figuresIn, Reading, readOnce } from '../language/reading.ts';
import { instancesIn } from './instances.ts';
import { isClose, isSpan, multipliedFrom } from './multiplied.ts';
import { isOfLongerTime } from './rates.ts';
import { isRatio } from './ratios.ts';
import { isSameQuantity } from './same-quantity.ts';
import type { Source } from './source.ts';
import {
  figuresOfSource,
  quantitiesInText,
  quantitiesOf,
  type SourceQuantity,
} from './source-quantities.ts';

/** A claim with more figures of its own works nothing out. */
const mostWorkedOut = 6;
const half = 0.5;

const saysDifference = new RegExp(String.raw`\b${oneOf(differenceWords)}\b`, 'i');
const saysSum = new RegExp(String.raw`\b${oneOf(sumWords)}\b`, 'i');
// "Ten times as many", "fourfold": the figure itself is the ratio.
const ratioBehind = new RegExp(String.raw`^[\s-]?${oneOf(ratioWords)}\b`, 'i');
const saysMultiple = new RegExp(String.raw`\b${oneOf(Object.keys(multiples))}\b`, 'i');
const unitBehind = new RegExp(
  String.raw`^[\s-]?${oneOf(Object.keys(clockUnits), Object.keys(calendarUnits))}s?\b`,
  'iu',
);
const raises = new RegExp(String.raw`\b${oneOf(raisingWords)}\b`, 'iu');
const clauseEnd = /[,;:.](?:\s|$)/;
const partBehind = /^ of (?:the )?\p{N}/iu;

const cuesOf = readOnce(({ text }) => ({
  isDifference: saysDifference.test(text),
  isSum: saysSum.test(text),
  isMultiple: saysMultiple.test(text),
}));

/** Quantities of a claim; with more it is no sentence that works anything out, and all pairs would be tried. */
const mostQuantities = 60;
/** Rounds in which a figure that follows may lead to another one: a sum, then what is saved by it. */
const mostRounds = 2;

/**
 * A claim without the figures that follow from those of a source though they do not stand in it; the text of the
 * claim itself where there are none.
 */
export function withoutWorkedOutFigures(claim: Reading, source: Source): string {
  const missing = figuresLacking(figuresIn(claim), figuresOfSource(source));
  if (missing.length === 0 || missing.length > mostWorkedOut) return claim.text;
  const instances = instancesIn(claim, source);
  if (instances.length > 0) {
    const { text } = quantitiesInText(claim);
    const rest = instances.toSorted(byStart).reduceRight(withoutFigure, text);
    return instances.length < missing.length
      ? withoutWorkedOutFigures(new Reading(rest), source)
      : rest;
  }
  const values = missing.map((figure) => Number(/[\d.]+/.exec(figure.replace(/,/g, ''))?.[0]));
  const { text, quantities } = quantitiesInText(claim);
  if (quantities.length > mostQuantities) return claim.text;
  const wanted = quantities.filter((each) => values.includes(each.own.low) && !each.isOpen);
  const following = new Map<Quantity, string>();
  let given = quantitiesOf(source);
  for (let round = 0; round < mostRounds; round += 1) {
    for (const each of wanted) {
      if (following.has(each)) continue;
      const same = given.find(({ quantity }) => isSameQuantity(each, quantity));
      if (same) following.set(each, inWords(same.quantity));
      else if (isWorkedOut(each, claim, source, given)) following.set(each, '');
      else {
        const made = multipliedFrom(each, claim, source);
        if (!made) continue;
        for (const used of [each, ...made.counts]) following.set(used, '');
        given = [...given, { ...made.of, quantity: each }];
      }
    }
  }
  // What only counts and stands in the source stays.
  const gone = [...following.keys()].filter((each) => wanted.includes(each)).sort(byStart);
  if (gone.length === 0) return claim.text;
  return gone.reduceRight((rest, each) => {
    const instead = following.get(each);
    return instead ? withFigure(rest, each, instead) : withoutFigure(rest, each);
  }, text);
}

// As the source gives it: "30 minutes" for "half an hour". "One month" of a source is no figure.
function inWords({ kind, unit, own }: Quantity): string {
  return kind === 'duration' && own.low !== 1 ? `${own.low} ${unit}s` : '';
}

function withFigure(text: string, { start, end }: Quantity, instead: string): string {
  const unit = unitBehind.exec(text.slice(end))?.[0].length ?? 0;
  return `${text.slice(0, start)}${instead}${text.slice(end + unit)}`;
}

function byStart(one: Quantity, other: Quantity): number {
  return one.start - other.start;
}

// With it goes the clause that only tells the sum: ", so the range spans €2".
function withoutFigure(text: string, { start, end }: Quantity): string {
  const from = lastBefore(text, start);
  const length = text.slice(end).search(clauseEnd);
  const to = length < 0 ? text.length : end + length;
  const unit = unitBehind.exec(text.slice(end))?.[0].length ?? 0;
  const clause = text.slice(from, to);
  const isSumAlone = from > 0 && (saysDifference.test(clause) || saysSum.test(clause));
  if (isSumAlone) return `${text.slice(0, from)},${text.slice(to)}`;
  return `${text.slice(0, start)}·${text.slice(end + unit)}`;
}

function lastBefore(text: string, at: number): number {
  return Math.max(text.lastIndexOf(', ', at), text.lastIndexOf('; ', at), 0);
}

// "Six days, two more than …": the unit is that of what is compared.
const bareBehind = new RegExp(
  String.raw`^\s${oneOf(['more', 'less', 'fewer', 'longer', 'shorter'])}\sthan\b`,
  'iu',
);
// "Twice as much as one that …": the other figure need not be said.
const asMuch = /^\sas (?:much|many|long|high|large)\b/iu;

type Pair = { one: SourceQuantity; other: SourceQuantity; said: number; isBare?: boolean };

function isWorkedOut(
  wanted: Quantity,
  claim: Reading,
  source: Source,
  given: SourceQuantity[],
): boolean {
  if (isSpan(wanted, source, given) || isOfLongerTime(wanted, claim, source)) return true;
  const { text, quantities } = quantitiesInText(claim);
  const others = quantities.filter(({ start }) => start !== wanted.start);
  const isSaid = ({ quantity }: SourceQuantity) =>
    others.some(({ own }) => own.low === quantity.own.low);
  if (cuesOf(claim).isSum && isTotalOf(wanted, given.filter(isSaid), others)) return true;
  const behind = text.slice(wanted.end, wanted.end + 20);
  const cues = cuesOf(claim);
  const isDifference = cues.isDifference || partBehind.test(behind);
  const isSum = cues.isSum || cuesOf(source.text).isSum;
  return given.some((one, at) =>
    given.some((other, otherAt) => {
      const said = Number(isSaid(one)) + Number(isSaid(other));
      if (at === otherAt) return false;
      const pair = { one, other, said, isBare: bareBehind.test(behind) };
      const isInTable = one.column > 0 && other.column > 0;
      if (isInTable && isDifference && isDifferenceOf(wanted, pair)) return true;
      const isRatioOf = (ratio: Pair) =>
        isRatio(wanted, [ratio.one.quantity, ratio.other.quantity], text.slice(0, wanted.start));
      const least = asMuch.test(behind) ? 1 : 2;
      if (cues.isMultiple && said >= least && isRatioOf(pair)) return true;
      if (said === 0) return false;
      if (ratioBehind.test(behind)) return said === 2 && isRatioOf(pair);
      const turned = { ...pair, one: pair.other, other: pair.one };
      if (wanted.own.low === half && isRatioOf(turned)) return true;
      const isAny =
        ((said === 2 || isDifference) && isDifferenceOf(wanted, pair)) ||
        ((said === 2 || isSum) && (isSumOf(wanted, pair) || isProductOf(wanted, pair))) ||
        (said === 2 && (isQuotientOf(wanted, pair) || isStretchOf(wanted, pair)));
      const isRaised = raises.test(text) || raises.test(source.text.text);
      return isAny || isShareOf(wanted, pair, isRaised);
    }),
  );
}

function isDifferenceOf(wanted: Quantity, { one, other, said, isBare }: Pair): boolean {
  if (one.row !== other.row && one.column !== other.column) return false;
  if (one.isEnd && other.isEnd && one.row === other.row && one.column === other.column)
    return false;
  if ((one.isEnd || other.isEnd) && said < 2) return false;
  if (!isComparable(one.quantity, other.quantity)) return false;
  if (isBare && wanted.kind === 'count' && one.quantity.unit === other.quantity.unit) {
    return isClose(wanted.own.low, Math.abs(one.quantity.own.low - other.quantity.own.low));
  }
  if (!isComparable(wanted, one.quantity)) return false;
  return isClose(wanted.low, Math.abs(one.quantity.low - other.quantity.low));
}

function isSumOf(wanted: Quantity, { one, other }: Pair): boolean {
  if (!isComparable(wanted, one.quantity)) return false;
  // "Eight weeks, then another eight".
  if (other.quantity.kind === 'count') {
    return isClose(wanted.own.low, one.quantity.own.low + other.quantity.own.low);
  }
  return (
    isComparable(one.quantity, other.quantity) &&
    isClose(wanted.low, one.quantity.low + other.quantity.low)
  );
}

function isProductOf(wanted: Quantity, { one, other }: Pair): boolean {
  const { kind, unit } = other.quantity;
  const isCount = kind === 'count' || (kind === 'duration' && unit !== one.quantity.unit);
  if (!isCount || !isComparable(wanted, one.quantity)) return false;
  return isClose(wanted.low, one.quantity.low * other.quantity.own.low);
}

// "80 hours over two weeks, which comes to 40 a week".
function isQuotientOf(wanted: Quantity, { one, other }: Pair): boolean {
  const { kind, own, unit } = other.quantity;
  const isCount = kind === 'count' || (kind === 'duration' && unit !== one.quantity.unit);
  if (!isCount || own.low <= 1 || !isComparable(wanted, one.quantity)) return false;
  return isClose(wanted.low * own.low, one.quantity.low);
}

// "Two hours earlier", of two times of day that the claim says.
function isStretchOf({ kind, low }: Quantity, { one, other }: Pair): boolean {
  if (kind !== 'duration' || one.quantity.kind !== 'time' || other.quantity.kind !== 'time') {
    return false;
  }
  return isClose(low, Math.abs(one.quantity.low - other.quantity.low));
}

// The sum of all amounts of its kind that the claim says and the source gives.
function isTotalOf(wanted: Quantity, said: SourceQuantity[], others: Quantity[]): boolean {
  const added = others.filter(
    (each) =>
      isComparable(each, wanted) && said.some(({ quantity }) => quantity.own.low === each.own.low),
  );
  const total = added.reduce((sum, { low }) => sum + low, 0);
  return added.length > 1 && isClose(wanted.low, total);
}

// "75%" or "half" of it, or what is left then; or it and its share, where that is added.
function isShareOf(wanted: Quantity, { one, other }: Pair, isRaised: boolean): boolean {
  const { kind, own } = other.quantity;
  const isShare = kind === 'share' || own.low === half;
  if (!isShare || !isComparable(wanted, one.quantity)) return false;
  const share = kind === 'share' ? own.low / 100 : own.low;
  const { low } = one.quantity;
  const parts = [share, 1 - share, ...(isRaised ? [1 + share] : [])];
  return parts.some((part) => isClose(wanted.low, low * part));
}
