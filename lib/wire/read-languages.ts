// The languages that the engine reads: English alone. A guide in another one is found only with its very words,
// and so whoever builds or asks it is told.

/** Whether a guide's language, as a BCP 47 tag such as `en-GB`, is one of them. */
export function isReadLanguage(tag: string): boolean {
  return new Intl.Locale(tag).language === 'en';
}
