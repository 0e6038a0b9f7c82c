// Guards the rows of a table against each other: a claim about "senior" cannot rest on the row of
// "mid level", and with several rows cited each figure must belong to the subject it is said of.
import type { LabelledStatement } from '../compose/labels.ts';
import { isSameTable, type RowNames, rowNames } from '../compose/row-names.ts';
import { normalize, stemOf, stemsOf, termsOf, tokenize } from '../text/terms.ts';
import type { Statement } from '../types.ts';
import { figuresOf, missingFigures } from './figures.ts';

/**
 * The word of a claim that names another row than the ones cited, or undefined when all is well.
 * Only tables in the evidence are known.
 */
export function wrongRowSubject(
  claim: string,
  cited: LabelledStatement[],
  evidence: LabelledStatement[],
): string | undefined {
  const rows = cited.filter(({ statement }) => statement.kind === 'row');
  const first = rows[0];
  if (!first) return undefined;
  const table = evidence.filter((entry) => isSameTable(entry, first));
  const subjects = new Map(table.map((row) => [row.statement, rowNames(row, table)]));
  return foreignSubject(claim, rows, table, subjects) ?? misplacedFigure(claim, rows, subjects);
}

type Subjects = Map<Statement, RowNames>;

// A level of another row is always foreign. A title is, unless the claim names the cited row's level; it
// may also stand in the cited row's text ("mentoring juniors"), but then no figure may hang on it.
function foreignSubject(
  claim: string,
  cited: LabelledStatement[],
  table: LabelledStatement[],
  subjects: Subjects,
): string | undefined {
  const named = (rows: LabelledStatement[], column: keyof RowNames) =>
    new Set(rows.flatMap(({ statement }) => [...(subjects.get(statement)?.[column] ?? [])]));
  const others = table.filter((row) => !cited.includes(row));
  const [levels, titles] = [named(others, 'first'), named(others, 'second')];
  const terms = termsOf(claim);
  const ownLevels = named(cited, 'first');
  const ownText = new Set(cited.flatMap(({ statement }) => stemsOf(statement.text)));
  const namesOwnLevel = terms.some(({ term }) => ownLevels.has(term));
  const hasFigure = figuresOf(claim).size > 0;
  const isForeign = (term: string) => {
    if (namesOwnLevel) return levels.has(term) && !ownText.has(term);
    return (levels.has(term) || titles.has(term)) && (hasFigure || !ownText.has(term));
  };
  return terms.find(({ term }) => isForeign(term))?.word;
}

// With several rows cited, the part of the claim from one subject to the next is held against the
// row of that subject.
function misplacedFigure(
  claim: string,
  cited: LabelledStatement[],
  subjects: Subjects,
): string | undefined {
  if (cited.length < 2) return undefined;
  const marks = subjectMarks(claim, cited, subjects);
  for (const [order, mark] of marks.entries()) {
    const from = order === 0 ? 0 : mark.at;
    const part = claim.slice(from, marks[order + 1]?.at ?? claim.length);
    if (missingFigures(part, mark.row.text).length > 0) return mark.word;
  }
  return undefined;
}

type SubjectMark = { at: number; word: string; row: Statement };

function subjectMarks(
  claim: string,
  cited: LabelledStatement[],
  subjects: Subjects,
): SubjectMark[] {
  const marks: SubjectMark[] = [];
  let from = 0;
  for (const word of tokenize(claim)) {
    const at = claim.indexOf(word, from);
    from = at + word.length;
    const term = stemOf(normalize(word));
    const row = cited.find(({ statement }) => isNamedBy(term, subjects.get(statement)))?.statement;
    if (row && marks.at(-1)?.row !== row) marks.push({ at, word, row });
  }
  return marks;
}

function isNamedBy(term: string, names: RowNames | undefined): boolean {
  return Boolean(names?.first.has(term) || names?.second.has(term));
}
