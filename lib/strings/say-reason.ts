// Why a sentence was left out, as a sentence of plain text.
import type { Coded, Reason } from '../wire/codes.ts';
import type { ReplyWording } from './reply-strings.ts';
import { say } from './say.ts';

/** The reason in words; undefined for a code that this version does not know. */
export function sayReason(reason: Reason, wording: ReplyWording): string;
export function sayReason(reason: Coded, wording: ReplyWording): string | undefined;
export function sayReason({ code, values }: Coded, wording: ReplyWording): string | undefined {
  const { reasons, periods } = wording.replies;
  const message = entryOf(reasons, code);
  if (message === undefined) return undefined;
  const written = Object.entries(values).map(([name, value]) => {
    const told = typeof value === 'object' ? value.join(', ') : value;
    return [name, name === 'period' ? (entryOf(periods, String(told)) ?? told) : told] as const;
  });
  return say(message, wording.language, Object.fromEntries(written));
}

function entryOf(strings: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(strings, key) ? strings[key] : undefined;
}
