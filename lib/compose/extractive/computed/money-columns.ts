// Which columns of a table give money: by a sign of a currency, or by a unit that is no other measure, as of a currency
// without a sign ("cr a month"), where the head or what stands around the table speaks of pay or of prices.
import type { TableColumn } from '../../../evidence/tables.ts';
import { payStems, priceStems } from '../../../language/money-stems.ts';
import { stemOf, stemsOf } from '../../../language/terms.ts';

const prices = new Set([
  ...priceStems,
  ...['prices', 'fees', 'fare', 'rate', 'charge'].map(stemOf),
]);
const around = new Set([...payStems, ...prices, stemOf('money')]);

/** Whether a word asks for pay. */
export function isPayWord(term: string): boolean {
  return payStems.has(term);
}

/** Whether a word asks for a price. */
export function isPriceWord(term: string): boolean {
  return prices.has(term);
}

/** Whether a word asks for pay, or for a price. */
export function isMoneyWord(term: string): boolean {
  return payStems.has(term) || prices.has(term);
}

/**
 * The columns of money among some of one table; those of the head "Fee" or "Pay from" where none shows a currency.
 * @param surroundings Stems of what stands around the table.
 */
export function moneyColumns(
  columns: TableColumn[],
  surroundings: ReadonlySet<string>,
): TableColumn[] {
  const signed = columns.filter((column) => kindOf(column) === 'money');
  if (signed.length > 0) return signed;
  const bare = columns.filter((column) => kindOf(column) === 'count');
  const isAround = !around.isDisjointFrom(surroundings);
  const inUnits = bare.filter((column) => column.unit !== '' && (isAround || isHeaded(column)));
  return inUnits.length > 0 ? inUnits : bare.filter(isHeaded);
}

function isHeaded({ name }: TableColumn): boolean {
  return stemsOf(name).some((stem) => around.has(stem));
}

function kindOf({ quantities }: TableColumn) {
  return quantities.find((quantity) => quantity !== undefined)?.kind;
}
