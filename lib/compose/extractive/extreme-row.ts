// The row of a table with the highest or lowest figure, when a question asks for an extreme: "the best paid
// level", "the bottom of the pay scale".
import { moneyIn } from '../../language/figures.ts';
import { stemsOf } from '../../language/terms.ts';
import type { ScoredStatement } from './scored-statement.ts';

const highest =
  /\b(?:highest|(?:the|earns?|pays?|paid) most|best[- ]paid|top|maximum|largest|biggest)\b/i;
const lowest =
  /\b(?:lowest|(?:the|earns?|pays?|paid) least|worst[- ]paid|bottom|minimum|smallest|cheapest)\b/i;

/** Undefined when no extreme is asked for, or no column has an amount in every row. */
export function extremeRow(rows: ScoredStatement[], question: string): ScoredStatement | undefined {
  const isHighest = highest.test(question);
  if (isHighest === lowest.test(question) || rows.length < 2) return undefined;
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
