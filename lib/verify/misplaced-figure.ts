// Holds each figure of a claim that cites several rows of a table against the row whose subject stands
// next to it.
import type { LabelledStatement } from '../evidence/labels.ts';
import type { RowNames } from '../evidence/row-names.ts';
import { moneySigns } from '../language/amount-patterns.ts';
import { figuresLacking, figuresOf } from '../language/figures.ts';
import { versus } from '../language/lists/comparisons.ts';
import { contrasts } from '../language/lists/connectives.ts';
import { oneOf } from '../language/one-of.ts';
import {
  amountsIn,
  partsBetween,
  type Reading,
  readOnce,
  stemSetOf,
  wordsOf,
  writtenOf,
} from '../language/reading.ts';
import { stemsOf } from '../language/terms.ts';
import type { Statement } from '../types.ts';
import { figuresOfStatement } from './source-quantities.ts';

/** What names each row of a table. */
export type Subjects = Map<Statement, RowNames>;

const clauseBoundary = new RegExp(
  String.raw`[,;]\s|\s(?:and(?!\s[${moneySigns}]?\p{N})|${oneOf(contrasts, versus, ['than'])})\s`,
  'u',
);

/**
 * The subject in a claim whose figures are not those of its row, when several rows are cited; undefined
 * when all is well.
 */
export function misplacedFigure(
  claim: Reading,
  cited: LabelledStatement[],
  subjects: Subjects,
): string | undefined {
  if (cited.length < 2 || isInParallel(claim, cited, subjects)) return undefined;
  let last: SubjectMark | undefined;
  for (const clause of clausesOf(claim)) {
    const marks = subjectMarks(clause, cited, subjects);
    if (marks.length === 0 && last) marks.push({ ...last, at: 0 });
    const [first] = marks;
    if (!first) continue;
    const isHeld = (parts: Part[]) =>
      parts.every(
        ({ text, row }) => figuresLacking(figuresOf(text), figuresOfStatement(row)).length === 0,
      );
    if (!isHeld(partsBehind(clause.text, marks)) && !isHeld(partsBefore(clause.text, marks)))
      return first.word;
    last = marks.at(-1);
  }
  return undefined;
}

const clausesOf = readOnce((reading) => partsBetween(reading, clauseBoundary));

// "A manager starts above a lead (€26 compared with €20)": as many figures behind as subjects before, in order.
function isInParallel(claim: Reading, cited: LabelledStatement[], subjects: Subjects): boolean {
  const amounts = amountsIn(claim);
  const first = amounts[0];
  if (!first || writtenOf(claim) !== claim.text) return false;
  const marks = subjectMarks(claim, cited, subjects);
  const last = marks.at(-1);
  if (marks.length < 2 || marks.length !== amounts.length || !last || last.at > first.start) {
    return false;
  }
  return marks.every(({ row }, at) => {
    const { figure } = amounts[at] ?? first;
    return figuresLacking(new Set([figure]), figuresOfStatement(row)).length === 0;
  });
}

type Part = { text: string; row: Statement };

// "Seniors earn $180K, juniors $70K": each figure stands behind its subject.
function partsBehind(clause: string, marks: SubjectMark[]): Part[] {
  return marks.map(({ at, row }, order) => ({
    text: clause.slice(order === 0 ? 0 : at, marks[order + 1]?.at ?? clause.length),
    row,
  }));
}

// "From $70K as a junior to $180K as a senior": each figure stands before it.
function partsBefore(clause: string, marks: SubjectMark[]): Part[] {
  return marks.map(({ at, row }, order) => ({
    text: clause.slice(marks[order - 1]?.at ?? 0, order === marks.length - 1 ? clause.length : at),
    row,
  }));
}

type SubjectMark = { at: number; word: string; row: Statement };

function subjectMarks(
  clause: Reading,
  cited: LabelledStatement[],
  subjects: Subjects,
): SubjectMark[] {
  const marks: SubjectMark[] = [];
  for (const { word, term, at } of wordsOf(clause)) {
    const row = cited.find(({ statement }) => isNamedBy(term, subjects.get(statement)))?.statement;
    if (row && marks.at(-1)?.row !== row) marks.push({ at, word, row });
  }
  return marks.length > 0 ? marks : wholeNameMarks(clause, cited);
}

// "Ford to Mill" beside "Ford to Weir" and "Quay to Mill": no word of it is its own, all together are.
function wholeNameMarks(clause: Reading, cited: LabelledStatement[]): SubjectMark[] {
  const said = stemSetOf(clause);
  const named = cited.flatMap(({ statement }) => {
    const [name] = statement.cells ?? [];
    const stems = name ? stemsOf(name.text) : [];
    const isNamed = stems.length > 1 && stems.every((stem) => said.has(stem));
    return name && isNamed ? [{ at: 0, word: name.text, row: statement }] : [];
  });
  return named.length === 1 ? named : [];
}

// A figure in the second column is what a row says, and no name of it.
function isNamedBy(term: string, names: RowNames | undefined): boolean {
  return Boolean(names?.first.has(term) || (names?.second.has(term) && !/^\p{N}/u.test(term)));
}
