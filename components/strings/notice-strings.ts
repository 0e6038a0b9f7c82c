// The words of pages that say one thing, in the language asked for.

import type { Translated } from '../../lib/strings/say.ts';
import { isLanguage, type Language } from '../../lib/wire/languages.ts';
import { notices as english } from './en/notices.ts';
import { notices as spanish } from './es/notices.ts';

export type NoticeStrings = Translated<typeof english>;

const byLanguage: Record<Language, NoticeStrings> = { en: english, es: spanish };

export function noticeStrings(language: Language): NoticeStrings {
  return byLanguage[language];
}

/** In the browser: in the language of the page that failed. */
export function noticeStringsHere(): NoticeStrings {
  return noticeStrings(languageHere());
}

/** In the browser: the name of the site, as the page that failed tells it. */
export function siteNameHere(): string {
  const told = globalThis.document?.querySelector<HTMLMetaElement>('meta[name=application-name]');
  return told?.content ?? 'Signpost';
}

/** In the browser: the language of the page. */
export function languageHere(): Language {
  const language = globalThis.document?.documentElement.lang;
  return isLanguage(language) ? language : 'en';
}
