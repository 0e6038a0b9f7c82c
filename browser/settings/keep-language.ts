// Keeps the language that the reader chose, for the server, which sends the words with every page. A browser
// that keeps no cookies has it in the address alone.
import { type Language, languageCookie } from '../../lib/wire/languages.ts';

const yearInSeconds = 365 * 24 * 60 * 60;

export function keepLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is there on secure pages alone
  document.cookie = `${languageCookie}=${language}; path=/; max-age=${yearInSeconds}; samesite=lax`;
}
