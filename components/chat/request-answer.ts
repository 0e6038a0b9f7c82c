// Asks the server for an answer and passes its parts on as they arrive. Says in the end how it went;
// it never throws.
import { errorBodySchema, type StreamPart } from '../../lib/stream-parts.ts';
import { answerText, type Conversation, type Progress, type Turn } from './conversation.ts';
import { createAnswerReader } from './read-answer.ts';
import { strings } from './strings.ts';

/** Turns that are sent along, the asked one included: at most 20 messages. */
const turnsSent = 10;

type Message = {
  id: string;
  role: 'user' | 'assistant';
  parts: { type: 'text'; text: string }[];
};

export type AnswerRequest = {
  endpoint: string;
  conversation: Conversation;
  signal: AbortSignal;
  onPart: (part: StreamPart) => void;
};

/** How a request ended: with the stream, or before its time. */
export async function requestAnswer(request: AnswerRequest): Promise<Progress> {
  try {
    const { endpoint, conversation, signal } = request;
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(requestBody(conversation)),
      signal,
    });
    if (!response.ok) return { kind: 'failed', message: await errorMessage(response) };
    return await readBody(response, request);
  } catch {
    if (request.signal.aborted) return { kind: 'stopped' };
    return { kind: 'failed', message: strings.unreachable };
  }
}

/** The body of the request: the last messages, as text, the asked question at the end. */
export function requestBody({ id, guide, turns }: Conversation) {
  const asked = turns.at(-1);
  const before = turns.slice(0, -1).filter((turn) => answerText(turn) !== '');
  const sent = [...before.slice(1 - turnsSent), ...(asked ? [asked] : [])];
  return { id, messages: sent.flatMap(messagesOf), ...(guide === null ? {} : { guide }) };
}

function messagesOf(turn: Turn): Message[] {
  const text = answerText(turn);
  const question: Message = {
    id: `${turn.id}-q`,
    role: 'user',
    parts: [{ type: 'text', text: turn.question }],
  };
  if (text === '') return [question];
  return [question, { id: `${turn.id}-a`, role: 'assistant', parts: [{ type: 'text', text }] }];
}

async function readBody(response: Response, { onPart, signal }: AnswerRequest): Promise<Progress> {
  const reader = response.body?.getReader();
  if (!reader) return { kind: 'failed', message: strings.brokenOff };
  const answer = createAnswerReader(onPart);
  const decoder = new TextDecoder();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      answer.feed(decoder.decode(next.value, { stream: true }));
    }
  } catch {
    await reader.cancel().catch(() => {});
    if (signal.aborted) return { kind: 'stopped' };
  }
  // A stream that ended well has said so in a part, which settles the turn before this does.
  return { kind: 'failed', message: strings.brokenOff };
}

async function errorMessage(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = errorBodySchema.safeParse(body);
  return parsed.success ? parsed.data.error.message : strings.refusedByServer(response.status);
}
