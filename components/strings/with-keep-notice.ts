// Tells readers of which questions the words are kept, behind what the empty chat promises. It is put there on the
// server: the words of the chat travel with the page, and its scripts know nothing of this.

import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';
import type { KeepRules } from '../../lib/keep-settings.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { keepNotice } from './keep-notice.ts';

type Promised = 'oneGuidePromise' | 'severalGuidesAbout';
type WithPromise = { chat: Record<Promised, string> };

/**
 * The same words; the promise goes on with the notice, the owner's own where there is one.
 * @param guides Those that the page tells of, which makes one promise of the two.
 */
export function withKeepNotice<Strings extends WithPromise>(
  strings: Strings,
  { questions, notice }: KeepRules,
  { guides, language }: { guides: GuidesIntro; language: Language },
): Strings {
  if (questions === 'off') return strings;
  const told = notice ?? keepNotice(language)[questions];
  const promise: Promised = guides.shown.length === 1 ? 'oneGuidePromise' : 'severalGuidesAbout';
  const chat = { ...strings.chat, [promise]: `${strings.chat[promise]} ${told}` };
  return { ...strings, chat };
}
