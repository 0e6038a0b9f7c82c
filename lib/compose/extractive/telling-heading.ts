// A heading that tells what is asked for where the statement below it does not: "Lunch." under "12:00–13:00", when
// somebody asks when lunch is.
import type { LabelledStatement } from '../../evidence/labels.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { auxiliaries, furtherAuxiliaries } from '../../language/lists/questions.ts';
import { personEndings } from '../../language/lists/word-endings.ts';
import { oneOf } from '../../language/one-of.ts';
import { readQuantities } from '../../language/quantities.ts';
import { quantityKindsAsked } from '../../language/quantity-asked.ts';
import type { QueryPart } from '../../types.ts';

const asksWho = /^\W*(?:(?:and|but|so),? )?who(?:se)?\b/iu;
const namesPerson = new RegExp(String.raw`\p{L}${oneOf(personEndings)}s?$`, 'iu');
// "Oversees the private events." has its subject in the heading; "Visitors may come." has its own.
const opensWithVerb = new RegExp(
  String.raw`^\p{Lu}\p{Ll}{2,20}(?<!${oneOf(personEndings)})s\s(?!${oneOf(auxiliaries, furtherAuxiliaries)}\b)`,
  'u',
);

/**
 * Its title, where it holds the figure that a question asks for and none of the statements does, or names who does what
 * they say; else undefined.
 */
export function tellingHeading(
  statements: LabelledStatement[],
  { text }: QueryPart,
  index: GuideIndex,
): string | undefined {
  const [first] = statements;
  const kinds = quantityKindsAsked(text);
  if (!first) return undefined;
  if (kinds.length === 0) return doerIn(statements, first, text, index);
  const holdsAsked = (said: string) =>
    readQuantities(said).quantities.some(({ kind }) => kinds.includes(kind));
  const { title } = index.section(first.source.passage.guide, first.statement.sectionId);
  const isTold = statements.some(({ statement }) =>
    holdsAsked(`${statement.topic ?? ''} ${statement.leadIn ?? ''} ${statement.text}`),
  );
  return !isTold && holdsAsked(title) ? title : undefined;
}

function doerIn(
  statements: LabelledStatement[],
  { source, statement: { sectionId } }: LabelledStatement,
  question: string,
  index: GuideIndex,
): string | undefined {
  const { title } = index.section(source.passage.guide, sectionId);
  if (!asksWho.test(question) || !namesPerson.test(title)) return undefined;
  return statements.every(({ statement }) => opensWithVerb.test(statement.text))
    ? title
    : undefined;
}
