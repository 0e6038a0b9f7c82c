// Which words of a question name what it is about, for whoever tells a reader what the guides do not speak of: things
// and names, not what is done with them. Told by the grammar of questions and by endings alone, so a rare verb passes.
import { isLight } from './light-words.ts';
import { ones, tens } from './lists/numbers.ts';
import { normalize, stemOf } from './terms.ts';

/** Pronouns of people and things in general that are no stop words. */
const indefinite: ReadonlySet<string> = new Set(
  'somebody everybody everyone everything nobody nothing anything another others somewhere anywhere'.split(
    ' ',
  ),
);
const countWords: ReadonlySet<string> = new Set([...ones, ...tens]);
// What ends in "-ing" may well be a thing: "parking".
const actionEnding = /(?:ed|ly)$/;
const leastLetters = 5;

/** Those of some words of a question that name things; numbers and names are among them. */
export function tellingWords(words: string[], question: string): string[] {
  const actions = verbsOf(question);
  return words.filter((word) => {
    if (/^[\p{Lu}\p{N}]/u.test(word)) return true;
    const token = normalize(word);
    if (indefinite.has(token) || countWords.has(token) || isLight(stemOf(token))) return false;
    return !actions.has(token) && !(token.length > leastLetters && actionEnding.test(token));
  });
}

const behindSubject =
  /\b(?:i|you|he|she|we|they|someone|somebody|anyone|anybody|everyone|everybody) (\p{L}{2,40})/giu;

// "without losing pay": what is done, with what it is done to behind it.
const gerund =
  /\b(?:without|by|before|after|when|while) (\p{L}{2,40}ing)(?= (?:(?:an?|the|my|your|our|any) )?\p{L})/giu;

// "Do I have to speak it?"
const infinitive =
  /\b(?:have|has|had|need|needs|want|wants|like|able|allowed|supposed|going|how) to (\p{L}{2,40})/giu;

// "Who won the cup?", "Who may open it?": who does something is asked for, with what is done.
const behindAsker =
  /\bwho (?:(?:can|could|may|might|must|shall|should|will|would|has|have|had) )?(\p{L}{2,40})(?= \p{L})/giu;

// "can I carry": the word behind a pronoun that is a subject.
function verbsOf(question: string): Set<string> {
  const verbs = [behindSubject, behindAsker, gerund, infinitive].flatMap((form) => [
    ...question.matchAll(form),
  ]);
  return new Set(verbs.map(([, word = '']) => normalize(word)));
}
