// "Is Django easier than Flask?" where the guides only name both in one breath: nothing sets the one against the other,
// and a list that holds both is no answer.
import type { LabelledStatement } from '../evidence/labels.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import { comparedThings } from '../language/compared-things.ts';
import { isComparison } from '../language/expected-answer.ts';
import { stemsOf } from '../language/terms.ts';
import type { Evidence } from '../types.ts';
import { withUntoldParts } from './untold-parts.ts';

/** The evidence with the verdicts of the parts that compare what nothing tells apart. */
export function withUntoldComparisons(evidence: Evidence, labelled: LabelledStatement[]): Evidence {
  return withUntoldParts(evidence, ({ part: { leans, text } }) => {
    if (leans) return false;
    const things = comparedThings(text)?.map((name) => stemsOf(name)) ?? [];
    const areNamed = things.length > 0 && things.every((each) => each.length > 0);
    return areNamed && areSideBySide(things, labelled);
  });
}

// What tells of each of them alone tells them apart.
function areSideBySide(things: string[][], labelled: LabelledStatement[]): boolean {
  const told = new Set<string[]>();
  let together = 0;
  for (const { statement } of labelled) {
    const { set } = statementTerms(statement);
    const held = things.filter((stems) => stems.every((stem) => set.has(stem)));
    for (const thing of held) if (held.length === 1) told.add(thing);
    if (held.length < things.length) continue;
    if (isComparison(statement.text)) return false;
    together += 1;
  }
  return together > 0 && told.size < things.length;
}
