// What a language needs words for, where Signpost speaks of an answer in its own voice.
import type { NoticeCode, Period, ReasonCode } from '../wire/codes.ts';
import type { Language } from '../wire/languages.ts';
import type { Message } from './say.ts';

export type ReplyStrings = {
  /** Markdown. */
  notices: Record<NoticeCode, Message>;
  /** How a word that is listed in a notice is written. */
  quotedWord: string;
  /** Why a sentence was left out; plain text. */
  reasons: Record<ReasonCode, string>;
  /** As they stand behind "for". */
  periods: Record<Period, string>;
  /** An answer broke off inside the server. */
  unfinished: string;
};

/** The words with the language that they are in. */
export type ReplyWording = { language: Language; replies: ReplyStrings };
