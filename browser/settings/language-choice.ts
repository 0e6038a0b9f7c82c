// The language that the reader chose: kept for the server, which sends the words with every page. A browser that
// keeps no cookies has it in the address alone.

import { type Language, languageCookie } from '../../lib/wire/languages.ts';
import { basePath } from '../../lib/wire/site-path.ts';

const yearInSeconds = 365 * 24 * 60 * 60;

export function keepLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is there on secure pages alone
  document.cookie = `${languageCookie}=${language}; path=${basePath || '/'}; max-age=${yearInSeconds}; samesite=lax`;
}

/** The same page in another language: keeps the other search parameters and the hash; gives no origin. */
export function languageHref(address: string, language: Language): string {
  const url = new URL(address);
  url.searchParams.set('lang', language);
  return url.pathname + url.search + url.hash;
}
