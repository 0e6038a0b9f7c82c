// The same stretch of time or amount in another unit: "two weeks" for 14 days.
import { clockUnits } from '../language/lists/units.ts';
import { isComparable, type Quantity } from '../language/quantities.ts';
import { isClose } from './multiplied.ts';

const monthsOfYear = 12;

/** Whether two quantities are the same, be it in units of which one is a whole number of the other. */
export function isSameQuantity(one: Quantity, other: Quantity): boolean {
  if (!isComparable(one, other)) return false;
  if (one.unit === other.unit || one.kind !== 'duration') return isClose(one.low, other.low);
  if (one.unit in clockUnits && other.unit in clockUnits) return isClose(one.low, other.low);
  const inMonths = ({ unit, own }: Quantity) => {
    if (unit === 'month') return own.low;
    return unit === 'year' ? own.low * monthsOfYear : Number.NaN;
  };
  return inMonths(one) === inMonths(other);
}
