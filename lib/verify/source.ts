// What a claim is checked against: statements that may be cited for it, with what stands above and
// around them.
import type { LabelledStatement } from '../compose/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';

export type Source = {
  statements: LabelledStatement[];
  /** The statements themselves. */
  text: string;
  /**
   * Lead-ins, headings and the guide's title: what a figure or name may also be taken from. A heading
   * that is a question states nothing.
   */
  headings: string;
  /** The sentences before and after: what may explain a claim, but not prove it. */
  neighbours: string;
};

/** The source that some statements make. */
export function sourceOf(
  statements: LabelledStatement[],
  evidence: LabelledStatement[],
  index: GuideIndex,
): Source {
  const headings = statements.flatMap(({ statement, source }) => {
    const { guide, sectionId } = source.passage;
    const path = index.section(guide, sectionId).path.filter((title) => !title.endsWith('?'));
    return [statement.leadIn ?? '', index.guide(guide).title, ...path];
  });
  return {
    statements,
    text: lines(statements.map(({ statement }) => statement.text)),
    headings: lines(headings),
    neighbours: lines(statements.flatMap((entry) => neighboursOf(entry, evidence))),
  };
}

// In the same passage; never another row of the same table.
function neighboursOf(entry: LabelledStatement, evidence: LabelledStatement[]): string[] {
  const at = evidence.indexOf(entry);
  return [evidence[at - 1], evidence[at + 1]]
    .filter((other) => other !== undefined)
    .filter((other) => other.source === entry.source && other.statement.kind === 'sentence')
    .map((other) => other.statement.text);
}

function lines(texts: string[]): string {
  return [...new Set(texts)].join('\n');
}
