// "Is Django easier than Flask?" where the guides only name both in one breath: nothing sets the one against the other,
// and a list that holds both is no answer.
import type { LabelledStatement } from '../evidence/labels.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import { comparedThings } from '../language/compared-things.ts';
import { isComparison } from '../language/expected-answer.ts';
import { stemsOf } from '../language/terms.ts';
import { withPartsJudged } from '../retrieve/verdict-of-parts.ts';
import type { Evidence } from '../types.ts';

/** Likeness to what an author lists from which a part is answered whatever its words are. */
const listedFrom = 0.8;

/** The evidence with the verdicts of the parts that compare what nothing tells apart. */
export function withUntoldComparisons(evidence: Evidence, labelled: LabelledStatement[]): Evidence {
  return withPartsJudged(evidence, (part) => {
    if (part.verdict === 'not-covered' || part.part.leans) return part;
    if (Math.max(0, ...part.likeness.values()) >= listedFrom) return part;
    const things = comparedThings(part.part.text)?.map((name) => stemsOf(name));
    const isUntold = things?.every((each) => each.length > 0) && areSideBySide(things, labelled);
    return isUntold ? { ...part, verdict: 'not-covered' } : part;
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
