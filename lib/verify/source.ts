// What a claim is checked against: statements that may be cited for it, with what stands above and
// around them.
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { stemsOf } from '../language/terms.ts';

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
  /** The stems of the statements and their headings. */
  stems: Set<string>;
};

/** The statements with what stands above them, as one piece of evidence. */
export function ownPiece({ text, headings }: Pick<Source, 'text' | 'headings'>): string {
  return `${text}\n${headings}`.replaceAll('\n', ' ');
}

/** The source that some statements make. */
export function sourceOf(
  statements: LabelledStatement[],
  evidence: LabelledStatement[],
  index: GuideIndex,
): Source {
  const headings = statements.flatMap((entry) => {
    const { statement, source } = entry;
    const { guide, sectionId } = source.passage;
    const path = index.section(guide, sectionId).path.filter((title) => !title.endsWith('?'));
    const step = statements.length === 1 ? stepOf(entry, index) : [];
    return [
      statement.leadIn ?? '',
      statement.topic ?? '',
      ...step,
      index.guide(guide).title,
      ...path,
    ];
  });
  const text = lines(statements.map(({ statement }) => statement.text));
  const neighbours = lines(statements.flatMap((entry) => neighboursOf(entry, evidence)));
  const stems = new Set(stemsOf([text, ...headings].join('\n')));
  return { statements, text, headings: lines(headings), neighbours, stems };
}

// "Step 3", for the third one of a numbered list.
function stepOf({ statement, source }: LabelledStatement, index: GuideIndex): string[] {
  if (statement.kind !== 'step') return [];
  const { sectionId, block } = statement;
  const list = index
    .guide(source.passage.guide)
    .statements.filter((other) => other.sectionId === sectionId && other.block === block);
  return [`Step ${list.indexOf(statement) + 1}`];
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
