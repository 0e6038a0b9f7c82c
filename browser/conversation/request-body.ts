// The body of a chat request: the asked question and what was said before it in its version, as text,
// within the limits of the server, and the reader's language.
import { mostRequestBytes } from '../../lib/limits.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { answerText, type Conversation, shownTurns, type Turn } from './conversation.ts';

/** Turns that are sent along, the asked one included: at most 20 messages. */
const turnsSent = 10;
/** With room to spare. */
const bytesSent = mostRequestBytes - 6 * 1024;

type Message = {
  id: string;
  role: 'user' | 'assistant';
  parts: { type: 'text'; text: string }[];
  /** With it the server goes on from the version of the guides that it has answered from. */
  metadata?: { guidesVersion: string };
};

type RequestBody = { id: string; lang: Language; messages: Message[]; guide?: string };

export function requestBody(
  conversation: Conversation,
  turnId: string,
  lang: Language,
): RequestBody {
  const { id, guide } = conversation;
  const turns = shownTurns({ ...conversation, leaf: turnId });
  const before = turns.slice(0, -1).filter((turn) => answerText(turn) !== '');
  const asked = turns.slice(-1).map(questionOf);
  const body = (earlier: Turn[]): RequestBody => ({
    id,
    lang,
    messages: [...earlier.flatMap(messagesOf), ...asked],
    ...(guide === null ? {} : { guide }),
  });
  let earlier = before.slice(1 - turnsSent);
  while (earlier.length > 0 && byteLength(body(earlier)) > bytesSent) earlier = earlier.slice(1);
  return body(earlier);
}

function messagesOf(turn: Turn): Message[] {
  const { id, guidesVersion } = turn;
  const parts: Message['parts'] = [{ type: 'text', text: answerText(turn) }];
  const metadata = guidesVersion === undefined ? {} : { metadata: { guidesVersion } };
  return [questionOf(turn), { id: `${id}-a`, role: 'assistant', parts, ...metadata }];
}

function questionOf({ id, question }: Turn): Message {
  return { id: `${id}-q`, role: 'user', parts: [{ type: 'text', text: question }] };
}

function byteLength(body: RequestBody): number {
  return new TextEncoder().encode(JSON.stringify(body)).length;
}
