// The words of the setup page for its views: all in one language, as the document brought them.
import { createContext, useContext } from 'react';
import { say } from '../../lib/strings/say.ts';
import type { Language } from '../../lib/wire/languages.ts';
import type { SetupStrings, SetupWording } from '../strings/setup-wording.ts';

export const SetupWordsContext = createContext<SetupWording | undefined>(undefined);

export function setupWords(language: Language, strings: SetupStrings): SetupWording {
  return { language, strings, say: (message, values) => say(message, language, values) };
}

export function useSetupWords(): SetupWording {
  const words = useContext(SetupWordsContext);
  if (!words) throw new Error('A view of the setup page stands outside of SetupWordsContext.');
  return words;
}
