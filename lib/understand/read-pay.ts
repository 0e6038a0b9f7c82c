// "What does a senior engineer make?" is asked of pay, where the guides tell that.
import type { GuideIndex } from '../index/guide-index.ts';
import { periods } from '../language/lists/time.ts';
import { payStems } from '../language/money-stems.ts';
import { oneOf } from '../language/one-of.ts';

/** Words of who makes it, and of what is said behind that, at most. */
const longestMaker = 5;
const longestTail = 4;

const make = /\bmake\b/iu;
const asks =
  /\b(?:what|how much|how much more|how much less|how much money) (?:do|does|did|can|could|would|will|might) /iu;
const forPeriod = new RegExp(String.raw`^ (?:an?|per|each|every) ${oneOf(periods)}\b`, 'iu');
const somewhere = /^ (?:in|at|on|after|with|there|than)\b/iu;
const mark = /[?!.,;:]/u;

/** A question as it is read: with "earn" for "make" where it asks for what people are paid. */
export function withPayRead(question: string, { lexical }: GuideIndex): string {
  const at = question.search(make);
  if (at < 0) return question;
  const [head, tail] = [question.slice(0, at), question.slice(at + 'make'.length)];
  if (!isMade(head) || !endsThere(tail)) return question;
  if (![...payStems].some((stem) => lexical.postings.has(stem))) return question;
  return `${head}earn${tail}`;
}

function isMade(head: string): boolean {
  const opening = asks.exec(head);
  if (!opening) return false;
  const maker = head.slice(opening.index + opening[0].length).trim();
  return maker !== '' && !mark.test(maker) && maker.split(' ').length <= longestMaker;
}

// "… make?", "… make a year?", "… make in my first job?", and not "… make of flour?".
function endsThere(tail: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(tail) || forPeriod.test(tail)) return true;
  return somewhere.test(tail) && tail.trim().split(' ').length <= longestTail;
}
