// By how much two things differ that were quoted in two answers, one after the other: "And a senior? How much more is
// that?"
import type { LabelledStatement } from '../../../evidence/labels.ts';
import { isSameTable } from '../../../evidence/row-names.ts';
import { type Table, type TableColumn, tablesIn } from '../../../evidence/tables.ts';
import { differenceOf } from '../../../evidence/worked-out.ts';
import type { GuideIndex } from '../../../index/guide-index.ts';
import type { QuantityKind } from '../../../language/lists/measures.ts';
import { isComparable, type Quantity, readQuantities } from '../../../language/quantities.ts';
import type { QueryPart } from '../../../types.ts';
import { readAsk } from './ask.ts';
import { readTable } from './reading.ts';
import { sayPair } from './say-listed.ts';
import { sayWorked } from './say-worked.ts';

/**
 * The pieces of a draft that say it; undefined where two quoted statements have no amounts of one kind.
 * @param quotes What was quoted, the latest last.
 */
export function differenceOfQuotes(
  quotes: LabelledStatement[],
  part: QueryPart,
  { labelled, index }: { labelled: LabelledStatement[]; index: GuideIndex },
): string[] | undefined {
  const [before, last, ...others] = quotes;
  const ask = readAsk(part.text);
  if (!before || !last || others.length > 0) return undefined;
  if (!ask.wantsDifference && !ask.comparative) return undefined;
  const measured = ask.comparative?.measure.kinds ?? [];
  const kinds: QuantityKind[] = measured.length === 0 && ask.wantsAmount ? ['money'] : measured;
  if (isSameTable(before, last)) return ofRows(before, last, part, { kinds, labelled, index });
  const unit = /\bmore (\p{L}{2,12}?)s?\b/iu.exec(part.text)?.[1]?.toLowerCase();
  const [one, other] = [last, before].map(({ statement: { text } }) => {
    const amounts = amountsIn(text, kinds);
    const ofUnit = amounts.filter((amount) => amount.unit === unit);
    return ofUnit.length > 0 ? ofUnit : amounts;
  });
  const amount = one?.find((each) => other?.some((also) => isComparable(each, also)));
  const against = amount && other?.find((also) => isComparable(amount, also));
  if (!amount || !against || (one?.length ?? 0) > 1 || (other?.length ?? 0) > 1) return undefined;
  const said = sayPair([last, before], [amount, against]);
  return said === undefined ? undefined : [said];
}

function amountsIn(text: string, kinds: QuantityKind[]): Quantity[] {
  return readQuantities(text).quantities.filter(
    ({ kind }) => kind !== 'place' && (kinds.length === 0 || kinds.includes(kind)),
  );
}

type Found = { kinds: QuantityKind[]; labelled: LabelledStatement[]; index: GuideIndex };

function ofRows(
  before: LabelledStatement,
  last: LabelledStatement,
  part: QueryPart,
  { kinds, labelled, index }: Found,
): string[] | undefined {
  const table = tablesIn(labelled, index).find(({ rows }) => rows.includes(last));
  if (!table) return undefined;
  const rows: [number, number] = [table.rows.indexOf(last), table.rows.indexOf(before)];
  const { columns, columnsBefore } = readTable(table, part, { index, said: new Set() });
  const column = [...columns, ...columnsBefore, ...measuredAlone(table, kinds)].find((each) =>
    isOfBoth(each, rows, kinds),
  );
  const [one, other] = rows.map((row) => column?.quantities[row]);
  if (!column || !one || !other) return undefined;
  // Months and weeks have no exact difference: each is shown.
  return differenceOf(one, other, column.cells[rows[0]] ?? '') === undefined
    ? sayWorked({ kind: 'rows', rows: rows.toReversed(), columns: [column] }, table)
    : sayWorked({ kind: 'difference', rows, column }, table);
}

// Where no column was named, the only one of the kind that is compared.
function measuredAlone({ columns }: Table, kinds: QuantityKind[]): TableColumn[] {
  const fitting = columns.filter(({ quantities }) =>
    quantities.some((each) => each && (kinds.length === 0 || kinds.includes(each.kind))),
  );
  return fitting.length === 1 ? fitting : [];
}

function isOfBoth({ quantities }: TableColumn, rows: number[], kinds: QuantityKind[]): boolean {
  const [one, other] = rows.map((row) => quantities[row]);
  const isOfKind = one && (kinds.length === 0 || kinds.includes(one.kind));
  return Boolean(isOfKind && other && isComparable(one, other));
}
