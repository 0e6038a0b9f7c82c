// Whether a question asks what a term means, and what tells that.
import { tokenize } from './terms.ts';

/** Words of a term that a question asks the meaning of. */
const longestDefined = 3;

/** What a definition of the term that a question asks the meaning of looks like: "Crumb: the inside", "A crumb is …". */
export function definitionOf(question: string): RegExp | undefined {
  const term = termDefined(tokenize(question.toLowerCase()));
  if (term.length === 0 || term.length > longestDefined) return undefined;
  if (!term.every((word) => /^\p{L}+$/u.test(word))) return undefined;
  const words = term.join('[ -]');
  return new RegExp(
    String.raw`^[^\p{L}\p{N}]{0,3}(?:(?:an?|the) )?${words}s?(?: ?[:–=]| (?:is|are|means?)\b)`,
    'iu',
  );
}

/** The thing that a question asks the meaning of; undefined for any other question. */
export function thingDefined(question: string): string | undefined {
  const term = termDefined(tokenize(question.toLowerCase()));
  return term.length === 0 || term.length > longestDefined ? undefined : term.join(' ');
}

const asksForSense =
  /^(?:what (?:does|do|did) .{1,80} mean|what is meant by .|define .|(?:meaning|definition) of .)/u;

/** The words of a question that asks for nothing but the sense of them: "What does crumb mean?"; not "What is crumb?" */
export function wordsDefined(question: string): string[] {
  const plain = tokenize(question.toLowerCase())
    .join(' ')
    .replace(/^(?:and|but|so) /u, '')
    .replace(/^what(?:['’]s| is) the (?=(?:meaning|definition) of )/u, '')
    .replace(/ stands? for$/u, ' mean');
  const term = asksForSense.test(plain) ? termDefined(plain.split(' ')) : [];
  return term.length > longestDefined ? [] : term;
}

// "What is a crumb?", "What does crumb mean?", "crumb meaning", "Define crumb".
function termDefined(words: string[]): string[] {
  const asksLast = ['mean', 'means', 'meaning', 'definition'].includes(words.at(-1) ?? '');
  const opening =
    /^(?:what(?:['’]?s| is| are| does)(?: meant by)?|define|(?:meaning|definition) of)(?= )/;
  const text = words.join(' ');
  if (!asksLast && !opening.test(text)) return [];
  const term = text.replace(opening, '').split(' ').filter(Boolean);
  const named = asksLast ? term.slice(0, -1) : term;
  return ['a', 'an', 'the'].includes(named[0] ?? '') ? named.slice(1) : named;
}
