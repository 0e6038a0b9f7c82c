// A heading that tells what is asked for where the statement below it does not: "Lunch." under "12:00–13:00", when
// somebody asks when lunch is.
import type { LabelledStatement } from '../../evidence/labels.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { readQuantities } from '../../language/quantities.ts';
import { quantityKindsAsked } from '../../language/quantity-asked.ts';
import type { QueryPart } from '../../types.ts';

/** Its title, where it holds the figure that a question asks for and none of the statements does; else undefined. */
export function tellingHeading(
  statements: LabelledStatement[],
  { text }: QueryPart,
  index: GuideIndex,
): string | undefined {
  const [first] = statements;
  const kinds = quantityKindsAsked(text);
  if (!first || kinds.length === 0) return undefined;
  const holdsAsked = (said: string) =>
    readQuantities(said).quantities.some(({ kind }) => kinds.includes(kind));
  const { title } = index.section(first.source.passage.guide, first.statement.sectionId);
  const isTold = statements.some(({ statement }) =>
    holdsAsked(`${statement.topic ?? ''} ${statement.leadIn ?? ''} ${statement.text}`),
  );
  return !isTold && holdsAsked(title) ? title : undefined;
}
