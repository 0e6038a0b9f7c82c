// The languages that the interface speaks. Answers are in the language of the guide.

/** The languages of the screens, English first. */
export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

/** Each language's name for itself. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español' };

/** The cookie that keeps the language which the reader chose. */
export const languageCookie = 'signpost-language';

/** Whether a tag is exactly one of them. */
export function isLanguage(tag: string | undefined): tag is Language {
  return languages.some((language) => language === tag);
}
