// stream: the events of an answer in, the AI SDK UI message stream out, as a response that nothing on the way compresses
// or holds back. It is taken as fast as the reader reads: what nobody has read yet is not asked for either. What comes
// at once leaves at once, so that an answer of quotes is one piece, and a model's goes out sentence by sentence.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type InferUIMessageChunk, UI_MESSAGE_STREAM_HEADERS, type UIMessage } from 'ai';
import type { ReplyWording } from '../strings/reply-strings.ts';
import { replyWording } from '../strings/reply-wording.ts';
import { sayNotice } from '../strings/say-notice.ts';
import type { AnswerEvent, AnswerSummary, Citation } from '../types.ts';
import type { Notice } from '../wire/codes.ts';
import type { Language } from '../wire/languages.ts';

/** A UI message with the data parts of the contract. */
type AnswerMessage = UIMessage<
  never,
  { citation: Citation; notice: Notice; answer: AnswerSummary }
>;

type Chunk = InferUIMessageChunk<AnswerMessage>;

/**
 * The response of the chat route. The id of a text part tells whether it is a notice (`isNoticeId`).
 * @param language What notices are said in.
 */
export function streamAnswer(events: AsyncIterable<AnswerEvent>, language: Language): Response {
  const pieces = inPieces(chunksOf(events, replyWording(language)));
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      // An answer that waits for a model ends by its own signal.
      cancel() {
        pieces.return(undefined).catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers });
}

const encoder = new TextEncoder();

const headers = {
  ...UI_MESSAGE_STREAM_HEADERS,
  'cache-control': 'no-cache, no-transform',
};

/** Characters past which a piece leaves, whatever else has come: what may wait for a slow reader. */
const longestPiece = 32_768;

/** The chunks as server-sent events; those of one turn of the event loop are one piece. */
async function* inPieces(chunks: AsyncGenerator<Chunk>): AsyncGenerator<string, undefined> {
  try {
    let next = chunks.next();
    for (let isOver = false; !isOver; ) {
      let step: IteratorResult<Chunk> | undefined = await next;
      let piece = '';
      const turnEnds = nextTurn(undefined);
      while (step && !step.done && piece.length < longestPiece) {
        piece += `data: ${JSON.stringify(step.value)}\n\n`;
        next = chunks.next();
        step = await Promise.race([next, turnEnds]);
      }
      isOver = step?.done === true;
      yield isOver ? `${piece}data: [DONE]\n\n` : piece;
    }
  } finally {
    chunks.return(undefined).catch(() => {});
  }
}

async function* chunksOf(
  events: AsyncIterable<AnswerEvent>,
  wording: ReplyWording,
): AsyncGenerator<Chunk, undefined> {
  yield { type: 'start', messageId: crypto.randomUUID() };
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
