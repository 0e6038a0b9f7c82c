// stream: the events of an answer in, the AI SDK UI message stream out, as a response that nothing on the way compresses
// or holds back.
import { type InferUIMessageChunk, UI_MESSAGE_STREAM_HEADERS, type UIMessage } from 'ai';
import type { ReplyWording } from '../strings/reply-strings.ts';
import { replyWording } from '../strings/reply-wording.ts';
import { sayNotice } from '../strings/say-notice.ts';
import type { AnswerEvent, AnswerSummary, Citation } from '../types.ts';
import type { Notice } from '../wire/codes.ts';
import type { Language } from '../wire/languages.ts';
import { eventStream } from './event-stream.ts';

/** What a client sends along with the answer when it asks on. */
type AnswerMetadata = { guidesVersion: string };

/** A UI message with the data parts of the contract. */
type AnswerMessage = UIMessage<
  AnswerMetadata,
  { citation: Citation; notice: Notice; answer: AnswerSummary }
>;

type Chunk = InferUIMessageChunk<AnswerMessage>;

/**
 * The response of the chat route. The id of a text part tells whether it is a notice (`isNoticeId`).
 * @param language What notices are said in.
 * @param guidesVersion The version of the guides that answers, where there are versions: metadata of the message.
 */
export function streamAnswer(
  events: AsyncIterable<AnswerEvent>,
  language: Language,
  guidesVersion?: string,
): Response {
  const chunks = chunksOf(events, replyWording(language), guidesVersion);
  return new Response(eventStream(chunks), { headers });
}

const headers = {
  ...UI_MESSAGE_STREAM_HEADERS,
  'cache-control': 'no-cache, no-transform',
};

async function* chunksOf(
  events: AsyncIterable<AnswerEvent>,
  wording: ReplyWording,
  guidesVersion: string | undefined,
): AsyncGenerator<Chunk, undefined> {
  const messageMetadata = guidesVersion === undefined ? undefined : { guidesVersion };
  yield {
    type: 'start',
    messageId: crypto.randomUUID(),
    ...(messageMetadata && { messageMetadata }),
  };
  try {
    yield* partsOf(events, wording);
    yield { type: 'finish' };
  } catch (error) {
    if (!isStopped(error)) console.error(error);
    yield { type: 'error', errorText: wording.replies.unfinished };
  }
}

async function* partsOf(
  events: AsyncIterable<AnswerEvent>,
  wording: ReplyWording,
): AsyncGenerator<Chunk> {
  const text = textParts();
  for await (const event of events) {
    switch (event.type) {
      case 'citation':
        yield { type: 'data-citation', data: event.citation };
        yield sourcePart(event.citation);
        break;
      case 'notice':
        yield* text.close();
        yield { type: 'data-notice', data: event.notice };
        yield* text.write('notice', sayNotice(event.notice, wording));
        yield* text.close();
        break;
      case 'text':
        yield* text.write('answer', event.text);
        break;
      case 'summary':
        yield* text.close();
        yield { type: 'data-answer', data: event.summary };
    }
  }
}

// Text goes into one part until that is closed.
function textParts() {
  let id: string | undefined;
  return {
    *write(speaker: 'answer' | 'notice', delta: string): Generator<Chunk> {
      if (id === undefined) {
        id = `${speaker}-${crypto.randomUUID()}`;
        yield { type: 'text-start', id };
      }
      yield { type: 'text-delta', id, delta };
    },
    *close(): Generator<Chunk> {
      if (id !== undefined) yield { type: 'text-end', id };
      id = undefined;
    },
  };
}

// The reader has closed the connection: nobody is left to read, and nothing is wrong.
function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function sourcePart(citation: Citation) {
  return {
    type: 'source-url',
    sourceId: citation.statementId,
    url: citation.href,
    title: citation.section.title,
  } as const;
}
