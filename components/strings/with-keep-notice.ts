// Tells readers of which questions the words are kept, behind what the empty chat promises. It is put there on the
// server: the words of the chat travel with the page, and its scripts know nothing of this.

import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';
import type { KeepRules } from '../../lib/keep-settings.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { keepNotice } from './keep-notice.ts';
import { promising, type WithPromise } from './promise.ts';

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
  return promising(strings, guides, notice ?? keepNotice(language)[questions]);
}
