// Guards the rows of a table against each other: a claim about "senior" cannot rest on the row of
// "mid level", and with several rows cited each figure must belong to the subject it is said of.
import type { LabelledStatement } from '../evidence/labels.ts';
import { isSameTable, ownOfEach, type RowNames, rowNames } from '../evidence/row-names.ts';
import { figuresOf } from '../language/figures.ts';
import { isLight } from '../language/light-words.ts';
import type { SynonymTable } from '../language/synonyms.ts';
import { stemsOf, termsOf } from '../language/terms.ts';
import type { Statement } from '../types.ts';
import { misplacedFigure, type Subjects } from './misplaced-figure.ts';

/**
 * The word of a claim that names another row than the ones cited, or undefined when all is well.
 * Only tables in the evidence are known.
 */
export function wrongRowSubject(
  claim: string,
  cited: LabelledStatement[],
  evidence: LabelledStatement[],
  synonyms?: SynonymTable,
): string | undefined {
  const rows = cited.filter(({ statement }) => statement.kind === 'row');
  const first = rows[0];
  if (!first) return undefined;
  const table = evidence.filter((entry) => isSameTable(entry, first));
  const subjects = subjectsOf(table, synonyms);
  return (
    foreignLevel(claim, rows, table, subjects) ??
    strayCellWord(claim, rows, table) ??
    misplacedFigure(claim, rows, subjects)
  );
}

// A level is also named by its synonyms ("junior" for "entry level") that no other row has.
function subjectsOf(table: LabelledStatement[], synonyms: SynonymTable | undefined): Subjects {
  const levels = table.map(({ statement }) => stemsOf(statement.cells?.[0]?.text ?? ''));
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
function foreignLevel(
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
  const opener = terms[0]?.term;
  const isForeign = (term: string) => {
    if (namesOwnLevel) return levels.has(term) && !ownText.has(term);
    const isSaidOf = hasFigure || term === opener;
    return (levels.has(term) || titles.has(term)) && (isSaidOf || !ownText.has(term));
  };
  return terms.find(({ term }) => isForeign(term))?.word;
}

// What stands in another row, beyond the cells that name it, and in no cited one.
function strayCellWord(
  claim: string,
  cited: LabelledStatement[],
  table: LabelledStatement[],
): string | undefined {
  const own = new Set(
    cited.flatMap(({ statement }) => stemsOf(`${statement.text} ${statement.leadIn ?? ''}`)),
  );
  const others = table
    .filter((row) => !cited.includes(row))
    .flatMap(({ statement }) => statement.cells?.filter(({ column }) => column > 1) ?? []);
  const foreign = new Set(others.flatMap(({ text }) => stemsOf(text)));
  const isStray = (term: string) => foreign.has(term) && !own.has(term) && !isLight(term);
  return termsOf(claim).find(({ term, word }) => /^\p{L}/u.test(word) && isStray(term))?.word;
}
