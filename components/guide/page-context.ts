// What all parts of a guide's page need: its words, and what links carry on.

import { textDirection } from '../../browser/guide/text-direction.ts';
import type { Guide } from '../../lib/types.ts';
import type { Language } from '../../lib/wire/languages.ts';
import type { GuideWording } from '../strings/guide-wording.ts';

export type PageContext = {
  wording: GuideWording;
  /** The language that the reader's address named; links carry it on. */
  askedLanguage: Language | undefined;
  /** `panel` is the text alone, in a frame beside the chat. */
  view: 'page' | 'panel';
};

/** An address of this site with its query; values that are undefined are left out. */
export function pageHref(
  path: string,
  { askedLanguage }: Pick<PageContext, 'askedLanguage'>,
  query: Record<string, string | undefined> = {},
): string {
  const asked = Object.entries({ ...query, lang: askedLanguage });
  const given = asked.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return given.length > 0 ? `${path}?${given.join('&')}` : path;
}

/** For words of the page that stand within the guide's text, where their language is another. */
export function ownLanguage(
  guide: Pick<Guide, 'language'>,
  { wording }: PageContext,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const { language } = wording;
  if (guide.language === language) return {};
  const dir = textDirection(language);
  return { lang: language, ...(dir === textDirection(guide.language) ? {} : { dir }) };
}

/** For the guide's text, which stands within a page in the reader's language. */
export function guideLanguage({ language }: Pick<Guide, 'language'>): {
  lang: string;
  dir?: 'rtl';
} {
  return textDirection(language) === 'rtl' ? { lang: language, dir: 'rtl' } : { lang: language };
}
