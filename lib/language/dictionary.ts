// English dictionaries (Hunspell's en and en-GB), each loaded when the first word needs it. What readers
// type is read with the American one alone, so that "behaviour" is mended where the guides write "behavior";
// whether a word of a model's sentence is English is for both to say.
import type Nspell from 'nspell';
import { longestWord } from '../limits.ts';

export type Dictionary = {
  /** Whether a word is English exactly as written. */
  isWord: (word: string) => boolean;
  /** Whether it is English as written, or as a name with a capital. */
  isWordOrName: (word: string) => boolean;
};

let american: Promise<Nspell> | undefined;
let british: Promise<Nspell> | undefined;

/** English in American spelling. */
export async function loadAmericanDictionary(): Promise<Dictionary> {
  american ??= load(import('dictionary-en'));
  return dictionaryOf([await american]);
}

/** English in either spelling: "optimize" and "optimise", "behavior" and "behaviour". */
export async function loadDictionary(): Promise<Dictionary> {
  american ??= load(import('dictionary-en'));
  british ??= load(import('dictionary-en-gb'));
  return dictionaryOf([await american, await british]);
}

function dictionaryOf(spellers: Nspell[]): Dictionary {
  const isWord = (word: string) =>
    word.length <= longestWord && spellers.some((speller) => speller.correct(word));
  const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return { isWord, isWordOrName: (word) => isWord(word) || isWord(capitalised(word)) };
}

// Never two in one speller: it reads the rules of the first for both, and each further one spoils them.
async function load(files: Promise<typeof import('dictionary-en')>): Promise<Nspell> {
  const [{ default: nspell }, { default: words }] = await Promise.all([import('nspell'), files]);
  return nspell({ aff: Buffer.from(words.aff), dic: Buffer.from(words.dic) });
}
