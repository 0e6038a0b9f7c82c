// The words of `npm run ask`, in the language asked for.
import type { Language } from '../../lib/wire/languages.ts';
import { askCommand as english } from './en/ask-command.ts';
import { askCommand as spanish } from './es/ask-command.ts';

const byLanguage: Record<Language, typeof english> = { en: english, es: spanish };

export function askStrings(language: Language): typeof english {
  return byLanguage[language];
}
