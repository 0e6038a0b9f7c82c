// The row beside another one, or at a place among those that were shown last.
import type { Reading } from './reading.ts';
import type { Asked, Worked } from './worked.ts';

/** "One level up", "the next one", "the last of them". */
export function neighbour({ reading, ask }: Asked): Worked | undefined {
  const { table, named, leant } = reading;
  const isUpward = ask.step === 'up' || ask.step === 'down' ? climbs(reading) : true;
  const columns = reading.columns.length > 0 ? reading.columns : reading.columnsBefore;
  if (ask.place !== undefined) {
    const row = leant.length > 1 ? leant.at(ask.place) : undefined;
    return row === undefined ? undefined : { kind: 'rows', rows: [row], columns };
  }
  if (!ask.step || isUpward === undefined) return undefined;
  const base = named.rows.length > 0 ? named.rows : leant;
  const [row] = base;
  if (row === undefined || base.length > 1) return undefined;
  const isForward = ask.step === 'next' || (ask.step === 'up') === isUpward;
  const to = row + (ask.step !== 'previous' && isForward ? 1 : -1);
  if (to < 0 || to >= table.rows.length) return undefined;
  return { kind: 'rows', rows: [to], columns };
}

// Whether the table goes upwards, by its first figures; undefined when it has no order.
function climbs({ table }: Reading): boolean | undefined {
  for (const { quantities, cells } of table.columns) {
    const values =
      table.isCoded && cells === table.columns[0]?.cells
        ? cells.map(Number)
        : quantities.map((quantity) => quantity?.low ?? Number.NaN);
    const steps = values.slice(1).map((value, at) => value - (values[at] ?? Number.NaN));
    if (steps.length === 0 || steps.some(Number.isNaN)) continue;
    if (steps.every((step) => step >= 0) && steps.some((step) => step > 0)) return true;
    if (steps.every((step) => step <= 0) && steps.some((step) => step < 0)) return false;
  }
  return undefined;
}
