// Every sentence and label of the desk, in the language asked for, and how numbers and days are written there. Why
// sentences were left out and models failed stands with what readers are told of it.
import type { ReplyStrings } from '../../lib/strings/reply-strings.ts';
import { replyWording } from '../../lib/strings/reply-wording.ts';
import { type Message, say, type Translated, type Values } from '../../lib/strings/say.ts';
import type { FeedbackReason } from '../../lib/wire/feedback.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { desk as english } from './en/desk.ts';
import { feedback as englishFeedback } from './en/feedback.ts';
import { desk as spanish } from './es/desk.ts';
import { feedback as spanishFeedback } from './es/feedback.ts';

type DeskStrings = Translated<typeof english>;

const stringsOf: Record<Language, DeskStrings> = { en: english, es: spanish };
const reasonsOf = { en: englishFeedback.reasons, es: spanishFeedback.reasons };

export type DeskWording = {
  language: Language;
  strings: DeskStrings;
  /** Why readers dislike an answer. */
  reasons: Record<FeedbackReason, string>;
  say(message: Message, values?: Values): string;
  number(value: number): string;
  /** A part of a whole, in per cent; none of nothing. */
  share(part: number, whole: number): string;
  /** A day as in 2026-03-04, or a moment of it (ISO), which is in UTC. */
  day(iso: string): string;
  shortDay(iso: string): string;
  moment(iso: string): string;
  /** Why a sentence was left out, or what failed, without what it was about. */
  code(code: string): string;
};

export function deskWording(language: Language): DeskWording {
  const strings = stringsOf[language];
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (iso: string) => format.format(new Date(iso));
  };
  const numbers = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: 'percent' });
  return {
    language,
    strings,
    reasons: reasonsOf[language],
    say: (message, values) => say(message, language, values),
    number: (value) => numbers.format(value),
    share: (part, whole) => shares.format(whole === 0 ? 0 : part / whole),
    day: dates({ dateStyle: 'medium' }),
    shortDay: dates({ day: 'numeric', month: 'short' }),
    moment: dates({ dateStyle: 'medium', timeStyle: 'short' }),
    code: (code) => wordsOfCode(code, strings, replyWording(language).replies),
  };
}

function wordsOfCode(code: string, strings: DeskStrings, replies: ReplyStrings): string {
  if (code === 'kept') return strings.kept;
  const known = [strings.failureCodes, replies.reasons, replies.notices].find((words) =>
    Object.hasOwn(words, code),
  ) as Record<string, Message> | undefined;
  const message = known?.[code];
  return typeof message === 'string' ? message.replaceAll(/\{\w+\}\.?/g, '…') : code;
}
