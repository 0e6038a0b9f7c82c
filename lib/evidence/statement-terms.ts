// The terms of a statement, an item's with those of the line that introduces it; read once.
import { stemsOf } from '../language/terms.ts';
import type { Statement } from '../types.ts';

export type StatementTerms = { sequence: string[]; set: ReadonlySet<string> };

const known = new WeakMap<Statement, StatementTerms>();

/** A statement's stems in order, and as a set. */
export function statementTerms(statement: Statement): StatementTerms {
  let terms = known.get(statement);
  if (!terms) {
    const { leadIn, topic, text } = statement;
    const sequence = stemsOf([leadIn, topic, text].filter(Boolean).join(' '));
    terms = { sequence, set: new Set(sequence) };
    known.set(statement, terms);
  }
  return terms;
}
