// Tells readers of which questions the words are kept, behind what the empty chat promises. It is put there on the
// server: the words of the chat travel with the page, and its scripts know nothing of this.

import type { KeepRules } from '../../lib/keep-settings.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { keepNotice } from './keep-notice.ts';

type WithPromise = { chat: { oneGuidePromise: string; severalGuidesAbout: string } };

/** The same words; the promise goes on with the notice, the owner's own where there is one. */
export function withKeepNotice<Strings extends WithPromise>(
  strings: Strings,
  { questions, notice }: KeepRules,
  language: Language,
): Strings {
  if (questions === 'off') return strings;
  const told = notice ?? keepNotice(language)[questions];
  const { oneGuidePromise, severalGuidesAbout } = strings.chat;
  return {
    ...strings,
    chat: {
      ...strings.chat,
      oneGuidePromise: `${oneGuidePromise} ${told}`,
      severalGuidesAbout: `${severalGuidesAbout} ${told}`,
    },
  };
}
