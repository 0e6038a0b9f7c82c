// The member of a list in whose range a figure of the question falls: "grade 11" in "Grade 11 to 12: 7%".
import { isComparable, type Quantity, readQuantities } from '../../../language/quantities.ts';
import { stemsOf } from '../../../language/terms.ts';
import type { QueryPart } from '../../../types.ts';
import type { AskedOfList, Entry, NamedRange } from './listings.ts';
import type { Listed } from './say-listed.ts';

/** Members that a figure at the border of two may fall into. */
const mostFound = 2;

/** Those of the members named by ranges whose range holds the one figure of the question. */
export function inRange({ part, listing, ask }: AskedOfList): Listed | undefined {
  if (ask.wantsCount || ask.extreme) return undefined;
  const ranged = listing.entries.flatMap((entry) =>
    entry.range ? [{ entry, range: entry.range }] : [],
  );
  if (ranged.length < 2) return undefined;
  // What is told beside the question holds the figure as well; "after 12 years" is one like "in year 12".
  const given = [...ask.values, ...ask.bounds.map(({ quantity }) => quantity)];
  const text = given.length > 0 ? part.text : wordsOf(part);
  const [value, ...others] = given.length > 0 ? given : readQuantities(text).quantities;
  if (!value || others.length > 0 || value.low !== value.high) return undefined;
  const said = new Set(stemsOf(text));
  const found = ranged.filter(({ range }) => holds(range, value, said)).map(({ entry }) => entry);
  return chosen(found, ranged.length);
}

/** The words of a part, and of what its context adds. */
export function wordsOf({ terms }: QueryPart): string {
  return terms.map(({ word }) => word).join(' ');
}

function chosen(found: Entry[], all: number): Listed | undefined {
  const isTold = found.length > 0 && found.length <= mostFound && found.length < all;
  return isTold ? { entries: found } : undefined;
}

function holds({ bounds, values, stems }: NamedRange, value: Quantity, said: Set<string>): boolean {
  const isOf = (quantity: Quantity) =>
    quantity.kind === 'count' || value.kind === 'count'
      ? !stems.isDisjointFrom(said)
      : isComparable(quantity, value);
  if (values.some((quantity) => isOf(quantity) && isBetween(value, quantity))) return true;
  return (
    bounds.length > 0 &&
    bounds.every(({ side, quantity }) => {
      const [at, border] = sizes(value, quantity);
      return isOf(quantity) && (side === 'from' || side === 'above' ? at >= border : at <= border);
    })
  );
}

// In their own units where one of them has none.
function sizes(value: Quantity, bound: Quantity): [number, number] {
  const isBare = value.kind === 'count' || bound.kind === 'count';
  return isBare ? [value.own.low, bound.own.low] : [value.low, bound.low];
}

function isBetween(value: Quantity, range: Quantity): boolean {
  const isBare = value.kind === 'count' || range.kind === 'count';
  const at = isBare ? value.own.low : value.low;
  const { low, high } = isBare ? range.own : range;
  return low <= at && at <= (range.isOpen ? Number.POSITIVE_INFINITY : high);
}
