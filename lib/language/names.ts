// The proper names of a claim: capitalised words inside a sentence, and words that are written in a way
// of their own anywhere (gRPC, AWS, PyTorch, py3k). Others are told by a dictionary and by the guides.

import { currencyCodes } from './lists/currencies.ts';
import { ones, ordinalEndings, tens } from './lists/numbers.ts';
import { contractions } from './lists/pronouns.ts';
import { scaleLetters } from './lists/scales.ts';
import { unboundUniversals } from './lists/strength.ts';
import { oneOf } from './one-of.ts';
import { isOrdinaryOpener } from './openers.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { stopWords } from './stop-words.ts';
import { normalize, readWord, stemOf, tokenize } from './terms.ts';

const ownSpelling =
  /^(?:\p{Lu}{2,}\p{Ll}*|(?=\p{L}*\p{Ll}\p{Lu})\p{L}+|(?=.*\p{L})(?=.*\p{N})[\p{L}\p{N}]+)$/u;
const amount = new RegExp(
  String.raw`^(?:\p{N}+${oneOf(Object.keys(scaleLetters), ordinalEndings, ['s'])}|${oneOf(Object.keys(currencyCodes))})$`,
  'iu',
);
const capitalised = /^\p{Lu}/u;

/** Whether a word is written in a way of its own: gRPC, AWS, PyTorch, py3k. */
export function hasOwnSpelling(word: string): boolean {
  return ownSpelling.test(word) && !amount.test(word);
}

/** What is known of words beyond the claim itself. */
export type WordKnowledge = {
  /** Whether an English dictionary knows a lower-case word. */
  isEnglish: (word: string) => boolean;
  /** Whether the guides write a lower-case word with a capital inside a sentence. */
  isGuideName: (word: string) => boolean;
  /** Whether they write it at all. */
  isGuideWord?: (word: string) => boolean;
};

/** A word that may name somebody, as written and as a stem. */
export type PossibleName = { name: string; stem: string };

/**
 * The words of a claim that may be names. A word that opens a sentence counts as one when
 * the guides use it as a name or a verb follows it at once, and so does any word that no dictionary
 * knows: whoever a claim is about must stand in what it cites.
 */
export function possibleNames(claim: string, words: WordKnowledge): PossibleName[] {
  const parts = tokensOf(claim);
  const suspects = new Set([...namesIn(parts), ...unknownWords(parts, words)]);
  return Array.from(suspects, (name) => ({ name, stem: stemOf(normalize(name)) }));
}

/** The names of a plain sentence, one word each, in order. */
export function namesOf(claim: string): string[] {
  return namesIn(tokensOf(claim));
}

// Most words, none of which is a name by its letters.
const smallLetters = /^[a-z]+$/;

function namesIn(parts: string[][]): string[] {
  const names: string[] = [];
  for (const tokens of parts) {
    for (const [position, word] of tokens.entries()) {
      if (smallLetters.test(word) || readWord(word).isStop || amount.test(word)) continue;
      if (ownSpelling.test(word) || (position > 0 && capitalised.test(word))) names.push(word);
    }
  }
  return names;
}

function unknownWords(parts: string[][], words: WordKnowledge): string[] {
  return parts.flatMap((tokens) =>
    tokens.filter((word, at) => {
      const { token } = readWord(word);
      if (isSmall(token) || !/^\p{L}{2,}$/u.test(token)) return false;
      const isOpener = at === 0 && capitalised.test(word);
      const isNamed = isKnown(token, words);
      if ((isNamed && !isOpener) || amount.test(token)) return false;
      if (!isNamed) return !isUnit(word, tokens[at - 1], words);
      const isOrdinary = isOrdinaryOpener(token, [tokens[1], tokens[2]], words.isEnglish);
      return !isOrdinary || (words.isGuideName(token) && !isOfNext(tokens[1], words));
    }),
  );
}

// "8,200 cr", where the guide counts in them.
function isUnit(word: string, before: string | undefined, { isGuideWord }: WordKnowledge): boolean {
  const isBehindFigure = before !== undefined && /^\p{N}/u.test(before);
  return isBehindFigure && /^\p{Ll}{1,4}$/u.test(word) && (isGuideWord?.(word) ?? false);
}

// "New joiners", where the guide tells of New Year: the word tells of what kind the next one is.
function isOfNext(next: string | undefined, { isEnglish }: WordKnowledge): boolean {
  return next !== undefined && /^\p{Ll}{3,}s$/u.test(next) && !isSmall(next) && isEnglish(next);
}

const contracted = new Set([...contractions, ...unboundUniversals]);
const numbers = new Set([...ones, ...tens]);

// "Three weeks is …" opens with a number, which is checked as a figure, and "everyone" is nobody's name.
function isSmall(token: string): boolean {
  return stopWords.has(token) || contracted.has(token) || numbers.has(token);
}

function isKnown(token: string, { isEnglish }: WordKnowledge): boolean {
  return isEnglish(token) || isOrdinaryWord(token);
}

// The words of each part of a claim that begins with a capital for no reason but its place.
function tokensOf(claim: string): string[][] {
  return claim.split(/(?<=[.!?:])\s+|\s[–—]\s/).map(tokenize);
}
