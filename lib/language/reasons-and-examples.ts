// Tells a statement that gives a reason, and one that gives an example.
import { exampleSigns, illustrationOpeners, reasons, reasonTurns } from './lists/connectives.ts';
import { oneOf } from './one-of.ts';

const reason = new RegExp(
  String.raw`\b${oneOf(reasons, reasonTurns)}\b|[,;–—] (?:as|so|for) (?!far\b|long\b|soon\b|much\b|many\b|well\b|example\b|instance\b)`,
  'iu',
);
const example = new RegExp(String.raw`(?<!\p{L})${oneOf(exampleSigns)}(?!\p{L})|:\s\p{L}`, 'iu');
const introducing = /\bexamples? (?:of|for|is|are|would be)\b|\bexamples?\s?:/iu;
const illustration = new RegExp(String.raw`^${oneOf(illustrationOpeners)}(?!\p{L})`, 'iu');

/** Whether it says why something is so. */
export function showsReason(statement: string): boolean {
  return reason.test(statement);
}

/** Whether it names an instance of what it speaks of. */
export function showsExample(statement: string): boolean {
  return example.test(statement);
}

/** Whether it says that what follows is an example: "A good example of this is:". */
export function introducesExample(statement: string): boolean {
  return introducing.test(statement);
}

/** Whether it opens a case that is told to show a rule at work, and is not the rule: "For instance, someone who …". */
export function opensIllustration(statement: string): boolean {
  return illustration.test(statement);
}
