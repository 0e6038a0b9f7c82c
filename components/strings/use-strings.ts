// The words of the interface for the views: all in one language, handed down from the page, so that a
// reader loads no other.
import { createContext, useContext } from 'react';
import { type Message, say, type Values } from '../../lib/strings/say.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { formatDay, formatMoment } from './format-date.ts';
import type { ChatStrings } from './strings.ts';

export type Wording = { language: Language; strings: ChatStrings };

/** Provided by the chat; a view outside of it is a mistake. */
export const WordingContext = createContext<Wording | undefined>(undefined);

export function useStrings() {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('A view of the chat stands outside of WordingContext.');
  const { language, strings } = wording;
  return {
    language,
    strings,
    say: (message: Message, values?: Values) => say(message, language, values),
    formatDay: (isoDate: string) => formatDay(isoDate, language),
    formatMoment: (time: number) => formatMoment(time, language),
  };
}
