// Writes the chosen units as Markdown, quoted from the guide, each claim with the label of the
// statement that it quotes: "Docker is … [s3]".

import type { LabelledStatement } from '../../evidence/labels.ts';
import { shareHeld } from '../../evidence/share-held.ts';
import { stepRun } from '../../evidence/step-run.ts';
import { isCode, type TableColumn, tablesIn } from '../../evidence/tables.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { answerTypesOf } from '../../language/expected-answer.ts';
import { ones, ordinals } from '../../language/lists/numbers.ts';
import { periods } from '../../language/lists/time.ts';
import { oneOf } from '../../language/one-of.ts';
import { asksWhatIsDone, asksYesOrNo, tellsWhatIsDone } from '../../language/question-forms.ts';
import { inSingular, stemsOf, tokenize } from '../../language/terms.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import type { Cell, QueryPart, QueryTerm } from '../../types.ts';
import { escapeMarkdown } from '../../wire/escape-markdown.ts';
import { sayCell } from '../../wire/rows.ts';
import { columnsByKind } from './computed/look-up.ts';
import { isMoneyWord } from './computed/money-columns.ts';
import { ended, sayRows } from './computed/say-cells.ts';
import { denyingLeadIn } from './denying-lead-in.ts';
import { tellingHeading } from './telling-heading.ts';
import type { Unit } from './unit.ts';

/** Words for a row by its place. */
const places = new Set(
  stemsOf([...ordinals, ...ones, 'first next last previous above below both'].join(' ')),
);
const rateHead = new RegExp(String.raw`\b(?:an?|per) ${oneOf(periods)}\b`, 'iu');

/** A draft in pieces of one claim each; put together they are one Markdown text. */
export function sayUnits(units: Unit[], asked: QueryPart, index: GuideIndex): string[] {
  return units.flatMap((unit, position) => {
    const pieces = sayUnit(unit, asked, index);
    const [first = '', ...others] = pieces;
    const gap = position === 0 ? '' : '\n\n';
    return [gap + first, ...others];
  });
}

function sayUnit(unit: Unit, asked: QueryPart, index: GuideIndex): string[] {
  switch (unit.kind) {
    case 'sentences':
      return saySentences(unit.statements, tellingHeading(unit.statements, asked, index));
    case 'list':
      return sayList(unit, index, tellingHeading(unit.items, asked, index));
    case 'rows':
      return unit.rows.length === 1
        ? unit.rows.map((row) => sayRow(row, asked))
        : sayTable(unit.rows, asked, index);
  }
}

// What a sentence is about is said before it, unless it stands there already.
function saySentences(statements: LabelledStatement[], heading?: string): string[] {
  return statements.map((each, at) => {
    const topic = each.statement.topic ?? heading ?? denyingLeadIn([each])?.replace(/:$/, '');
    const isSaid = at > 0 && statements[at - 1]?.statement.block === each.statement.block;
    const opening = topic === undefined || isSaid ? '' : `**${escapeMarkdown(topic)}:** `;
    return `${at === 0 ? '' : ' '}${opening}${quote(each)}`;
  });
}

function sayList(
  { leadIn, items, below }: Unit & { kind: 'list' },
  index: GuideIndex,
  heading?: string,
): string[] {
  const first = firstNumber(items, index);
  const introducing = leadIn?.statement.text ?? denyingLeadIn(items);
  const introduction = introducing === undefined ? [] : [`${escapeMarkdown(introducing)}\n\n`];
  const lines = items.flatMap((item, position) => {
    const mark = first === undefined ? '- ' : `${first + position}. `;
    const opening = heading === undefined ? '' : `**${escapeMarkdown(heading)}:** `;
    const inner = sayBelow(item, below, ' '.repeat(mark.length));
    return [`${mark}${opening}${quote(item)}`, ...inner];
  });
  return [...introduction, ...lines.map((line, at) => (at === 0 ? line : `\n${line}`))];
}

// Steps keep the numbers that they have in the guide, one of "these four steps" too; Markdown can only number on, so
// that steps of which one between is left out have none.
function firstNumber(items: LabelledStatement[], index: GuideIndex): number | undefined {
  const [first] = items;
  if (first?.statement.kind !== 'step') return undefined;
  const { source, statement: one } = first;
  const section = index.statementsIn(source.passage.guide, one.sectionId);
  const placed = section.map((statement) => (statement === one ? first : { statement, source }));
  const steps = stepRun(first, placed).map(({ statement }) => statement);
  const start = steps.indexOf(one);
  const areNext = items.every(({ statement }, at) => steps[start + at] === statement);
  return areNext ? start + 1 : undefined;
}

function sayBelow(
  item: LabelledStatement,
  below: ReadonlyMap<LabelledStatement, LabelledStatement[]> | undefined,
  indent: string,
): string[] {
  return (below?.get(item) ?? []).flatMap((each) => [
    `${indent}- ${quote(each)}`,
    ...sayBelow(each, below, `${indent}  `),
  ]);
}

