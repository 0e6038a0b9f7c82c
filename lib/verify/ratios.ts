// How many times as large as another one a quantity is; a claim may round it.
import { nearlyWords } from '../language/lists/arithmetic.ts';
import { boundsBefore } from '../language/lists/bounds.ts';
import { oneOf } from '../language/one-of.ts';
import { isComparable, type Quantity } from '../language/quantities.ts';
import { isClose } from './multiplied.ts';

// "More than three times as many", "almost twice": the ratio is rounded.
const exceeded = new RegExp(String.raw`\b${oneOf(boundsBefore.above)}\s$`, 'iu');
const unreached = new RegExp(String.raw`\b${oneOf(nearlyWords)}\s$`, 'iu');

/**
 * Whether a figure is how many times as large the first of two quantities is.
 * @param before The text before the figure.
 */
export function isRatio(
  { own: { low } }: Quantity,
  [one, other]: [Quantity, Quantity],
  before: string,
): boolean {
  if (!isComparable(one, other) || other.low === 0) return false;
  const ratio = one.low / other.low;
  if (exceeded.test(before)) return ratio >= low && ratio < low + 1;
  if (unreached.test(before)) return ratio <= low && ratio > low - 1;
  return isClose(low, ratio);
}
