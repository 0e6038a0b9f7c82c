// The "Yes" or "No" with which the answer to a question of yes or no begins, where one cell gives it.
import { isLight } from '../../../language/light-words.ts';
import { verdictWords } from '../../../language/lists/verdicts.ts';
import { asksYesOrNo } from '../../../language/question-forms.ts';
import { stemsOf } from '../../../language/terms.ts';
import { sharesRoot } from '../../../language/word-likeness.ts';
import { ownTerms } from '../../../retrieve/own-terms.ts';
import type { QueryPart } from '../../../types.ts';
import type { Ask } from './ask.ts';
import type { Reading } from './reading.ts';
import type { Worked } from './worked.ts';

/**
 * The word, or undefined where the question asks for anything beside the row and the column of the cell, or the
 * cell says neither.
 */
export function yesOrNo(
  worked: Worked,
  { table, named }: Reading,
  { part, ask }: { part: QueryPart; ask: Ask },
): string | undefined {
  if (worked.kind !== 'rows' || worked.rows.length !== 1 || worked.columns.length !== 1)
    return undefined;
  if (!asksYesOrNo(part.text) || ask.isNegated || part.isBound) return undefined;
  const [row = 0] = worked.rows;
  const [column] = worked.columns;
  if (!column?.isYesNo) return undefined;
  const head = stemsOf(column.head);
  const isSaid = (term: string) =>
    named.used.has(term) ||
    table.surroundings.has(term) ||
    isLight(term) ||
    head.some((stem) => stem === term || sharesRoot(stem, term));
  if (!ownTerms(part.terms).every(({ term }) => isSaid(term))) return undefined;
  if (column.affirms(row)) return verdictWords.yes;
  return column.denies(row) ? verdictWords.no : undefined;
}
