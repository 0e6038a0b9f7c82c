// A question read against a table: which rows and columns it names, and how much of it the table leaves
// unexplained.

import { statementTerms } from '../../../evidence/statement-terms.ts';
import type { Table, TableColumn } from '../../../evidence/tables.ts';
import { termMass } from '../../../evidence/term-mass.ts';
import type { GuideIndex } from '../../../index/guide-index.ts';
import { isLight } from '../../../language/light-words.ts';
import { boundsBefore, boundsBehind } from '../../../language/lists/bounds.ts';
import { comparatives, superlatives } from '../../../language/lists/measures.ts';
import { multiples, ones, ordinals, tens } from '../../../language/lists/numbers.ts';
import { periods } from '../../../language/lists/time.ts';
import { calendarUnits, clockUnits, otherUnits } from '../../../language/lists/units.ts';
import { oneOf } from '../../../language/one-of.ts';
import { readQuantities } from '../../../language/quantities.ts';
import { quantityKindsAsked } from '../../../language/quantity-asked.ts';
import { asksWhatIsDone, tellsWhatIsDone } from '../../../language/question-forms.ts';
import { tellingWords } from '../../../language/telling-words.ts';
import { stemOf, stemsOf } from '../../../language/terms.ts';
import { sharesRoot } from '../../../language/word-likeness.ts';
import { ownTerms } from '../../../retrieve/own-terms.ts';
import type { QueryPart, QueryTerm, Statement } from '../../../types.ts';
import { isMoneyWord, isPayWord, isPriceWord } from './money-columns.ts';
import { type NamedRows, namedRows } from './named-rows.ts';

export type Reading = {
  table: Table;
  /** Rows that the question itself names. */
  named: NamedRows;
  /** Rows that it leans on: of the answer before, or named by the questions before. */
  leant: number[];
  /** Whether it asks for what the guide is about as a whole, whatever row says a word of that. */
  isOfAll: boolean;
  /** Columns whose head the question's own words name, best first. */
  columns: TableColumn[];
  /** The same of what was asked before. */
  columnsBefore: TableColumn[];
  /** Share of the question's idf mass that neither the table nor the wording of such questions explains. */
  unexplained: number;
};

const wording = new Set([
  ...stemsOf([...Object.keys(comparatives), ...Object.keys(superlatives)].join(' ')),
  ...stemsOf([...ones, ...tens, ...ordinals, ...Object.keys(multiples)].join(' ')),
  ...stemsOf([...Object.values(boundsBefore), ...Object.values(boundsBehind)].flat().join(' ')),
  ...Object.keys({ ...clockUnits, ...calendarUnits, ...otherUnits }).map(stemOf),
  ...stemsOf(
    'top bottom scale average difference apart order sort rank arrange count next list show first last between full entire complete currency unit heavy light long short wide tall deep far old young high low big large fast slow quick early late soon cheap expensive',
  ),
]);

const period = new RegExp(String.raw`\b(?:per|an|a|each)\s(${oneOf(periods)})\b`, 'giu');

/** Reads a part of a question against a table. */
export function readTable(
  table: Table,
  part: QueryPart,
  { index, said }: { index: GuideIndex; said: ReadonlySet<Statement> },
): Reading {
  const own = ownTerms(part.terms);
  const subject = subjectOf(table, index);
  const before = part.terms.filter(({ weight }) => weight < 1);
  const named = namedRows(
    table,
    part.text,
    own.filter(({ term }) => !subject.has(term)),
  );
  const spare = own.filter(({ term }) => !named.used.has(term));
  const leant = leantOn(table, before, said);
  // "How long do they serve?" of a row that was just told: what is done there, the column says.
  const isOfRow = part.isBound && leant.length === 1 && named.rows.length === 0;
  const told = isOfRow ? withoutVerbs(own, part.text) : own;
  return {
    table,
    named,
    leant,
    isOfAll: named.rows.length === 0 && isOfAll(own, subject),
    columns: columnsNamedBy(table, spare, part.text),
    columnsBefore: columnsNamedBy(table, before),
    unexplained: unexplainedShare(part.text, told, { table, named }, index),
  };
}

// "What does a Python developer earn?" asks a guide on Python developers for all of them, though one row alone says
// "developer".
function subjectOf({ rows }: Table, index: GuideIndex): ReadonlySet<string> {
  const [first] = rows;
  return new Set(first ? stemsOf(index.guide(first.source.passage.guide).title) : []);
}

function withoutVerbs(own: QueryTerm[], text: string): QueryTerm[] {
  const things = new Set(
    tellingWords(
      own.map(({ word }) => word),
      text,
    ),
  );
  return own.filter(({ word }) => things.has(word));
}

function isOfAll(own: QueryTerm[], subject: ReadonlySet<string>): boolean {
  const telling = own.filter(({ term }) => !isLight(term) && !isMoneyWord(term));
  return telling.length > 0 && telling.every(({ term }) => subject.has(term));
}

// What the reader was shown last; else what the questions before name.
function leantOn(table: Table, before: QueryTerm[], said: ReadonlySet<Statement>): number[] {
  const shown = table.rows.flatMap(({ statement }, row) => (said.has(statement) ? [row] : []));
  if (shown.length > 0) return shown;
  if (before.length === 0) return [];
  return namedRows(table, before.map(({ word }) => word).join(' '), before).rows;
}

