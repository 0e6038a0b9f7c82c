// What a sentence puts before what: "A, then B", "A before B", "After A, B". Told by the words on the two sides.
import { sequels } from '../language/lists/sequence.ts';
import { oneOf } from '../language/one-of.ts';
import { Reading, readOnce, type Word, wordsOf } from '../language/reading.ts';

/** The stems of what comes first and of what follows, without those of both. */
export type Sequence = { earlier: ReadonlySet<string>; later: ReadonlySet<string> };

const persons = ['you', 'we', 'I', 'he', 'she', 'it', 'they'];
// Behind it stands a clause, and no time of day or date.
const clauseBehind = String.raw`(?=\s(?:${oneOf(persons)}\b|\p{L}+ing\b|(?:the|an?|your|their|our)\s\p{L}+\s))`;
// "14 days after that" counts on; what follows stands behind a comma or "and".
const turn = new RegExp(String.raw`\sthen\b|(?:[,;.]|\sand)\s${oneOf(sequels)}\b`, 'iu');
const firstWord = /\bfirst\b/iu;
const fallback = /[;,.]\s(?:if|when|once|and if|and when|and once)\b/iu;
const before = new RegExp(String.raw`\sbefore\b${clauseBehind}`, 'iu');
const after = new RegExp(String.raw`\s(?:after|once|as soon as)\b${clauseBehind}`, 'iu');
// The clause that follows stands behind a comma, or begins with who has to do something.
const openingAfter =
  /^(?:after|once|as soon as)\s([^,]{3,200}?)(?:,\s|\s(?=(?:you|we|they)\s(?:need|must|should|can|may|will|have)\b))/iu;
const openingBefore = /^before\s([^,]{3,200}),\s/iu;

/** What a text puts first, if it tells an order of two. */
export const sequenceOf = readOnce(({ text }): Sequence | undefined => {
  const follows = openingAfter.exec(text);
  if (follows) return sequence(follows[1] ?? '', text.slice(follows[0].length));
  const precedes = openingBefore.exec(text);
  if (precedes) return sequence(text.slice(precedes[0].length), precedes[1] ?? '');
  const then = turn.exec(text);
  if (then) return sequence(text.slice(0, then.index), text.slice(then.index + then[0].length));
  const first = text.search(firstWord);
  const failing = first === -1 ? -1 : text.slice(first).search(fallback);
  // "A is called first; if that does not help, B".
  if (failing !== -1) {
    return sequence(text.slice(0, first + failing), text.slice(first + failing));
  }
  const [prior, next] = [before.exec(text), after.exec(text)];
  if (prior) return sequence(text.slice(0, prior.index), text.slice(prior.index + prior[0].length));
  return (
    (next && sequence(text.slice(next.index + next[0].length), text.slice(0, next.index))) ||
    undefined
  );
});

/** Whether a claim puts first what a text puts last. */
export function isTurned(claimed: Sequence, stated: Sequence): boolean {
  return (
    !claimed.later.isDisjointFrom(stated.earlier) &&
    !claimed.earlier.isDisjointFrom(stated.later) &&
    claimed.later.isDisjointFrom(stated.later) &&
    claimed.earlier.isDisjointFrom(claimed.later)
  );
}

function sequence(earlier: string, later: string): Sequence {
  const [one, other] = [tellingStems(earlier), tellingStems(later)];
  return { earlier: one.difference(other), later: other.difference(one) };
}

// Content words, and what stands behind "to": "asked to go".
function tellingStems(text: string): Set<string> {
  const words = wordsOf(new Reading(text));
  const isTelling = ({ isStop }: Word, at: number) => !isStop || words[at - 1]?.token === 'to';
  return new Set(words.filter(isTelling).map(({ term }) => term));
}
