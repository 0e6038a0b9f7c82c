// The row of a table with the highest or lowest figure, when a question asks for an extreme: "the best paid
// level", "the bottom of the pay scale".
import { moneyIn } from '../../language/figures.ts';
import { highest, lowest } from '../../language/lists/comparisons.ts';
import { oneOf } from '../../language/one-of.ts';
import { stemsOf } from '../../language/terms.ts';
import type { ScoredStatement } from './scored-statement.ts';

const asksForHighest = new RegExp(String.raw`\b${oneOf(highest)}\b`, 'i');
const asksForLowest = new RegExp(String.raw`\b${oneOf(lowest)}\b`, 'i');

/** Undefined when no extreme is asked for, or no column has an amount in every row. */
export function extremeRow(rows: ScoredStatement[], question: string): ScoredStatement | undefined {
  const isHighest = asksForHighest.test(question);
  if (isHighest === asksForLowest.test(question) || rows.length < 2) return undefined;
  const columns = columnsOfAmounts(rows);
  const asked = new Set(stemsOf(question));
  const column = columns.find(({ head }) => stemsOf(head).some((stem) => asked.has(stem)));
  const amounts = (column ?? columns[0])?.amounts;
  if (!amounts) return undefined;
  const figures = amounts.map((own) => (isHighest ? Math.max(...own) : -Math.min(...own)));
  return rows[figures.indexOf(Math.max(...figures))];
}

type Column = { head: string; amounts: number[][] };

// Those with an amount in each row.
function columnsOfAmounts(rows: ScoredStatement[]): Column[] {
  const cells = rows[0]?.statement.cells ?? [];
  return cells
    .map(({ column, head }) => ({
      head,
      amounts: rows.map(({ statement }) =>
        moneyIn(statement.cells?.find((cell) => cell.column === column)?.text ?? ''),
      ),
    }))
    .filter(({ amounts }) => amounts.every((own) => own.length > 0));
}
