// How something is done, where a section tells it in sentences: its instructions, in one paragraph or over several,
// with what stands between two of them.
import type { LabelledStatement } from '../../evidence/labels.ts';
import { instructs } from '../../language/instructions.ts';
import { takenUp } from '../../language/lists/continuations.ts';
import { oneOf } from '../../language/one-of.ts';

/** Words up to which instructions are said whole. */
const longest = 130;
/** Sentences that may stand between two instructions of one run, and before its first. */
const mostBetween = 1;
const fewest = 2;

const goesOn = new RegExp(String.raw`^(?:to do (?:this|that|so)|${oneOf(takenUp)})\b`, 'iu');

/**
 * The run of instructions that a sentence stands in or leads to, in the order of the guide; empty where there is none,
 * or where it is too long.
 * @param isWhole Whether the run may go on in the paragraphs behind the sentence's own.
 */
export function toldHow<Each extends LabelledStatement>(
  chosen: Each,
  evidence: Each[],
  isWhole: boolean,
): Each[] {
  const { statement } = chosen;
  const sentences = evidence
    .filter(
      (other) =>
        other.source.passage.guide === chosen.source.passage.guide &&
        other.statement.sectionId === statement.sectionId &&
        (isWhole || other.statement.block === statement.block),
    )
    .sort((one, other) => one.statement.start - other.statement.start);
  const run = runsIn(sentences).find(
    ({ from, to }) =>
      sentences.indexOf(chosen) >= from - mostBetween && sentences.indexOf(chosen) <= to,
  );
  if (!run) return [];
  let from = Math.min(run.from, sentences.indexOf(chosen));
  while (from > 0 && goesOn.test(sentences[from]?.statement.text ?? '')) from -= 1;
  const told = sentences.slice(from, run.to + 1);
  const words = told.map(({ statement: { text } }) => text.split(/\s+/).length);
  return words.reduce((sum, each) => sum + each, 0) <= longest ? told : [];
}

type Run = { from: number; to: number; count: number };

// A list, a row or a code ends a run: it is told otherwise.
function runsIn(sentences: LabelledStatement[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const [at, { statement }] of sentences.entries()) {
    if (statement.kind !== 'sentence') run = undefined;
    else if (instructs(statement.text)) {
      if (run && at - run.to <= mostBetween + 1)
        run = Object.assign(run, { to: at, count: run.count + 1 });
      else {
        run = { from: at, to: at, count: 1 };
        runs.push(run);
      }
    }
  }
  return runs.filter(({ count }) => count >= fewest);
}
