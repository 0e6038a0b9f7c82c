// Chooses which rows of a table an answer shows.

import { isInBlock } from '../../evidence/labels.ts';
import { namingTerms, rowNames } from '../../evidence/row-names.ts';
import { asksToCompare } from '../../language/expected-answer.ts';
import { announcements } from '../../language/lists/announcements.ts';
import { oneOf } from '../../language/one-of.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import type { QueryPart, QueryTerm } from '../../types.ts';
import type { ScoredStatement } from './scored-statement.ts';
import { massHeld, siblingMass, siblings } from './siblings.ts';

/** Share of the question's mass that a word must carry to name a row. */
const namingMass = 0.05;
/** Share of the best row's held mass that a named row must hold. */
const namedMass = 0.7;

/** Likeness to what a row is asked as, above chance, from which it alone may be meant; and its lead. */
const askedFrom = 0.4;
const askedMargin = 0.25;

const introduction = new RegExp(String.raw`:$|\b${oneOf(announcements)}\b`, 'i');

/** The rows below a sentence that introduces them ("The following table shows …"); else none. */
export function rowsIntroducedBy(
  chosen: ScoredStatement,
  scored: ScoredStatement[],
  part: QueryPart,
): ScoredStatement[] {
  const { block, text } = chosen.statement;
  if (!introduction.test(text)) return [];
  const behind = scored.slice(scored.indexOf(chosen) + 1);
  const isLast = !behind.some((other) => isInBlock(other, chosen, block));
  const first = behind.find(
    (other) => isInBlock(other, chosen, block + 1) && other.statement.kind === 'row',
  );
  return isLast && first ? rowsFor(first, scored, part) : [];
}

/**
 * The rows of a table that the question names; when it names none, or another row holds clearly more of
 * the question, those that hold as much of it as the best.
 */
export function rowsFor(
  chosen: ScoredStatement,
  scored: ScoredStatement[],
  { terms, text }: QueryPart,
): ScoredStatement[] {
  const rows = siblings(chosen, scored);
  const own = ownTerms(terms);
  const rowsNamedBy = namedRows(rows);
  const named = own.flatMap(rowsNamedBy);
  // "How do I get from mid level to senior?" is of both, however like it is to what one of them is asked as.
  const areSeveral = asksToCompare(text) || new Set(named).size > 1;
  const alone = areSeveral ? undefined : askedForAlone(rows);
  if (alone) return [alone];
  if (named.length > 0) return namedOrBest(rows, named, massHeld);
  // What neither a row nor a heading says in its words, one may say in others, and hardly all.
  if (!chosen.isHeaded && rows.every((row) => massHeld(row) === 0)) return [chosen];
  const ownMass = massOfTerms(own);
  if (standsOut(rows.map(ownMass))) return rowsWithMost(rows, ownMass);
  const byContext = terms.flatMap(rowsNamedBy);
  return namedOrBest(rows, byContext, massHeld);
}

type Mass = (row: ScoredStatement) => number;

function massOfTerms(terms: QueryTerm[]): Mass {
  return ({ held }) => terms.reduce((sum, { term }) => sum + (held.get(term) ?? 0), 0);
}

// Whether one row holds more of the question's own words than the others, whatever was asked before.
function standsOut(masses: number[]): boolean {
  const [first = 0, second = 0] = masses.toSorted((one, other) => other - one);
  return first - second > namingMass;
}

function namedOrBest(rows: ScoredStatement[], named: ScoredStatement[], mass: Mass) {
  const most = Math.max(...rows.map(mass));
  if (!named.some((row) => mass(row) >= namedMass * most)) return rowsWithMost(rows, mass);
  const kept = new Set(named);
  return rows.filter((row) => kept.has(row));
}

function rowsWithMost(rows: ScoredStatement[], mass: Mass): ScoredStatement[] {
  const most = Math.max(...rows.map(mass));
  return rows.filter((row) => mass(row) >= siblingMass * most);
}

// The row that the question is clearly more like to be asked for than the others.
function askedForAlone(rows: ScoredStatement[]): ScoredStatement | undefined {
  const [first, second] = rows.toSorted((one, other) => other.askedAs - one.askedAs);
  if (!first || first.askedAs < askedFrom) return undefined;
  return first.askedAs - (second?.askedAs ?? 0) >= askedMargin ? first : undefined;
}

// By the word itself; by a synonym of it only when no row is called by the word, and only in the first
// column.
function namedRows(rows: ScoredStatement[]): (term: QueryTerm) => ScoredStatement[] {
  const names = new Map(rowNames(rows).map((each, at) => [rows[at], each]));
  const shared = new Set(rows.flatMap((row) => [...namingTerms(row)]));
  const isOfLevel = (row: ScoredStatement, stem: string) => names.get(row)?.first.has(stem);
  const isCalled = (row: ScoredStatement, stem: string) =>
    isOfLevel(row, stem) || names.get(row)?.second.has(stem);
  return ({ term, alternatives }) => {
    const heavy = rows.filter(({ held }) => (held.get(term) ?? 0) > namingMass);
    if (shared.has(term)) return heavy.filter((row) => isCalled(row, term));
    const stems = alternatives.flat();
    return heavy.filter((row) => stems.some((stem) => isOfLevel(row, stem)));
  };
}
