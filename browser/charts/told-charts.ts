// The charts that belong beside an answer: a row may be cited for its words alone, and then its amounts are
// nobody's matter.
import type { Citation } from '../../lib/types.ts';
import { type Chart, chartsOf } from './charts-of.ts';

const citationLink = /\[\d+\]\([^)[]*\)/g;

/** Charts of what the citations hold, as far as the text tells an amount of theirs. */
export function toldCharts(citations: Citation[], text: string): Chart[] {
  const told = new Set(numbersOf(text.replace(citationLink, ' ')));
  return chartsOf(citations).filter(({ rows }) =>
    rows.some((row) => numbersOf(row.text).every((number) => told.has(number))),
  );
}

function numbersOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
