// The row of a table with the highest or lowest figure, when a question asks for an extreme: "the best paid
// level", "the bottom of the pay scale".
import type { ScoredStatement } from './score-statements.ts';

const highest = /\b(?:highest|most|best[- ]paid|top|maximum|largest|biggest)\b/i;
const lowest = /\b(?:lowest|least|worst[- ]paid|bottom|minimum|smallest|cheapest)\b/i;
const amount = /[$€£¥]\s?(\p{N}[\p{N}.,]*)\s?([KMB]?)/giu;
const scales: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9 };

/** Undefined when no extreme is asked for, or not every row has an amount. */
export function extremeRow(rows: ScoredStatement[], question: string): ScoredStatement | undefined {
  const isHighest = highest.test(question);
  if (isHighest === lowest.test(question)) return undefined;
  const amounts = rows.map(({ statement }) => amountsIn(statement.text));
  if (rows.length < 2 || amounts.some((own) => own.length === 0)) return undefined;
  const figures = amounts.map((own) => (isHighest ? Math.max(...own) : -Math.min(...own)));
  return rows[figures.indexOf(Math.max(...figures))];
}

function amountsIn(text: string): number[] {
  return Array.from(text.matchAll(amount), ([, digits = '', scale = '']) => {
    const value = Number(digits.replace(/,/g, ''));
    return value * (scales[scale.toLowerCase()] ?? 1);
  });
}
