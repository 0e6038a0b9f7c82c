// Which of some words of a question stand in it as things, by the grammar around them: what is kept in "Can I keep
// chickens?", what there is in "Is there a sauna?". Neither verbs nor adjectives, as far as that tells.
import { isLight } from './light-words.ts';
import { adverbs, determiners, thingPrepositions } from './lists/determiners.ts';
import { bareComparatives } from './lists/follow-ups.ts';
import { auxiliaries, furtherAuxiliaries, subjectPronouns } from './lists/questions.ts';
import { stopWords } from './stop-words.ts';
import { normalize, stemOf, tokenize } from './terms.ts';

/** Words of content between a thing and what tells it: "a mobile phone bill". */
const mostBetween = 2;

const asDeterminer = new Set(determiners);
const asAdverb = new Set([...adverbs, ...bareComparatives]);
const asPreposition = new Set(thingPrepositions);
const asAuxiliary = new Set([...auxiliaries, ...furtherAuxiliaries]);
const asSubject = new Set(subjectPronouns);
const verbs = /^(?:be|is|are|was|were|am|do|does|did|has|have|had)$/;

/** In the order of `words`, as they stand there. */
export function namedThings(words: string[], question: string): string[] {
  const tokens = tokenize(question);
  const plain = tokens.map(normalize);
  return words.filter((word) => {
    const at = tokens.indexOf(word);
    return at >= 0 && isThing(plain, at, /^\p{Lu}/u.test(word) && at > 0);
  });
}

function isThing(tokens: string[], at: number, isName: boolean): boolean {
  const word = tokens[at] ?? '';
  if (!/^\p{L}{3,}$/u.test(word) || asAdverb.has(word) || word.endsWith('ly')) return false;
  if (isLight(stemOf(word))) return false;
  if (isName) return true;
  // "The dirty plate": what another word of content follows only describes it.
  const next = tokens[at + 1];
  if (next !== undefined && isContent(next)) return opensClause(tokens, at);
  for (let before = at - 1; before >= 0 && at - before <= mostBetween + 1; before -= 1) {
    const token = tokens[before] ?? '';
    if (asDeterminer.has(token) || asPreposition.has(token) || token === 'there') return true;
    if (isContent(token)) continue;
    // Behind "I" and "to", the first word is what is done.
    return (asSubject.has(token) || token === 'to') && at - before > 1;
  }
  return opensClause(tokens, at);
}

// "Do toddlers pay?": behind a verb that asks stands who or what it is about.
function opensClause(tokens: string[], at: number): boolean {
  const before = tokens[at - 1] ?? '';
  return asAuxiliary.has(before) && !verbs.test(tokens[at + 1] ?? 'is') && before !== 'is';
}

function isContent(token: string): boolean {
  return !stopWords.has(token) && !asAdverb.has(token);
}
