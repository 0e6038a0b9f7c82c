// Binds a part of a message to the one before it: "and how long for a smith?" goes on with the words of
// "How long is training for a baker", and "can it be longer?" is about what that question is about.
import { isLight } from '../language/light-words.ts';
import { possessives, pronouns } from '../language/lists/pronouns.ts';
import { joints, measures, phraseOpeners, questionWords } from '../language/lists/questions.ts';
import { oneOf } from '../language/one-of.ts';
import { stemsOf } from '../language/terms.ts';

const asks = new Set(questionWords);
const measure = new Set(measures);
const opensPhrase = new Set(phraseOpeners);
const joins = new Set(joints);
// Not "is there".
const referring = new RegExp(
  String.raw`(?<!\b(?:is|are|was|were|be)\s)\b${oneOf(pronouns, possessives, ['then'])}\b`,
  'i',
);

/** What the question before weighs to one that refers to it, and that has hardly a word of its own. */
const referredWeight = 0.8;
/** The same to one that has words of its own too. */
const looseWeight = 0.4;
/** Words from which a question that refers has words of its own. */
const fewestOwn = 3;

/**
 * An elliptic part completed by the question before it, whose phrase of the same preposition it replaces; as
 * it is when it is none, or asks for something else than that question.
 */
export function completed(text: string, before: string): string {
  const part = opened(text);
  const question = opened(before);
  const [preposition = '', ...rest] = part.rest;
  // "for how many days" asks by itself.
  const isPhrase =
    opensPhrase.has(preposition.toLowerCase()) &&
    rest.length > 0 &&
    !asks.has(rest[0]?.toLowerCase() ?? '');
  if (!isPhrase || question.asked === '' || !isSameQuestion(part.asked, question.asked)) {
    return text;
  }
  const words = wordsOf(before.replace(/(?<![\s?.!])[\s?.!]+$/, ''));
  const at = words.findLastIndex((word) => word.toLowerCase() === preposition.toLowerCase());
  return [...(at > 0 ? words.slice(0, at) : words), preposition, ...rest].join(' ');
}

// What a text asks with, its question word and the measure ("how long"), and the words behind that.
function opened(text: string): { asked: string; rest: string[] } {
  const words = wordsOf(text);
  const from = joins.has(words[0]?.toLowerCase() ?? '') ? 1 : 0;
  const [first = '', second = ''] = words.slice(from, from + 2).map((word) => word.toLowerCase());
  if (!asks.has(first)) return { asked: '', rest: words.slice(from) };
  const isMeasured = measure.has(second);
  const asked = isMeasured ? `${first} ${second}` : first;
  return { asked, rest: words.slice(from + (isMeasured ? 2 : 1)) };
}

// "What" and "how" alone ask for whatever was asked.
function isSameQuestion(asked: string, before: string): boolean {
  return ['', 'what', 'how', before].includes(asked);
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/**
 * What the words of the question before a part weigh to it, beside its own: much when it refers to that
 * question and says little else, less when it has words of its own, 0 when it is about something else.
 */
export function bindingTo(text: string): number {
  const own = new Set(stemsOf(text));
  const heavy = [...own].filter((stem) => !isLight(stem)).length;
  if (heavy === 0) return referredWeight;
  if (!referring.test(text)) return heavy === 1 ? looseWeight : 0;
  return own.size < fewestOwn ? referredWeight : looseWeight;
}
