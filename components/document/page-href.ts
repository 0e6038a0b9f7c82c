// Addresses of this site as the links of its own documents name them.
import type { Language } from '../../lib/wire/languages.ts';

/** The language that the reader's address named; links carry it on. */
export type AskedLanguage = { askedLanguage: Language | undefined };

/** An address with its query; values that are undefined are left out. */
export function pageHref(
  path: string,
  { askedLanguage }: AskedLanguage,
  query: Record<string, string | undefined> = {},
): string {
  const asked = Object.entries({ ...query, lang: askedLanguage });
  const given = asked.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return given.length > 0 ? `${path}?${given.join('&')}` : path;
}
