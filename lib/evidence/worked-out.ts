// What two figures differ by and what several are on average, said in their own unit; compose says it, and verify
// works it out once more.

import type { QuantityKind } from '../language/lists/measures.ts';
import { clockUnits } from '../language/lists/units.ts';
import { isComparable, type Quantity } from '../language/quantities.ts';

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const minutesOfHour = 60;
/** Kinds of figures that have a mean; the mean of dates or of times of day says little. */
const averaged = new Set<QuantityKind>(['money', 'share', 'duration', 'measure', 'count']);

/**
 * The difference of two lone figures of one kind as it is written, or undefined where it has no exact one.
 * @param like A cell of the column, whose way of writing thousands is kept: "$110K".
 */
export function differenceOf(one: Quantity, other: Quantity, like: string): string | undefined {
  if (!isComparable(one, other) || !Number.isFinite(one.low) || !Number.isFinite(other.low))
    return undefined;
  if (one.low === other.low) return undefined;
  if (one.kind === 'date' || one.kind === 'place') return undefined;
  if (one.kind === 'time') return stretchOf(Math.abs(one.low - other.low));
  if (one.unit === other.unit) {
    return written(Math.abs(one.own.low - other.own.low), one, like);
  }
  const isClock = one.unit in clockUnits && other.unit in clockUnits;
  return one.kind === 'duration' && isClock ? stretchOf(Math.abs(one.low - other.low)) : undefined;
}

/**
 * The arithmetic mean of lone figures of one kind and unit as it is written, rounded to hundredths; undefined where
 * they have none.
 * @param like A cell of the column, whose way of writing is kept.
 */
export function meanOf(quantities: Quantity[], like: string): string | undefined {
  const [first] = quantities;
  if (!first || quantities.length < 2 || !averaged.has(first.kind)) return undefined;
  const areAlike = quantities.every(
    (each) =>
      isComparable(each, first) &&
      each.unit === first.unit &&
      each.low === each.high &&
      !each.isOpen &&
      Number.isFinite(each.own.low),
  );
  if (!areAlike) return undefined;
  const sum = quantities.reduce((total, { own }) => total + own.low, 0);
  const mean = Math.round((sum / quantities.length) * 100) / 100;
  if (first.kind === 'share') return `${grouped.format(mean)}%`;
  // Money is given in whole units or in hundredths.
  const isFraction = first.kind === 'money' && !Number.isInteger(mean) && !/\p{N}k/iu.test(like);
  return written(mean, first, isFraction ? '0.00' : like);
}

function written(value: number, { kind, unit }: Quantity, like: string): string {
  const exact = Number(value.toPrecision(12));
  if (kind === 'money') {
    const isThousands = /\p{N}k/iu.test(like);
    return `${unit}${isThousands ? `${grouped.format(exact / 1000)}K` : decimals(exact, like)}`;
  }
  if (kind === 'share') return `${grouped.format(exact)} percentage points`;
  if (kind === 'duration') return `${grouped.format(exact)} ${unit}${exact === 1 ? '' : 's'}`;
  if (kind === 'measure')
    return `${grouped.format(exact)} ${/^\p{L}{1,2}$/u.test(unit) ? unit : `${unit}s`}`;
  return decimals(exact, like);
}

// "3.60" beside "24.10".
function decimals(value: number, like: string): string {
  const isFractional = /\p{N}[.]\p{N}{2}(?!\p{N})/u.test(like);
  return isFractional
    ? new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
        value,
      )
    : grouped.format(value);
}

// Of minutes, in the largest unit that leaves no rest.
function stretchOf(minutes: number): string | undefined {
  const units: [string, number][] = [
    ['week', clockUnits.week ?? 1],
    ['day', clockUnits.day ?? 1],
    ['hour', minutesOfHour],
    ['minute', 1],
  ];
  const found = units.find(([, worth]) => minutes % worth === 0);
  if (!found) return undefined;
  const count = minutes / found[1];
  return `${grouped.format(count)} ${found[0]}${count === 1 ? '' : 's'}`;
}
