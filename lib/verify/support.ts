// Finds the statements of the guide that support a claim.
import type { LabelledStatement } from '../compose/labels.ts';
import { stemsOf, termsOf } from '../text/terms.ts';
import { type Check, faultOf } from './faults.ts';
import { sourceOf } from './source.ts';
import { uncoveredMass } from './uncovered-mass.ts';

export type Support =
  | { kind: 'supported'; statements: LabelledStatement[] }
  | { kind: 'unsupported'; reason: string };

/** Largest share of a claim's idf mass that may stand nowhere in its source, 0 to 1. */
const mostUncovered = 0.4;
/** Statements cited together for one claim. */
const mostCited = 4;

/**
 * Looks for support: first in the statements that the claim cites, then in any other single statement
 * of the evidence, then in a list as a whole. A missing or wrong citation is thereby mended.
 */
export function findSupport(claim: string, cited: LabelledStatement[], check: Check): Support {
  const assess = (statements: LabelledStatement[]) => assessSource(claim, statements, check);
  const own = cited.length > 0 ? assess(cited) : undefined;
  if (own?.isEnough) return supportedBy(claim, cited);
  const singles = check.evidence.map((statement) => assess([statement]));
  const enough = singles.filter(({ isEnough }) => isEnough);
  const best = enough.sort((one, other) => one.uncovered - other.uncovered)[0];
  if (best) return supportedBy(claim, best.statements);
  const list = listsOf(check.evidence).find((items) => assess(items).isEnough);
  if (list) return supportedBy(claim, list);
  const nearest = own ?? singles.sort((one, other) => one.uncovered - other.uncovered)[0];
  return { kind: 'unsupported', reason: nearest?.fault ?? 'The guide does not say this.' };
}

type Assessment = {
  statements: LabelledStatement[];
  fault: string | undefined;
  uncovered: number;
  isEnough: boolean;
};

function assessSource(claim: string, statements: LabelledStatement[], check: Check): Assessment {
  const source = sourceOf(statements, check.evidence, check.index);
  const uncovered = uncoveredMass(claim, source, check.index);
  const fault = faultOf(claim, source, check);
  return { statements, fault, uncovered, isEnough: !fault && uncovered <= mostUncovered };
}

function supportedBy(claim: string, statements: LabelledStatement[]): Support {
  return { kind: 'supported', statements: mostTelling(claim, statements) };
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
  const wanted = new Set(stemsOf(claim));
  const telling = statements.filter(({ statement }) => {
    const added = termsOf(statement.text).filter(({ term }) => wanted.has(term));
    for (const { term } of added) wanted.delete(term);
    return added.length > 0;
  });
  return (telling.length > 0 ? telling : statements).slice(0, mostCited);
}
