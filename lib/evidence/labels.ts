// Short labels (s1, s2 …) for the statements of the evidence, by which a model and the extractive
// answerer cite them in a draft.
import type { GuideIndex } from '../index/guide-index.ts';
import type { Evidence, RankedPassage, Statement } from '../types.ts';

/** A statement of the evidence with its label and the passage that holds it. */
export type LabelledStatement = { label: string; statement: Statement; source: RankedPassage };

/** Whether a statement stands in a block of the section that another one is in. */
export function isInBlock(
  one: LabelledStatement,
  other: LabelledStatement,
  block = other.statement.block,
): boolean {
  return (
    one.source.passage.guide === other.source.passage.guide &&
    one.statement.sectionId === other.statement.sectionId &&
    one.statement.block === block
  );
}

/** The statements of the evidence, best passage first, each passage in the guide's order. */
export function labelStatements(evidence: Evidence, index: GuideIndex): LabelledStatement[] {
  const all = evidence.passages.flatMap((source) =>
    index.statementsOf(source.passage).map((statement) => ({ statement, source })),
  );
  return all.map((entry, position) => ({ label: `s${position + 1}`, ...entry }));
}
