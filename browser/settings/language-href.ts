// The address of the same page in another language.
import type { Language } from '../../lib/wire/languages.ts';

/** Keeps the other search parameters and the hash; gives the address without its origin. */
export function languageHref(address: string, language: Language): string {
  const url = new URL(address);
  url.searchParams.set('lang', language);
  return url.pathname + url.search + url.hash;
}
