// An English dictionary (Hunspell's en), loaded when the first word needs it.
import type Nspell from 'nspell';

let loading: Promise<Nspell> | undefined;

/** Whether a word is English as written, or as a name with a capital. */
export async function loadDictionary(): Promise<(word: string) => boolean> {
  loading ??= load();
  const dictionary = await loading;
  return (word) => {
    const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
    return dictionary.correct(word) || dictionary.correct(capitalised);
  };
}

async function load(): Promise<Nspell> {
  const [{ default: nspell }, { default: english }] = await Promise.all([
    import('nspell'),
    import('dictionary-en'),
  ]);
  return nspell({ aff: Buffer.from(english.aff), dic: Buffer.from(english.dic) });
}
