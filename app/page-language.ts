// The language of a page's own words, as proxy.ts has chosen it from the address and the browser.
import { headers } from 'next/headers';
import { isLanguage, type Language } from '../lib/wire/languages.ts';

export async function pageLanguage(): Promise<Language> {
  const chosen = (await headers()).get('x-language') ?? undefined;
  return isLanguage(chosen) ? chosen : 'en';
}
