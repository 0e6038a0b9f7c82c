// Turns text into the terms that the index and a query share: tokens, lower case, without accents,
// stop words left out, stemmed with Porter2.
import stem from 'wink-porter2-stemmer';
import { longestWord } from '../limits.ts';
import { stopWords } from './stop-words.ts';

/** A term with the word it came from, as written. */
export type Term = { term: string; word: string };

// Dotted initials (U.S.), numbers with separators (3.12, 1,050,000), and words, which may hold an
// apostrophe and end in + or # (C++, F#).
const tokenPattern =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*(?:\+\+|#)?/gu;

const stems = new Map<string, string>();
const stemCacheLimit = 50_000;

/** The words of a text as written, in order. */
export function tokenize(text: string): string[] {
  return text.match(tokenPattern) ?? [];
}

// "CVs", "RSUs", "PhDs".
const initialsInPlural = /^(?=.{3,7}$)(\p{Lu}\p{Ll}?\p{Lu}+)s$/u;

/** Whether a token is the plural of initials, which name a kind of thing and nobody. */
export function areInitialsInPlural(token: string): boolean {
  return initialsInPlural.test(token);
}

// Most words have nothing to take away but a capital at the beginning.
const plainWord = /^[A-Z]?[a-z0-9]*$/;

/**
 * The token in the form that is looked up: lower case, no accents, no possessive, no separators, and initials in the
 * singular.
 */
export function normalize(token: string): string {
  if (plainWord.test(token)) return token.toLowerCase();
  return token
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(initialsInPlural, '$1')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’,]/g, '')
    .replace(/\.$/, '');
}

/**
 * The Porter2 stem (Porter 2001, snowball.tartarus.org) of a normalized token of letters a to z. A token of
 * more letters than a word has stays as it is.
 */
export function stemOf(token: string): string {
  if (token.length > longestWord) return token;
  const known = stems.get(token);
  if (known !== undefined) return known;
  const stemmed = /^[a-z]+$/.test(token) ? stem(token) : token;
  if (stems.size >= stemCacheLimit) stems.clear();
  stems.set(token, stemmed);
  return stemmed;
}

/** A word in the form that is looked up, which may be empty, and as a stem. */
export type KnownWord = { token: string; term: string; isStop: boolean };

const words = new Map<string, KnownWord>();
const wordCacheLimit = 50_000;
/** A longer word is cut out of its text without a copy, and would keep all of that in memory. */
const longestKept = 12;

/** Reads a word as it is written. */
export function readWord(word: string): KnownWord {
  const known = words.get(word);
  if (known !== undefined) return known;
  const token = normalize(word);
  const read = { token, term: stemOf(token), isStop: stopWords.has(token) };
  if (word.length > longestKept) return read;
  if (words.size >= wordCacheLimit) words.clear();
  words.set(word, read);
  return read;
}

/** The terms of a text in order, repeated where the text repeats them. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const word of tokenize(text)) {
    const { token, term, isStop } = readWord(word);
    if (token !== '' && !isStop) terms.push({ term, word });
  }
  return terms;
}

/** Whether a text has any term; read no further than to the first. */
export function holdsTerm(text: string): boolean {
  for (const [word] of text.matchAll(tokenPattern)) {
    const { token, isStop } = readWord(word);
    if (token !== '' && !isStop) return true;
  }
  return false;
}

/** The terms of a text as stems alone. */
export function stemsOf(text: string): string[] {
  return termsOf(text).map(({ term }) => term);
}

/** A word in its plain form with its plural taken off; not its stem, for a reviewer is no review. */
export function inSingular(word: string): string {
  const plain = normalize(word);
  if (plain.length < 4 || /(?:ss|us|is)$/.test(plain)) return plain;
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(plain)) return plain.slice(0, -2);
  return plain.endsWith('s') ? plain.slice(0, -1) : plain;
}
