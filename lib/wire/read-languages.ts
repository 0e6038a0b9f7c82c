// The languages that the engine reads: English alone. A guide in another one is found only with its very words,
// and so whoever builds or asks it is told.

/** What is known of a tag; those of guides are few. */
const known = new Map<string, boolean>();
const mostKnown = 100;

/** Whether a guide's language, as a BCP 47 tag such as `en-GB`, is one of them. */
export function isReadLanguage(tag: string): boolean {
  let isRead = known.get(tag);
  if (isRead === undefined) {
    isRead = new Intl.Locale(tag).language === 'en';
    if (known.size < mostKnown) known.set(tag, isRead);
  }
  return isRead;
}
