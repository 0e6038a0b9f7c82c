// Tells a question that is not put in English, so that it gets a plain reply and never a wrong answer.
import { foreignQuestionWords, foreignVerbs } from '../language/lists/foreign-openers.ts';
import { oneOf } from '../language/one-of.ts';
import { stopWords } from '../language/stop-words.ts';
import { normalize, tokenize } from '../language/terms.ts';
import { detectLanguage } from './detect-language.ts';
import type { Vocabulary } from './spelling.ts';

/** Whether a text has a letter that English words are not written with. */
export function hasForeignLetter(text: string): boolean {
  return /(?![a-z])\p{L}/iu.test(text);
}

// "¿Qué es …?", "Was ist …?": a question word and a verb of another language, whatever is asked for.
const foreignOpening = new RegExp(
  String.raw`^(?:\p{P}*[¿¡]|\P{L}*(?:${oneOf(foreignQuestionWords)} ${oneOf(foreignVerbs)}|qu['’](?:est|es)\b)(?!\p{L}))`,
  'iu',
);

/** Whether a text opens like a question in one of some other languages. */
export function opensForeign(text: string): boolean {
  return foreignOpening.test(text.trimStart());
}

/** Unknown words from which a language is looked for, and the least share of all words they must make. */
const fewestUnknown = 2;
const leastShare = 0.4;
/** Share of letters other than Latin ones from which a text is not English. */
const otherScriptShare = 0.25;

/**
 * Whether a text is in another language than English: much of it is neither English nor in the guides,
 * and a language detector says so too. The detector alone errs on short and misspelt questions.
 * @param isWord Whether an English dictionary knows a word.
 */
export async function isForeign(
  text: string,
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
): Promise<boolean> {
  if (isOtherScript(text)) return true;
  const words = tokenize(text).filter((word) => /\p{L}/u.test(word));
  const unknown = words.filter((word) => {
    const known = vocabulary.has(normalize(word)) || stopWords.has(normalize(word));
    return !known && !isWord(word);
  });
  if (unknown.length < fewestUnknown || unknown.length < leastShare * words.length) return false;
  const { language, isReliable } = await detectLanguage(words.join(' '));
  return isReliable && language !== 'en';
}

/** Words from which the detector can be relied on where it says so. */
const fewestTelling = 6;

/**
 * The tag of the language of a text, `und` where nothing tells.
 * @param likely What it is taken for unless it clearly is another one; without it, what it may be is enough.
 */
export async function languageOf(text: string, likely?: string): Promise<string> {
  const { language, isReliable } = await detectLanguage(text);
  const isCertain = text.split(/\s+/).length >= fewestTelling && isReliable;
  return isCertain || likely === undefined ? language || 'und' : likely;
}

// Mostly written in letters other than Latin ones, such as Chinese, which puts no spaces between words.
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  return others.length > otherScriptShare * letters.length;
}
