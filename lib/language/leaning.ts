// Tells a question that leans on what was said before ("And at staff level?") from one that leaves it
// ("Different topic: …").
import { nods } from './lists/courtesies.ts';
import { pronouns } from './lists/pronouns.ts';
import { leaningOpeners } from './lists/questions.ts';
import { oneOf } from './one-of.ts';

const opening = new RegExp(String.raw`^${oneOf(leaningOpeners, nods)}\b`, 'i');
const pronoun = new RegExp(String.raw`\b${oneOf(pronouns)}\b`, 'i');
// Behind three words at most; a word's letters and what parts words have no character in common.
const newSubject =
  /^\W*(?:forget|drop|leave) (?:that|it|this)(?=\s*[.,!;:])|^[^\p{L}\p{N}_'’]*(?:[\p{L}'’]+[^\p{L}\p{N}_'’]+){0,3}?['’]*\b(?:(?:different|new|another|other) (?:topic|question|subject)|(?:changing|change)(?: of)? (?:the )?(?:subject|topic)|something (?:else|different)(?=\s*[:,.;–-])|let[’']?s? (?:us )?(?:leave|forget|drop) (?:that|it|this)|moving on|by the way|btw|unrelated|on another note)\b/iu;

/** Whether a question, trimmed, opens or refers as one that goes on with what was said before. */
export function refersBack(question: string): boolean {
  return opening.test(question) || pronoun.test(question);
}

/** Whether a question says that it leaves what was spoken of. */
export function leavesSubject(question: string): boolean {
  return newSubject.test(question);
}

/** A question without the words with which it leaves what was spoken of. */
export function withoutLeaving(question: string): string {
  return question.replace(newSubject, ' ');
}