/**
 * The columns whose heads hold words of a question, those first of whose heads most is said; a column that adds
 * no word to those before it is left out, unless it is named by the same ones ("Pay from", "Pay to").
 */
function columnsNamedBy(table: Table, terms: QueryTerm[], text = ''): TableColumn[] {
  const units = new Set(
    Array.from(text.matchAll(period), ([, word = '']) => stemOf(word.toLowerCase())),
  );
  const matches = table.columns
    .filter((column) => !column.isUnit && column !== table.naming[0])
    .map((column) => matchOf(column, terms, units))
    .filter(({ held }) => held.size > 0)
    .sort((one, other) => other.share - one.share || other.held.size - one.held.size);
  const taken: ColumnMatch[] = [];
  const ofDoing = asksWhatIsDone(text) ? columnsOfDoing(table) : [];
  const covered = new Set<string>();
  for (const match of matches) {
    const isTwin = taken.some(
      ({ held, share }) => share === match.share && held.symmetricDifference(match.held).size === 0,
    );
    if (!isTwin && match.held.isSubsetOf(covered)) continue;
    taken.push(match);
    for (const term of match.held) covered.add(term);
  }
  return [...new Set([...ofDoing, ...taken.map(({ column }) => column)])];
}

// "What does a journeyman do and earn?" of a column "Duties".
function columnsOfDoing({ columns, naming }: Table): TableColumn[] {
  const [only, ...others] = columns.filter(
    (column) => column !== naming[0] && tellsWhatIsDone(column.head),
  );
  return only && others.length === 0 ? [only] : [];
}

type ColumnMatch = { column: TableColumn; held: Set<string>; share: number };

// "Per hour" names a unit, and no column of hours. What stands in brackets names no column by itself.
function matchOf(column: TableColumn, terms: QueryTerm[], units: ReadonlySet<string>): ColumnMatch {
  const name = stemsOf(column.name);
  const naming = terms.filter(
    (term) => isHeldBy(name, term) && !(units.has(term.term) && name.length === 1),
  );
  if (naming.length === 0) return { column, held: new Set(), share: 0 };
  const whole = stemsOf(column.head);
  const held = new Set(terms.filter((term) => isHeldBy(whole, term)).map(({ term }) => term));
  const said = name.filter((stem) => naming.some((term) => isHeldBy([stem], term)));
  return { column, held, share: said.length / name.length };
}

function isHeldBy(head: string[], { term, alternatives }: QueryTerm): boolean {
  const stems = new Set(head);
  return (
    stems.has(term) ||
    (isPayWord(term) && head.some(isPayWord)) ||
    (isPriceWord(term) && head.some(isPriceWord)) ||
    alternatives.some((wordings) => wordings.every((stem) => stems.has(stem))) ||
    head.some((stem) => sharesRoot(stem, term))
  );
}

/** Whether all content words of a column's head are said. */
export function isWhollyNamed(column: TableColumn, terms: QueryTerm[]): boolean {
  const stems = stemsOf(column.name);
  return (
    stems.length > 0 &&
    stems.every((stem) => terms.some(({ term }) => term === stem || sharesRoot(term, stem)))
  );
}

function anyOfRoot(known: ReadonlySet<string>, term: string): boolean {
  for (const stem of known) if (sharesRoot(stem, term)) return true;
  return false;
}

const shareAsked = stemsOf('share part percentage');

// "22 euros": a figure is of its unit, however the table writes that. "What share" asks for a kind of figure.
function stemsOfFigures(question: string): string[] {
  const { text, quantities } = readQuantities(question);
  const said = quantities.flatMap(({ start, end }) => stemsOf(text.slice(start, end)));
  return quantityKindsAsked(question).includes('share') ? [...said, ...shareAsked] : said;
}

function stemsOfRows({ columns, rows: all }: Table, rows: number[]): string[] {
  const texts = rows.flatMap((row) => all[row] ?? []);
  return [
    ...stemsOf(columns.map(({ head }) => head).join('\n')),
    ...texts.flatMap(({ statement }) => [...statementTerms(statement).ofText]),
  ];
}

function unexplainedShare(
  question: string,
  own: QueryTerm[],
  { table, named: { rows, used } }: Pick<Reading, 'table' | 'named'>,
  index: GuideIndex,
): number {
  // What only other rows hold is not said of those that are named.
  const stems = rows.length === 0 ? table.stems : stemsOfRows(table, rows);
  const known = new Set([...table.surroundings, ...stems, ...used, ...stemsOfFigures(question)]);
  return unexplainedBy(known, own, index);
}

/**
 * Share of the idf mass of a question's terms, 0 to 1, that neither some stems nor the wording of what asks for
 * an extreme, an order, a difference or a bound explain.
 */
export function unexplainedBy(
  known: ReadonlySet<string>,
  own: QueryTerm[],
  index: GuideIndex,
): number {
  const isExplained = ({ term, word, alternatives }: QueryTerm) =>
    known.has(term) ||
    wording.has(term) ||
    isLight(term) ||
    isMoneyWord(term) ||
    /^\p{N}/u.test(word) ||
    alternatives.some((wordings) => wordings.every((stem) => known.has(stem))) ||
    anyOfRoot(known, term);
  let total = 0;
  let lacking = 0;
  for (const term of own) {
    const mass = termMass(term.term, index);
    total += mass;
    if (!isExplained(term)) lacking += mass;
  }
  return total === 0 ? 0 : lacking / total;
}
