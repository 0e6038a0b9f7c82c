// The languages of guides that the engine reads: English alone. A question about another guide finds nothing,
// and whoever builds or asks it is told.

/** Whether questions about a guide in this language (a BCP 47 tag, such as `en-GB`) are read. */
export function isReadLanguage(tag: string): boolean {
  return new Intl.Locale(tag).language === 'en';
}
