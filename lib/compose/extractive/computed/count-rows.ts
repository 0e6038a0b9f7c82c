// "How many levels are there?" of a table whose rows are called so.
import { stemOf, stemsOf } from '../../../language/terms.ts';
import type { Asked, Worked } from './worked.ts';

const thingsCounted = /\bhow many ((?:\p{L}+ )?\p{L}+)\b/iu;

/** All rows, where what is counted is what the first column, or the one that names them with it, is headed. */
export function countedRows({ reading, ask, part }: Asked): Worked | undefined {
  const { table, named, unexplained } = reading;
  const things = thingsCounted.exec(part.text)?.[1]?.split(' ') ?? [];
  if (things.length === 0 || named.rows.length > 0 || unexplained > 0) return undefined;
  if (ask.bounds.length > 0 || ask.values.length > 0 || ask.isNegated) return undefined;
  const heads = new Set(table.naming.flatMap(({ name }) => stemsOf(headOf(name))));
  // Of the rows that something holds for, another column tells.
  const isOfAll = reading.columns.every((column) => table.naming.includes(column));
  const counted = things.findLast((word) => heads.has(stemOf(word.toLowerCase())));
  if (counted === undefined || !isOfAll) return undefined;
  return {
    kind: 'count',
    rows: [...table.rows.keys()],
    columns: [],
    things: counted.toLowerCase(),
  };
}

// The rows below "Title in the shop" are titles, and no shops.
function headOf(name: string): string {
  return name.split(/ (?:in|of|at|for|on|with|from|to|per|by) /u)[0] ?? name;
}
