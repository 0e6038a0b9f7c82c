// The words of the page for guides for its views: all in one language, as the document brought them.
import { createContext, useContext } from 'react';
import type { TrialWording } from '../strings/trial-wording.ts';

export const TrialWordsContext = createContext<TrialWording | undefined>(undefined);

export function useTrialWords(): TrialWording {
  const words = useContext(TrialWordsContext);
  if (!words) throw new Error('A view of the page for guides stands outside of TrialWordsContext.');
  return words;
}
