// English dictionaries (Hunspell's en and en-GB), each loaded when the first word needs it. What readers
// type is read with the American one alone, so that "behaviour" is mended where the guides write "behavior";
// whether a word of a model's sentence is English is for both to say.

import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type Nspell from 'nspell';
import { longestWord } from '../limits.ts';

export type Dictionary = {
  /** Whether a word is English exactly as written. */
  isWord: (word: string) => boolean;
  /** Whether it is English as written, or as a name with a capital. */
  isWordOrName: (word: string) => boolean;
};

const american = once(() => load(import('dictionary-en')));
const british = once(() => load(import('dictionary-en-gb')));

/** English in American spelling; the same dictionary each time. */
export const loadAmericanDictionary = once(async () => dictionaryOf([await american()]));

/** English in either spelling: "optimize" and "optimise", "behavior" and "behaviour"; the same dictionary each time. */
export const loadDictionary = once(async () =>
  dictionaryOf(await Promise.all([american(), british()])),
);

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Words of which it is remembered whether they are in a dictionary; the one unused for longest goes first. */
const wordsKept = 10_000;

function dictionaryOf(spellers: Nspell[]): Dictionary {
  const known = new LRUCache<string, boolean>({ max: wordsKept });
  const isWord = (word: string) => {
    if (word.length > longestWord) return false;
    const told = known.get(word);
    if (told !== undefined) return told;
    const found = spellers.some((speller) => speller.correct(word));
    known.set(word, found);
    return found;
  };
  const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return { isWord, isWordOrName: (word) => isWord(word) || isWord(capitalised(word)) };
}

/** Lines that are read before other work gets its turn: some 5 ms of it. */
const linesAtOnce = 4000;

// Never two in one speller: it reads the rules of the first for both.
async function load(files: Promise<typeof import('dictionary-en')>): Promise<Nspell> {
  const [{ default: nspell }, { default: words }] = await Promise.all([import('nspell'), files]);
  const speller: Nspell & { compoundRules?: unknown[] } = nspell({ aff: Buffer.from(words.aff) });
  const rules = speller.compoundRules ?? [];
  const [count = '', ...lines] = Buffer.from(words.dic).toString('utf8').split('\n');
  for (let at = 0; at < lines.length; at += linesAtOnce) {
    // Each reading turns the rules into patterns, for which it has to find them as they were.
    speller.compoundRules = [...rules];
    speller.dictionary([count, ...lines.slice(at, at + linesAtOnce)].join('\n'));
    await setImmediate();
  }
  return speller;
}
