// Two columns that give the ends of one range: "Minimum" and "Maximum", "Pay from" and "Pay to".
import type { Table, TableColumn } from '../../../evidence/tables.ts';
import { oneOf } from '../../../language/one-of.ts';
import { isComparable } from '../../../language/quantities.ts';

export type RangePair = { low: TableColumn; high: TableColumn };

const lowHead = new RegExp(
  String.raw`\b${oneOf('from min minimum lowest low start starts starting bottom opens open opening'.split(' '))}\b`,
  'iu',
);
const highHead = new RegExp(
  String.raw`\b${oneOf('to max maximum highest high end ends top closes close closing until'.split(' '))}\b`,
  'iu',
);

/** The first such pair of a table. */
export function rangePairOf({ columns, rows }: Table): RangePair | undefined {
  for (const [at, low] of columns.entries()) {
    const high = columns[at + 1];
    if (!high || !lowHead.test(low.name) || !highHead.test(high.name)) continue;
    if (!low.isMeasured || !high.isMeasured) continue;
    const isOrdered = rows.every((_, row) => {
      const [from, to] = [low.quantities[row], high.quantities[row]];
      return (
        !from || !to || (isComparable(from, to) && (from.kind === 'time' || from.low <= to.high))
      );
    });
    if (isOrdered) return { low, high };
  }
  return undefined;
}
