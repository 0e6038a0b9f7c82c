// Tells English nouns for people by what they do: "dentist", "accountants".
import { personEndings } from './lists/word-endings.ts';
import { oneOf } from './one-of.ts';

const person = new RegExp(String.raw`^\p{L}{3,}${oneOf(personEndings)}s?$`, 'iu');

/** Whether a word is such a noun, by its ending. */
export function isPersonNoun(word: string): boolean {
  return person.test(word);
}