// "**Mid level** – Salary range (US dollars a year): $110K–$160K; Title: …": the cells that the question
// asks for stand first, with what names the row; without any, all of them.
function sayRow(row: LabelledStatement, asked: QueryPart): string {
  const [name, ...cells] = row.statement.cells ?? [];
  if (!name || cells.length === 0) return quote(row);
  const own = ownTerms(asked.terms);
  const spare = withoutNames(own, [name.text]);
  const byOwnWords = cells.filter((cell) => isAskedFor(cell, spare, asked.text));
  const wanted = byOwnWords.length > 0 ? byOwnWords : cellsOfContext(row, asked);
  const related = cells.filter((cell) => holdsAny(cell.text, own));
  const beside = asksYesOrNo(asked.text) ? cellsBesideName(row, own) : [];
  const found = [...new Set([...wanted, ...(wanted.length > 0 ? related : beside)])];
  const said = found.length > 0 ? found : cells;
  const text = said.map(sayCell).join('; ');
  const called = isCode(name.text) ? `${name.head} ${name.text}`.trim() : name.text;
  return `**${escapeMarkdown(called)}** – ${ended(escapeMarkdown(text))} [${row.label}]`;
}

// A word by which a row is called asks for no column: a reviewer is no "May review".
function withoutNames(terms: QueryTerm[], names: string[]): QueryTerm[] {
  const words = new Set(names.flatMap(tokenize).map(inSingular));
  return terms.filter(({ word }) => !words.has(inSingular(word)));
}

// "Do they test you in interviews?" of the row "Interview", where one cell tells of tests. "Which number is for tests?"
// wants another cell than the one that tells of them.
function cellsBesideName({ statement }: LabelledStatement, own: QueryTerm[]): Cell[] {
  const [name, title, ...cells] = statement.cells ?? [];
  const others = own.filter((term) => !holdsAny(`${name?.text} ${title?.text}`, [term]));
  return cells.filter(({ text }) => !/\p{N}/u.test(text) && holdsAny(text, others));
}

// "And at staff level?" and "And the next one?" name another row, and want of it what was asked before.
function cellsOfContext({ statement }: LabelledStatement, { terms }: QueryPart): Cell[] {
  const [name, title, ...others] = statement.cells ?? [];
  const naming = new Set(stemsOf(`${name?.head} ${name?.text} ${title?.text}`));
  const namesOnly = ownTerms(terms).every(
    (term) => places.has(term.term) || shareHeld(term, (stem) => naming.has(stem)) > 0,
  );
  if (!namesOnly) return [];
  const cells = [...(title ? [title] : []), ...others];
  const byHead = cells.filter(({ head }) => holdsAny(head, terms));
  return byHead.length > 0 ? byHead : cells.filter((cell) => isOfMoney(cell, terms));
}

function isAskedFor(cell: Cell, own: QueryTerm[], question: string): boolean {
  if (holdsAny(cell.head, own) || isOfMoney(cell, own)) return true;
  if (asksWhatIsDone(question) && tellsWhatIsDone(cell.head)) return true;
  return answerTypesOf(question).some((type) => type.test(cell.text));
}

// "What does it cost?" of a fee, and "What is the pay?" of what is given "a month".
function isOfMoney({ head, text }: Cell, own: QueryTerm[]): boolean {
  if (!/\p{N}/u.test(text) || !own.some(({ term }) => isMoneyWord(term))) return false;
  return stemsOf(head).some(isMoneyWord) || rateHead.test(head);
}

function holdsAny(text: string, terms: QueryTerm[]): boolean {
  const stems = new Set(stemsOf(text));
  return terms.some((term) => shareHeld(term, (stem) => stems.has(stem)) > 0);
}

// With what names the rows and the columns that are asked for, by their heads or by the kind of figure; without any,
// all of them.
function sayTable(
  rows: LabelledStatement[],
  { terms, text }: QueryPart,
  index: GuideIndex,
): string[] {
  const [table] = tablesIn(rows, index);
  if (!table) return rows.map(quote);
  const [names, ...columns] = table.columns;
  const own = withoutNames(ownTerms(terms), names?.cells ?? []);
  const isOfDoing = asksWhatIsDone(text) ? tellsWhatIsDone : () => false;
  const byHead = columns.filter(({ head }) => holdsAny(head, own) || isOfDoing(head));
  const byQuestion = byHead.length > 0 ? byHead : columnsByKind(table, text);
  const asked = byQuestion.length > 0 ? byQuestion : columnsBefore(columns, own, terms);
  return sayRows(table, [...table.rows.keys()], asked.length > 0 ? asked : columns);
}

// "And between them?" wants of other rows what was asked before.
function columnsBefore(
  columns: TableColumn[],
  own: QueryTerm[],
  terms: QueryTerm[],
): TableColumn[] {
  if (!own.every(({ term }) => places.has(term))) return [];
  const byHead = columns.filter(({ head }) => holdsAny(head, terms));
  if (byHead.length > 0 || !terms.some(({ term }) => isMoneyWord(term))) return byHead;
  return columns.filter(({ head }) => stemsOf(head).some(isMoneyWord));
}

// The mark that joins an item to the next one of its list ends nothing here: "half the fare; or".
function quote({ statement, label }: LabelledStatement): string {
  const { kind, text } = statement;
  if (kind === 'code' && !text.includes('`')) return `\`${text}\` [${label}]`;
  const isListed = kind === 'item' || kind === 'step';
  const said = isListed ? text.replace(/[;,](?: (?:and|or))?$/iu, '') : text;
  return `${escapeMarkdown(said)} [${label}]`;
}
