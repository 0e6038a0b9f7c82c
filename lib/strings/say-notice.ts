// A notice as a sentence of Markdown. What it quotes is escaped: it was written by readers and by the authors
// of guides.
import type { Coded, Notice, NoticeCode } from '../wire/codes.ts';
import { contactName, isContact } from '../wire/contact.ts';
import { escapeMarkdown } from '../wire/escape-markdown.ts';
import type { ReplyStrings, ReplyWording } from './reply-strings.ts';
import { say } from './say.ts';

/** The notice in words; undefined for a code that this version does not know. */
export function sayNotice(notice: Notice, wording: ReplyWording): string;
export function sayNotice(notice: Coded, wording: ReplyWording): string | undefined;
export function sayNotice({ code, values }: Coded, wording: ReplyWording): string | undefined {
  const { language, replies } = wording;
  const { notices } = replies;
  if (!isCodeOf(notices, code)) return undefined;
  const written = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'number') return [name, value] as const;
    return [
      name,
      Array.isArray(value) ? listOf(value, code, wording) : sayValue(code, value, language),
    ] as const;
  });
  return say(notices[code], language, Object.fromEntries(written));
}

function listOf(words: string[], code: NoticeCode, { language, replies }: ReplyWording): string {
  const quoted = words.map((word) => escapeMarkdown(say(replies.quotedWord, language, { word })));
  if (code === 'corrected' || code === 'context') return quoted.join(', ');
  const type = isOfWords(code) ? 'disjunction' : 'conjunction';
  return new Intl.ListFormat(language, { type }).format(quoted);
}

function sayValue(code: NoticeCode, value: string, language: string): string {
  if (code === 'contact' && isContact(value)) return linkTo(value);
  if (code === 'updated' && /^\d{4}-\d\d-\d\d$/.test(value)) return dayOf(value, language);
  return escapeMarkdown(value);
}

function dayOf(date: string, language: string): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

// Whitespace and angle brackets, which would end it, are in no contact.
function linkTo(address: string): string {
  return `[${escapeMarkdown(contactName(address))}](<${address}>)`;
}

// Words that the guide lacks, any of them; titles are named together.
function isOfWords(code: NoticeCode): boolean {
  return code.endsWith('-words');
}

function isCodeOf(strings: ReplyStrings['notices'], code: string): code is NoticeCode {
  return Object.hasOwn(strings, code);
}
