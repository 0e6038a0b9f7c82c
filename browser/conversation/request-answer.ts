// Asks the server for an answer and passes its parts on as they arrive. Says in the end how it went;
// it never throws.
import * as v from 'valibot';
import type { Language } from '../../lib/wire/languages.ts';
import { errorBodySchema, type StreamPart } from '../../lib/wire/stream-parts.ts';
import type { Conversation, Failure, Progress } from './conversation.ts';
import { createAnswerReader } from './read-answer.ts';
import { requestBody } from './request-body.ts';

/** Milliseconds without a single byte after which an answer counts as broken off. */
const patience = 90_000;

export type AnswerRequest = {
  endpoint: string;
  conversation: Conversation;
  /** The turn whose question is asked. */
  turnId: string;
  /** The reader's language. */
  language: Language;
  signal: AbortSignal;
  onPart: (part: StreamPart) => void;
};

/** How a request ended. One whose stream said itself how it ended counts as broken off here. */
export async function requestAnswer(request: AnswerRequest): Promise<Progress> {
  const { endpoint, conversation, turnId, language, signal } = request;
  const watch = watchForSilence(signal);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(requestBody(conversation, turnId, language)),
      signal: watch.signal,
    });
    if (!response.ok) return await refusal(response, signal);
    await readBody(response, request, watch);
    return ended(signal, { kind: 'broken-off' });
  } catch {
    return ended(signal, { kind: watch.signal.aborted ? 'broken-off' : 'unreachable' });
  } finally {
    watch.end();
  }
}

async function readBody(
  response: Response,
  { onPart }: AnswerRequest,
  { heard }: SilenceWatch,
): Promise<void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const answer = createAnswerReader(onPart);
  const decoder = new TextDecoder();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      heard();
      answer.feed(decoder.decode(next.value, { stream: true }));
    }
  } catch {
    // Aborted, or the connection broke, or the stream is none of ours: nothing more will be read.
    await reader.cancel().catch(() => {});
  }
}

type SilenceWatch = {
  /** Aborted when the reader stops, or when nothing has been heard for too long. */
  signal: AbortSignal;
  heard: () => void;
  end: () => void;
};

function watchForSilence(stopped: AbortSignal): SilenceWatch {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let timer = setTimeout(abort, patience);
  if (stopped.aborted) abort();
  stopped.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(abort, patience);
    },
    end() {
      clearTimeout(timer);
      stopped.removeEventListener('abort', abort);
    },
  };
}

async function refusal(response: Response, signal: AbortSignal): Promise<Progress> {
  const { status, headers } = response;
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = v.safeParse(errorBodySchema, body);
  const { message, code } = parsed.success
    ? parsed.output.error
    : { message: null, code: undefined };
  // The reader may have asked too often, or many at once: either way there is a time to ask again.
  if (status === 429 || code === 'busy') {
    return ended(signal, { kind: 'rate-limited', again: timeOf(headers.get('retry-after')) });
  }
  return ended(signal, { kind: 'refused', status, message, ...(code && { code }) });
}

function ended(signal: AbortSignal, failure: Failure): Progress {
  return signal.aborted ? { kind: 'stopped' } : { kind: 'failed', failure };
}

// Retry-After is a number of seconds or an HTTP date (RFC 9110, section 10.2.3).
function timeOf(retryAfter: string | null): number | null {
  const value = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(value)) return Date.now() + Number(value) * 1000;
  const time = / GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
