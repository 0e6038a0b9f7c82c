// Of which questions the site keeps the words, in the language asked for.

import type { Language } from '../../lib/wire/languages.ts';
import { keepNotice as english } from './en/keep-notice.ts';
import { keepNotice as spanish } from './es/keep-notice.ts';

const byLanguage: Record<Language, typeof english> = { en: english, es: spanish };

export function keepNotice(language: Language): typeof english {
  return byLanguage[language];
}
