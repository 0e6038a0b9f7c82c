// Every sentence and label of the guide pages, in the language asked for. Handed from view to view, since
// these pages are rendered on the server alone.

import { type Message, say, type Translated, type Values } from '../../lib/strings/say.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { guide as english } from './en/guide.ts';
import { guide as spanish } from './es/guide.ts';
import { type NoticeStrings, noticeStrings } from './notice-strings.ts';

type GuideStrings = Translated<typeof english>;

const stringsOf: Record<Language, GuideStrings> = { en: english, es: spanish };

export type GuideWording = {
  language: Language;
  strings: GuideStrings;
  notices: NoticeStrings;
  say(message: Message, values?: Values): string;
};

export function guideWording(language: Language): GuideWording {
  return {
    language,
    strings: stringsOf[language],
    notices: noticeStrings(language),
    say: (message, values) => say(message, language, values),
  };
}
