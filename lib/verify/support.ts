// Decides whether statements of the guide support a claim: every figure and name of the claim must
// stand in them, and most of what the claim says (by idf mass) must stand in them or right around.
import type { LabelledStatement } from '../compose/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { idf } from '../index/lexical-index.ts';
import { termsOf } from '../text/terms.ts';
import { missingFigures } from './figures.ts';
import { missingNames } from './names.ts';
import { wrongRowSubject } from './row-subjects.ts';

export type Support =
  | { kind: 'supported'; statements: LabelledStatement[] }
  | { kind: 'unsupported'; reason: string };

/** What a claim is checked against: statements that may be cited for it, and their surroundings. */
export type Source = { statements: LabelledStatement[]; headings: string; neighbours: string };

/** Largest share of a claim's idf mass that may stand nowhere in its source, 0 to 1. */
const mostUncovered = 0.4;
/** Statements cited together for one claim. */
const mostCited = 4;

/**
 * Looks for support: first in the statements that the claim cites, then in any other single statement
 * of the evidence, then in a list as a whole. A missing or wrong citation is thereby mended.
 */
export function findSupport(
  claim: string,
  cited: LabelledStatement[],
  evidence: LabelledStatement[],
  index: GuideIndex,
): Support {
  const singles = evidence.map((statement) => [statement]);
  const attempts = [...(cited.length > 0 ? [cited] : []), ...singles, ...listsOf(evidence)];
  let best: { statements: LabelledStatement[]; uncovered: number } | undefined;
  let reason: string | undefined;
  for (const [position, statements] of attempts.entries()) {
    const source = sourceOf(statements, evidence, index);
    const fault = faultOf(claim, source, evidence);
    const uncovered = uncoveredMass(claim, source, index);
    if (fault === undefined && uncovered <= mostUncovered) {
      const isCited = position === 0 && cited.length > 0;
      if (isCited || statements.length > 1) best ??= { statements, uncovered };
      else if (!best || uncovered < best.uncovered) best = { statements, uncovered };
      if (isCited) break;
    }
    if (position === 0) reason = fault;
  }
  if (best) return { kind: 'supported', statements: mostTelling(claim, best.statements) };
  return { kind: 'unsupported', reason: reason ?? 'The guide does not say this.' };
}

/** Share of the claim's idf mass that its source lacks, 0 to 1; 0 for a claim without content words. */
export function uncoveredMass(claim: string, source: Source, index: GuideIndex): number {
  const { statements, headings, neighbours } = source;
  const text = [textOf(statements), headings, neighbours].join('\n');
  const held = new Set(termsOf(text).map(({ term }) => term));
  let total = 0;
  let lacking = 0;
  for (const { term } of termsOf(claim)) {
    const mass = idf(index.lexical, term);
    total += mass;
    if (!held.has(term)) lacking += mass;
  }
  return total === 0 ? 0 : lacking / total;
}

/** A source made of some statements; lead-ins, headings and the guide's title stand above them. */
export function sourceOf(
  statements: LabelledStatement[],
  evidence: LabelledStatement[],
  index: GuideIndex,
): Source {
  const headings = statements.flatMap((entry) => {
    const { guide, sectionId } = entry.source.passage;
    const leadIn = entry.statement.leadIn ?? '';
    return [leadIn, index.guide(guide).title, ...index.section(guide, sectionId).path];
  });
  const neighbours = statements.flatMap((entry) => neighboursOf(entry, evidence));
  return {
    statements,
    headings: [...new Set(headings)].join('\n'),
    neighbours: [...new Set(neighbours)].join('\n'),
  };
}

// The sentences before and after, in the same passage; never another row of the same table.
function neighboursOf(entry: LabelledStatement, evidence: LabelledStatement[]): string[] {
  const at = evidence.indexOf(entry);
  return [evidence[at - 1], evidence[at + 1]]
    .filter((other) => other !== undefined)
    .filter((other) => other.source === entry.source && other.statement.kind === 'sentence')
    .map((other) => other.statement.text);
}

// Figures and names must stand in the statements themselves or in the headings above them.
function faultOf(claim: string, source: Source, evidence: LabelledStatement[]): string | undefined {
  const exact = `${textOf(source.statements)}\n${source.headings}`;
  const [figure] = missingFigures(claim, exact);
  if (figure) return `The cited statement does not hold the figure ${figure}.`;
  const [name] = missingNames(claim, exact);
  if (name) return `The cited statement does not hold the name ${name}.`;
  const subject = wrongRowSubject(claim, source.statements, evidence);
  return subject && `The cited row is not about ${subject}.`;
}

function textOf(statements: LabelledStatement[]): string {
  return statements.map(({ statement }) => statement.text).join('\n');
}

// A claim may sum up a list; rows of a table are never put together unless the claim cites them.
function listsOf(evidence: LabelledStatement[]): LabelledStatement[][] {
  const lists = new Map<string, LabelledStatement[]>();
  for (const entry of evidence) {
    const { kind, sectionId, block } = entry.statement;
    if (kind !== 'item' && kind !== 'step') continue;
    const key = `${entry.source.passage.id} ${sectionId} ${block}`;
    lists.set(key, [...(lists.get(key) ?? []), entry]);
  }
  return [...lists.values()];
}

// Of several statements, those that hold what no earlier one of them holds.
function mostTelling(claim: string, statements: LabelledStatement[]): LabelledStatement[] {
  if (statements.length === 1) return statements;
  const wanted = new Set(termsOf(claim).map(({ term }) => term));
  const telling = statements.filter(({ statement }) => {
    const added = termsOf(statement.text).filter(({ term }) => wanted.has(term));
    for (const { term } of added) wanted.delete(term);
    return added.length > 0;
  });
  return (telling.length > 0 ? telling : statements).slice(0, mostCited);
}
