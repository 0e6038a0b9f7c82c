// "What does a senior engineer make?" is asked of pay, where the guides tell that.
import type { GuideIndex } from '../index/guide-index.ts';
import { periods } from '../language/lists/time.ts';
import { payStems } from '../language/money-stems.ts';
import { oneOf } from '../language/one-of.ts';

/** Who makes it, between the verb that asks and "make". */
const whoMakes = String.raw`(?:[\p{L}\p{N}'’/-]+ ){1,5}?`;
const making = new RegExp(
  String.raw`\b(?:what|how much(?: (?:more|less|money))?) (?:do|does|did|can|could|would|will|might) ${whoMakes}(make)(?=\W*$| (?:an?|per|each|every) ${oneOf(periods)}\b| (?:in|at|on|after|with|there|than)(?: [\p{L}\p{N}'’/-]+){0,3}\W*$)`,
  'iu',
);

/** A question as it is read: with "earn" for "make" where it asks for what people are paid. */
export function withPayRead(question: string, { lexical }: GuideIndex): string {
  const found = making.exec(question);
  if (!found || ![...payStems].some((stem) => lexical.postings.has(stem))) return question;
  const from = found.index + found[0].length - 'make'.length;
  return `${question.slice(0, from)}earn${question.slice(from + 'make'.length)}`;
}
