// Of what kind the figure is that a question asks for: "how long" of a duration, "when" of a time or a date.
import type { QuantityKind } from './lists/measures.ts';

const kindsAsked: [RegExp, QuantityKind[]][] = [
  [/\bwhat (?:share|percentage|part)\b/iu, ['share']],
  [/\bhow long\b|\bhow many (?:minutes|hours|days|weeks|months|years)\b/iu, ['duration']],
  [/\bhow much\b|\b(?:cost|price|pay|paid|earn|salary|wage)/iu, ['money']],
  [/\bwhen\b|\bwhat time\b/iu, ['time', 'date']],
];

/** Kinds of figures that answer a question; none where it asks for no figure, or for a count. */
export function quantityKindsAsked(question: string): QuantityKind[] {
  return kindsAsked.find(([asked]) => asked.test(question))?.[1] ?? [];
}
