// The steps of one procedure. A picture or an example between two steps parts their list in two, which still are one
// run: only a sentence that stands between begins another.
import type { Statement } from '../types.ts';

/** A statement, however it is labelled or scored, with the passage that it was read from. */
type Placed = { statement: Statement; source: { passage: { guide: string } } };

/** The steps with which one is told, in the order of the guide, itself among them; of a list in a step, that list. */
export function stepRun<Each extends Placed>(step: Each, evidence: Each[]): Each[] {
  const section = evidence
    .filter((each) => isBeside(each, step))
    .sort((one, other) => one.statement.start - other.statement.start);
  const inner = new Set(section.filter((each) => isNested(each, section)));
  const { block, leadIn } = step.statement;
  if (inner.has(step))
    return section.filter(
      ({ statement }) => statement.block === block && statement.leadIn === leadIn,
    );
  let run: Each[] = [];
  for (const each of section) {
    const { kind } = each.statement;
    if (kind === 'step' && !inner.has(each)) run.push(each);
    if (kind !== 'sentence') continue;
    if (run.includes(step)) break;
    run = [];
  }
  return run;
}

function isBeside({ statement, source }: Placed, step: Placed): boolean {
  return (
    statement.sectionId === step.statement.sectionId &&
    source.passage.guide === step.source.passage.guide
  );
}

// A step of a list that stands in a step of another one.
function isNested({ statement }: Placed, section: Placed[]): boolean {
  return section.some(
    ({ statement: above }) =>
      above.block === statement.block &&
      above.kind === 'step' &&
      above !== statement &&
      above.text === statement.leadIn,
  );
}
