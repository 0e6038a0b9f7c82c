// What stands beside a statement in its guide: its list, its table, its section.
import type { GuideIndex } from '../index/guide-index.ts';
import type { GuideStatement, Statement } from '../types.ts';

/** The statements of a section in the guide's order. */
export function statementsOfSection(
  { guide, statement: { sectionId } }: GuideStatement,
  index: GuideIndex,
): Statement[] {
  return index.statementsIn(guide, sectionId);
}

/** The items of a list, the rows of a table or the sentences of a paragraph, of which one is given. */
export function statementsOfBlock(place: GuideStatement, index: GuideIndex): Statement[] {
  const { block, kind, leadIn } = place.statement;
  return statementsOfSection(place, index).filter(
    (other) => other.block === block && other.kind === kind && other.leadIn === leadIn,
  );
}
