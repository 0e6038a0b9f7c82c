// Which language of the interface a reader gets.
import Negotiator from 'negotiator';
import { isLanguage, type Language, languageCookie, languages } from '../../wire/languages.ts';

/**
 * The language that `?lang=` names, else the one that the reader chose before, else the one that the
 * browser likes best, else English.
 */
export function readerLanguage(asked: string | undefined, headers: Headers): Language {
  const named = [asked, keptLanguage(headers.get('cookie') ?? '')].find(isLanguage);
  if (named) return named;
  const accepted = headers.get('accept-language') ?? '';
  const negotiator = new Negotiator({ headers: { 'accept-language': accepted } });
  const best = negotiator.language([...languages]);
  return isLanguage(best) ? best : 'en';
}

function keptLanguage(cookies: string): string | undefined {
  const entries = cookies.split(';').map((cookie) => cookie.trim().split('='));
  return entries.find(([name]) => name === languageCookie)?.[1];
}
