// The languages that the interface speaks. Answers are in the language of the guide.

export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

/** Each language's name for itself. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español' };

/** The cookie that keeps the language which the reader chose. */
export const languageCookie = 'signpost-language';

export function isLanguage(tag: string | undefined): tag is Language {
  return languages.some((language) => language === tag);
}
