// Binds a part of a message to the one before it: "and how long for a smith?" goes on with the words of
// "How long is training for a baker", and "can it be longer?" is about what that question is about.
import { isLight } from '../language/light-words.ts';
import { pronouns } from '../language/lists/pronouns.ts';
import { measures, phraseOpeners, questionWords } from '../language/lists/questions.ts';
import { oneOf } from '../language/one-of.ts';
import { stemsOf } from '../language/terms.ts';

// A question word with its measure, and no verb: "how long", "what".
const asked = String.raw`${oneOf(questionWords)}(?:\s+${oneOf(measures)})?`;
const elliptic = new RegExp(
  String.raw`^(?:(?:and|but|or)\s+)?(?:(${asked})\s+)?(${oneOf(phraseOpeners)})\s+(.+)$`,
  'i',
);
const opening = new RegExp(String.raw`^\W*(?:(?:and|but|or|so)\s+)?(${asked})\b`, 'i');
// Not "is there".
const referring = new RegExp(
  String.raw`(?<!\b(?:is|are|was|were|be)\s)\b${oneOf(pronouns, ['then'])}\b`,
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
  const [, question, preposition = '', rest = ''] = elliptic.exec(text) ?? [];
  if (preposition === '' || !isSameQuestion(question, before)) return text;
  const frame = before.replace(/[\s?.!]+$/, '');
  const words = frame.split(/\s+/);
  const at = words.findLastIndex((word) => word.toLowerCase() === preposition.toLowerCase());
  const kept = at > 0 ? words.slice(0, at) : words;
  return [...kept, preposition, rest].join(' ');
}

// "What" and "how" alone ask for whatever was asked.
function isSameQuestion(question: string | undefined, before: string): boolean {
  if (question === undefined || /^(?:what|how)$/i.test(question)) return opening.test(before);
  return opening.exec(before)?.[1]?.toLowerCase() === question.toLowerCase();
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
