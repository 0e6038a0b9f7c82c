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

/** Rows that are read of tables beyond the passages that were found. */
const mostFurtherRows = 200;

/**
 * The statements of the evidence, best passage first, each passage in the guide's order; behind them the rows of
 * its tables that stand in other passages of a long section, so that a table is always whole, and what a statement is
 * told with wherever it stands.
 */
export function labelStatements(evidence: Evidence, index: GuideIndex): LabelledStatement[] {
  const found = evidence.passages.flatMap((source) => entriesOf(source, index));
  const rows = [...found, ...furtherRows(evidence, index)];
  const all = [...rows, ...furtherQualifiers(rows, index)];
  return all.map((entry, position) => ({ label: `s${position + 1}`, ...entry }));
}

type Entry = Omit<LabelledStatement, 'label'>;

function entriesOf(source: RankedPassage, index: GuideIndex): Entry[] {
  return index.statementsOf(source.passage).map((statement) => ({ statement, source }));
}

function furtherRows({ passages }: Evidence, index: GuideIndex): Entry[] {
  const known = new Set(passages.map(({ passage }) => passage.id));
  const further: Entry[] = [];
  for (const { passage } of passages) {
    const statements = index.statementsOf(passage);
    // Only a table at the edge of a passage can go on beyond it.
    const edges = [statements[0], statements.at(-1)].filter((each) => each?.kind === 'row');
    if (edges.length === 0) continue;
    for (const other of index.passagesIn(passage.guide, passage.sectionId)) {
      if (further.length >= mostFurtherRows) return further;
      if (known.has(other.id)) continue;
      const rows = entriesOf({ passage: other, score: 0 }, index).filter(({ statement }) =>
        edges.some((edge) => statement.kind === 'row' && edge?.block === statement.block),
      );
      if (rows.length > 0) known.add(other.id);
      further.push(...rows);
    }
  }
  return further.slice(0, mostFurtherRows);
}

/** Statements that are read because others are told with them. */
const mostQualifiers = 100;

function furtherQualifiers(entries: Entry[], index: GuideIndex): Entry[] {
  const known = new Set(entries.map(({ statement }) => statement));
  const further: Entry[] = [];
  for (const { statement, source } of entries) {
    for (const id of statement.qualifiedBy ?? []) {
      if (further.length >= mostQualifiers) return further;
      const { guide } = source.passage;
      const other = index.statement(guide, id);
      if (!other || known.has(other)) continue;
      known.add(other);
      const at = index.statementPosition(guide, id) - index.firstOf(guide);
      const passages = index.passagesIn(guide, other.sectionId);
      const passage = passages.find(({ first, last }) => first <= at && at < last);
      if (passage) further.push({ statement: other, source: { passage, score: 0 } });
    }
  }
  return further;
}
