// A list of remedies: "How do I speed it up?" is answered by it, and not by the cause that stands before it.
import { remedies, troubles } from '../../language/lists/remedies.ts';
import { oneOf } from '../../language/one-of.ts';
import { asksForRemedy } from '../../language/question-forms.ts';
import { stemsOf } from '../../language/terms.ts';
import type { ScoredStatement } from './scored-statement.ts';

const saysRemedy = new RegExp(String.raw`\b${oneOf(remedies)}\b`, 'iu');
const saysTrouble = new RegExp(String.raw`\b${oneOf(troubles)}\b`, 'iu');
const asks = /\b(?:what|which|list|name)\b/iu;

function namesRemedies(line: string): boolean {
  return line.endsWith(':') && saysRemedy.test(line);
}

function asksForTrouble(question: string): boolean {
  const at = question.search(asks);
  return at >= 0 && saysTrouble.test(question.slice(at));
}

/** Whether a line introduces remedies where it is asked what is wrong: "What are the drawbacks?" */
export function isBesideTrouble(line: string, question: string): boolean {
  if (!namesRemedies(line) || !asksForTrouble(question)) return false;
  return !saysRemedy.test(question) && !asksForRemedy(question);
}

/** The line of a section that introduces a list of what can be done; undefined without one. */
export function remediesIn(beside: ScoredStatement[]): ScoredStatement | undefined {
  const leadIns = new Set(beside.map(({ statement }) => statement.leadIn));
  return beside.find(
    ({ statement: { text, kind } }) =>
      kind === 'sentence' && leadIns.has(text) && namesRemedies(text),
  );
}

/** Whether an item of such a list says nothing of a question that the line before it does not: all of them serve. */
export function isOneOfRemedies({ statement }: ScoredStatement, question: string): boolean {
  const { leadIn = '', text } = statement;
  if (!namesRemedies(leadIn)) return false;
  const asked = new Set(stemsOf(question));
  const introduced = new Set(stemsOf(leadIn));
  return !stemsOf(text).some((stem) => asked.has(stem) && !introduced.has(stem));
}
