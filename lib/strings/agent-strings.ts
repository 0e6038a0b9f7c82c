// What agents are told around an answer, in the language asked for.
import type { Language } from '../wire/languages.ts';
import { agents as english } from './en/agents.ts';
import { agents as spanish } from './es/agents.ts';

const byLanguage: Record<Language, typeof english> = { en: english, es: spanish };

export function agentStrings(language: Language): typeof english {
  return byLanguage[language];
}
