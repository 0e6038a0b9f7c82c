// Every sentence and label of the page for guides, in the language asked for. The server renders with them, and sends
// them along for the page's script.
import { type Message, say, type Translated, type Values } from '../../lib/strings/say.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { trial as english } from './en/trial.ts';
import { trial as spanish } from './es/trial.ts';

export type TrialStrings = Translated<typeof english>;

const stringsOf: Record<Language, TrialStrings> = { en: english, es: spanish };

export type TrialWording = {
  language: Language;
  strings: TrialStrings;
  say(message: Message, values?: Values): string;
};

/** @param strings As the page brought them; those of the language where this is the server. */
export function trialWording(language: Language, strings = stringsOf[language]): TrialWording {
  return { language, strings, say: (message, values) => say(message, language, values) };
}
