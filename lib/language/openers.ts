// Tells an ordinary word that opens a sentence ("Pay differs", "Good tools") from a name of somebody
// ("Oracle pays"): both have a capital there, and a dictionary knows both.

import { laterVerbs, ordinaryOpeners, verbsOfNames } from './lists/sentence-openers.ts';
import { bareEndings } from './lists/word-endings.ts';
import { oneOf } from './one-of.ts';
import { stopWords } from './stop-words.ts';

// "Oracle pays …": a word alone before its verb is somebody, unless the verb comes only then ("Job titles
// include").
const verbEnding = /^\p{Ll}{2,}[^s\P{Ll}]s$/u;
const someoneFollows = new RegExp(`^${oneOf(verbsOfNames)}$`, 'u');
const laterVerb = new RegExp(`^${oneOf(laterVerbs)}$`, 'u');
const bare = new RegExp(`${oneOf(bareEndings)}$`, 'u');
const ordinary = new Set(ordinaryOpeners);

/**
 * Whether a lower-case word that opens a sentence is no name: nothing that could be its verb follows, or
 * it is a word that stands there without an article.
 * @param next The two words behind it, as written.
 * @param isEnglish Whether a dictionary knows a lower-case word.
 */
export function isOrdinaryOpener(
  word: string,
  [next, third]: [string | undefined, string | undefined],
  isEnglish: (word: string) => boolean,
): boolean {
  if (next === undefined || ordinary.has(word) || bare.test(word)) return true;
  if (isParticiple(word, isEnglish) || isPlural(word, isEnglish)) return true;
  if (someoneFollows.test(next)) return false;
  // "Loss or theft" are two things, "Oracle and Google" are not.
  if (/^(?:and|or)$/.test(next)) return !isEnglish(`${word}'s`) || isThing(third, isEnglish);
  if (!verbEnding.test(next) || laterVerb.test(third ?? '')) return true;
  return !gerundsOf(next).some(isEnglish);
}

function isThing(word: string | undefined, isEnglish: (word: string) => boolean): boolean {
  return (
    word !== undefined && /^\p{Ll}{3,}$/u.test(word) && !stopWords.has(word) && isEnglish(word)
  );
}

// "experienced" is of "experience"; "indeed" is of nothing.
function isParticiple(word: string, isEnglish: (word: string) => boolean): boolean {
  return word.endsWith('ed') && (isEnglish(word.slice(0, -1)) || isEnglish(word.slice(0, -2)));
}

function isPlural(word: string, isEnglish: (word: string) => boolean): boolean {
  return word.endsWith('s') && isEnglish(word.slice(0, -1));
}

// "uses" has "using", "relies" has "relying"; "niches" and "decorators" have none.
function gerundsOf(verb: string): string[] {
  const base = verb.slice(0, -1);
  return [`${base}ing`, `${base.slice(0, -1)}ing`, `${base.replace(/ie$/, 'y')}ing`];
}
