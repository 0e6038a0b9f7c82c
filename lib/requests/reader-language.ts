// Which language of the interface a reader gets.
import Negotiator from 'negotiator';
import { isLanguage, type Language, languages } from '../languages.ts';

/** The language that `?lang=` names, else the one that the browser likes best, else English. */
export function readerLanguage(
  asked: string | undefined,
  acceptLanguage: string | null | undefined,
): Language {
  if (isLanguage(asked)) return asked;
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } });
  const best = negotiator.language([...languages]);
  return isLanguage(best) ? best : 'en';
}
