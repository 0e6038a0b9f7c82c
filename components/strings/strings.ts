// Every sentence and label of the chat, in the language asked for. Chosen on the server, which sends the
// one that a reader needs along with the page.

import type { Translated } from '../../lib/strings/say.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';

export type ChatStrings = Translated<typeof english>;

const byLanguage: Record<Language, ChatStrings> = { en: english, es: spanish };

export function chatStrings(language: Language): ChatStrings {
  return byLanguage[language];
}
