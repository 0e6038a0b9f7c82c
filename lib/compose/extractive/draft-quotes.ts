// Drafts the answer to a question about the last answer: the statements that were found for it, in their order,
// those of one list or table together.
import type { LabelledStatement } from '../../evidence/labels.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import type { Evidence, GuideStatement } from '../../types.ts';
import { differenceOfQuotes } from './computed/difference-of-quotes.ts';
import { sayUnits } from './say-units.ts';
import type { Unit } from './unit.ts';

/** The pieces of the draft, one claim each; empty when nothing was found. */
export function draftQuotes(
  quotes: GuideStatement[],
  labelled: LabelledStatement[],
  { evidence: { parts }, index }: { evidence: Evidence; index: GuideIndex },
): string[] {
  const [part] = parts;
  if (!part) return [];
  const byStatement = new Map(labelled.map((each) => [each.statement, each]));
  const found = quotes.flatMap(({ statement }) => byStatement.get(statement) ?? []);
  const difference = differenceOfQuotes(found, part.part, { labelled, index });
  return difference ?? sayUnits(unitsOf(found), part.part, index);
}

function unitsOf(found: LabelledStatement[]): Unit[] {
  const groups: LabelledStatement[][] = [];
  for (const each of found) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && isOfOneList(before, each)) group.push(each);
    else groups.push([each]);
  }
  return groups.flatMap(unitOf);
}

function isOfOneList(
  { statement: one }: LabelledStatement,
  { statement }: LabelledStatement,
): boolean {
  return (
    one.kind === statement.kind &&
    one.kind !== 'sentence' &&
    one.kind !== 'code' &&
    one.sectionId === statement.sectionId &&
    one.block === statement.block
  );
}

// An item alone reads as a sentence.
function unitOf(group: LabelledStatement[]): Unit[] {
  const [first, ...others] = group;
  if (!first) return [];
  if (first.statement.kind === 'row') return [{ kind: 'rows', rows: group }];
  if (others.length === 0) return [{ kind: 'sentences', statements: [first] }];
  return [{ kind: 'list', leadIn: undefined, items: group }];
}
