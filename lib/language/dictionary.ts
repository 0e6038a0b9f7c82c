// An English dictionary (Hunspell's en), loaded when the first word needs it.
import type Nspell from 'nspell';
import { longestWord } from '../limits.ts';

let loading: Promise<Nspell> | undefined;

export type Dictionary = {
  /** Whether a word is English exactly as written. */
  isWord: (word: string) => boolean;
  /** Whether it is English as written, or as a name with a capital. */
  isWordOrName: (word: string) => boolean;
};

export async function loadDictionary(): Promise<Dictionary> {
  loading ??= load();
  const dictionary = await loading;
  const isWord = (word: string) => word.length <= longestWord && dictionary.correct(word);
  const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return { isWord, isWordOrName: (word) => isWord(word) || isWord(capitalised(word)) };
}

async function load(): Promise<Nspell> {
  const [{ default: nspell }, { default: english }] = await Promise.all([
    import('nspell'),
    import('dictionary-en'),
  ]);
  return nspell({ aff: Buffer.from(english.aff), dic: Buffer.from(english.dic) });
}
