// The row of a table whose name is a range that holds the figure which a reader tells: "Years of service: 2 to 5".
import type { Table } from '../../../evidence/tables.ts';
import { calendarUnits, clockUnits, otherUnits } from '../../../language/lists/units.ts';
import { oneOf } from '../../../language/one-of.ts';
import { areApart, type Condition, conditionIn, figureFor, holdsFigure } from './condition.ts';
import { columnsByKind } from './look-up.ts';
import { isMoneyWord } from './money-columns.ts';
import type { Asked, Worked } from './worked.ts';

/** Rows that a figure at the border of two may fall into. */
const mostFound = 2;
const unitOfHead = new RegExp(
  String.raw`(?<!\p{L})${oneOf(Object.keys(clockUnits), Object.keys(calendarUnits), Object.keys(otherUnits))}s?(?!\p{L})`,
  'iu',
);
const bare = /\p{N}[^\p{L}\p{N}]{0,3}$/u;

/** With the cells that are asked for; undefined where the names of the rows are no ranges that lie apart. */
export function toldRow({ reading, part, own }: Asked): Worked | undefined {
  const { table, columns } = reading;
  const conditions = conditionsOf(table);
  const [first] = conditions;
  // A bare number may count anything: "I am 70."
  const isNamed = own.some(({ term }) => table.surroundings.has(term) && !isMoneyWord(term));
  if (first?.like.kind === 'count' && columns.length === 0 && !isNamed) return undefined;
  const figure = first && figureFor(part.withSituation ?? part.text, first);
  if (figure === undefined) return undefined;
  const rows = conditions.flatMap((each, row) => (holdsFigure(each, figure) ? [row] : []));
  if (rows.length === 0 || rows.length > mostFound || rows.length === conditions.length)
    return undefined;
  return {
    kind: 'rows',
    rows,
    columns: columns.length > 0 ? columns : columnsByKind(table, part.text),
  };
}

function conditionsOf({ naming: [names] }: Table): Condition[] {
  const unit = unitOfHead.exec(names?.head ?? '')?.[0] ?? '';
  const conditions = (names?.cells ?? []).map((cell) =>
    conditionIn(bare.test(cell) ? `${cell} ${unit}` : cell),
  );
  const found = conditions.flatMap((each) => each ?? []);
  const lieApart = found.every((one, at) =>
    found.slice(at + 1).every((each) => areApart(one, each)),
  );
  return found.length > 1 && found.length === conditions.length && lieApart ? found : [];
}
