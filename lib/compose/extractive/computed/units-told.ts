// "Are the salaries per month or per year, and in which currency?": the columns of money tell it, where their heads or
// cells do.
import { currencyNames } from '../../../language/lists/currencies.ts';
import { periods } from '../../../language/lists/time.ts';
import { oneOf } from '../../../language/one-of.ts';
import { moneyColumns } from './money-columns.ts';
import type { Asked, Worked } from './worked.ts';

/** Rows of a table that is shown whole. */
const mostRows = 8;

const rates = 'hourly|daily|weekly|monthly|yearly|annual|annually'.split('|');
const rate = `(?:(?:per|an?) )?${oneOf(periods, rates)}`;
const asksPeriod = new RegExp(String.raw`\b${rate} or ${rate}\b`, 'iu');
const asksCurrency = /\b(?:what|which) currency\b/iu;
const tellsPeriod = new RegExp(String.raw`\b${oneOf(periods, rates)}\b`, 'iu');
const tellsCurrency = new RegExp(String.raw`\p{Sc}|\b${oneOf(Object.keys(currencyNames))}\b`, 'iu');

/** The money of all rows, where it is asked in what unit that is told. */
export function unitsTold({ reading: { table, named }, part }: Asked): Worked | undefined {
  const wanted = [
    ...(asksPeriod.test(part.text) ? [tellsPeriod] : []),
    ...(asksCurrency.test(part.text) ? [tellsCurrency] : []),
  ];
  if (wanted.length === 0 || table.rows.length > mostRows) return undefined;
  const others = table.columns.filter((column) => column !== table.naming[0] && !column.isUnit);
  const columns = moneyColumns(others, table.surroundings);
  const told = columns.filter(({ head, cells }) =>
    wanted.every((tells) => tells.test([head, ...cells].join('\n'))),
  );
  const rows = named.rows.length > 0 ? named.rows : [...table.rows.keys()];
  return told.length > 0 ? { kind: 'rows', rows, columns: told } : undefined;
}
