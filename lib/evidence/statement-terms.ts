// The terms of a statement, an item's with those of the line that introduces it.
import { stemsOf } from '../language/terms.ts';
import { remembered } from '../remembered.ts';
import type { Statement } from '../types.ts';

export type StatementTerms = {
  sequence: string[];
  set: ReadonlySet<string>;
  /** Of its text alone. */
  ofText: ReadonlySet<string>;
};

/** A statement's stems in order, and as a set. */
export const statementTerms = remembered(({ leadIn, topic, text }: Statement): StatementTerms => {
  const own = stemsOf(text);
  const above = stemsOf([leadIn, topic].filter(Boolean).join(' '));
  const ofText = new Set(own);
  const sequence = [...above, ...own];
  return { sequence, set: above.length === 0 ? ofText : new Set(sequence), ofText };
});
