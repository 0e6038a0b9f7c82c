// Every sentence and label of the setup page, in the language asked for. The server renders with them, and
// sends them along for the page's script.

import { type Message, say, type Translated, type Values } from '../../lib/strings/say.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { setup as english } from './en/setup.ts';
import { setup as spanish } from './es/setup.ts';

export type SetupStrings = Translated<typeof english>;

const stringsOf: Record<Language, SetupStrings> = { en: english, es: spanish };

export type SetupWording = {
  language: Language;
  strings: SetupStrings;
  say(message: Message, values?: Values): string;
};

export function setupWording(language: Language): SetupWording {
  return {
    language,
    strings: stringsOf[language],
    say: (message, values) => say(message, language, values),
  };
}
