// Tells readers of another language than the guides' in which one to ask, behind what the empty chat promises. On the
// server, as `withKeepNotice`: nobody else's page carries the words.

import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';
import { say, type Translated } from '../../lib/strings/say.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { isReadLanguage } from '../../lib/wire/read-languages.ts';
import { guideLanguage as english } from './en/guide-language.ts';
import { guideLanguage as spanish } from './es/guide-language.ts';
import { promising, type WithPromise } from './promise.ts';

const wordsOf: Record<Language, Translated<typeof english>> = { en: english, es: spanish };

/**
 * The same words; the promise goes on where all guides are in one language, which is read and not the reader's.
 * @param hasModel Whether a language model translates.
 */
export function withGuideLanguage<Strings extends WithPromise>(
  strings: Strings,
  { guides, language, hasModel }: { guides: GuidesIntro; language: Language; hasModel: boolean },
): Strings {
  const tag = guides.language;
  if (tag === undefined || !isReadLanguage(tag) || baseOf(tag) === language) return strings;
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(baseOf(tag)) ?? tag;
  const { ask, translated } = wordsOf[language];
  const count = guides.shown.length === 1 ? 1 : guides.count;
  const told = say(hasModel ? translated : ask, language, { language: name, count });
  return promising(strings, guides, told);
}

function baseOf(tag: string): string {
  return new Intl.Locale(tag).language;
}
