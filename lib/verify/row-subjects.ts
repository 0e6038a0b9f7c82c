// Guards the rows of a table against each other: a claim about "senior" cannot rest on the row of
// "mid level", and with several rows cited each figure must belong to the subject it is said of.
import type { LabelledStatement } from '../evidence/labels.ts';
import {
  cellStems,
  isSameTable,
  ownOfEach,
  type RowNames,
  rowNames,
} from '../evidence/row-names.ts';
import { isLight } from '../language/light-words.ts';
import { contentOf, figuresIn, type Reading, stemSetOf, stemsIn } from '../language/reading.ts';
import type { SynonymTable } from '../language/synonyms.ts';
import { stemsOf } from '../language/terms.ts';
import { remembered } from '../remembered.ts';
import type { Statement } from '../types.ts';
import { misplacedFigure, type Subjects } from './misplaced-figure.ts';
import type { Source } from './source.ts';

/**
 * The word of a claim that names another row than the ones cited, or undefined when all is well.
 * Only tables in the evidence are known.
 */
export function wrongRowSubject(claim: Reading, source: Source): string | undefined {
  const cited = citedRows(source);
  if (!cited) return undefined;
  return (
    foreignLevel(claim, cited) ??
    strayCellWord(claim, cited) ??
    otherCellWord(claim, cited) ??
    misplacedFigure(claim, cited.rows, cited.subjects)
  );
}

/** The rows of a source, with what is held against a claim about them. */
type CitedRows = {
  rows: LabelledStatement[];
  subjects: Subjects;
  ownLevels: Set<string>;
  ownText: ReadonlySet<string>;
  /** What the column of the levels is called. */
  levelHeads: Set<string>;
  /** What names the other rows of the table. */
  levels: Set<string>;
  titles: Set<string>;
  /** What stands in their other cells and not in a cited row. */
  strayWords: Set<string>;
};

const citedRows = remembered(({ statements, evidence }: Source): CitedRows | undefined => {
  const rows = statements.filter(({ statement }) => statement.kind === 'row');
  const [first] = rows;
  if (!first) return undefined;
  const table = evidence.statements.filter((entry) => isSameTable(entry, first));
  const others = table.filter((row) => !rows.includes(row));
  const subjects = subjectsOf(table, evidence.index.synonyms);
  const named = (some: LabelledStatement[], column: keyof RowNames) =>
    new Set(some.flatMap(({ statement }) => [...(subjects.get(statement)?.[column] ?? [])]));
  const own = new Set(
    rows.flatMap((row) => [
      ...stemsIn(evidence.single(row).text),
      ...stemsOf(row.statement.leadIn ?? ''),
    ]),
  );
  const cells = others.flatMap(
    ({ statement }) => statement.cells?.filter(({ column }) => column > 1) ?? [],
  );
  const foreign = new Set(cells.flatMap(cellStems));
  return {
    rows,
    subjects,
    ownLevels: named(rows, 'first'),
    ownText: new Set(rows.flatMap((row) => stemsIn(evidence.single(row).text))),
    levelHeads: new Set(stemsOf(first.statement.cells?.[0]?.head ?? '')),
    levels: named(others, 'first'),
    titles: named(others, 'second'),
    strayWords: foreign.difference(own),
  };
});

// A level is also named by its synonyms ("junior" for "entry level") that no other row has.
function subjectsOf(table: LabelledStatement[], synonyms: SynonymTable | undefined): Subjects {
  const levels = table.map(({ statement: { cells } }) => (cells?.[0] ? cellStems(cells[0]) : []));
  const wordings = levels.map((level) => {
    const others = synonyms?.alternatives(level).flat() ?? [];
    return new Set(others.filter(({ length }) => length === 1).flat());
  });
  const own = ownOfEach(wordings.map((words, at) => words.union(new Set(levels[at]))));
  const names = rowNames(table);
  const entries = table.map(({ statement }, at): [Statement, RowNames] => {
    const { first, second } = names[at] ?? { first: new Set(), second: new Set() };
    const wording = wordings[at]?.intersection(own[at] ?? new Set()) ?? new Set();
    return [statement, { first: first.union(wording), second }];
  });
  return new Map(entries);
}

// A level of another row is always foreign. A title is, unless the claim names the cited row's level; it
// may also stand in the cited row's text ("mentoring juniors"), but then the claim may not open with it,
// and no figure may hang on it.
function foreignLevel(claim: Reading, cited: CitedRows): string | undefined {
  const { ownLevels, ownText, levels, titles, levelHeads } = cited;
  const terms = contentOf(claim);
  const namesOwnLevel = !ownLevels.isDisjointFrom(stemSetOf(claim));
  const hasFigure = figuresIn(claim).size > 0;
  const opener = terms[0]?.term;
  // A number names a row only behind what its column is called: "level 2".
  const isNumber = (term: string, at: number) =>
    /^\p{N}/u.test(term) && !levelHeads.has(terms[at - 1]?.term ?? '');
  const isForeign = (term: string, at: number) => {
    if (isNumber(term, at)) return false;
    if (namesOwnLevel) return levels.has(term) && !ownText.has(term);
    const isSaidOf = hasFigure || term === opener;
    return (levels.has(term) || titles.has(term)) && (isSaidOf || !ownText.has(term));
  };
  return terms.find(({ term }, at) => isForeign(term, at))?.word;
}

// What stands in another row, beyond the cells that name it, and in no cited one.
function strayCellWord(claim: Reading, { strayWords }: CitedRows): string | undefined {
  const isStray = (term: string) => strayWords.has(term) && !isLight(term);
  return contentOf(claim).find(({ term, word }) => /^\p{L}/u.test(word) && isStray(term))?.word;
}

// What stands only in the cells of one of the cited rows, in a claim that names another one of them alone.
function otherCellWord(claim: Reading, { rows, subjects }: CitedRows): string | undefined {
  const said = stemSetOf(claim);
  const isNamed = ({ statement }: LabelledStatement) =>
    !(subjects.get(statement)?.first ?? new Set()).isDisjointFrom(said);
  const named = rows.filter(isNamed);
  if (rows.length < 2 || named.length !== 1) return undefined;
  const own = new Set(named.flatMap(({ statement }) => stemsOf(statement.text)));
  const foreign = new Set(
    rows
      .filter((row) => !named.includes(row))
      .flatMap(({ statement }) => statement.cells?.slice(1) ?? [])
      .flatMap(cellStems),
  ).difference(own);
  const isForeign = (term: string) => foreign.has(term) && !isLight(term);
  return contentOf(claim).find(({ term, word }) => /^\p{L}/u.test(word) && isForeign(term))?.word;
}
