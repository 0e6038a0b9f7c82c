// stream: the events of an answer in, the AI SDK UI message stream out, as a response that nothing on
// the way compresses or holds back.
import {
  createUIMessageStream,
  createUIMessageStreamResponse,
  type UIMessage,
  type UIMessageStreamWriter,
} from 'ai';
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

type Writer = UIMessageStreamWriter<AnswerMessage>;

/**
 * The response of the chat route. The id of a text part tells whether it is a notice (`isNoticeId`).
 * @param language What notices are said in.
 */
export function streamAnswer(events: AsyncIterable<AnswerEvent>, language: Language): Response {
  const wording = replyWording(language);
  const stream = createUIMessageStream<AnswerMessage>({
    execute: ({ writer }) => writeParts(events, writer, wording),
    onError(error) {
      if (!isStopped(error)) console.error(error);
      return wording.replies.unfinished;
    },
  });
  return createUIMessageStreamResponse({
    stream,
    headers: { 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' },
  });
}

async function writeParts(
  events: AsyncIterable<AnswerEvent>,
  writer: Writer,
  wording: ReplyWording,
): Promise<void> {
  writer.write({ type: 'start', messageId: crypto.randomUUID() });
  const text = textWriter(writer);
  for await (const event of events) {
    switch (event.type) {
      case 'citation':
        writer.write({ type: 'data-citation', data: event.citation });
        writer.write(sourcePart(event.citation));
        break;
      case 'notice':
        text.close();
        writer.write({ type: 'data-notice', data: event.notice });
        text.write('notice', sayNotice(event.notice, wording));
        text.close();
        break;
      case 'text':
        text.write('answer', event.text);
        break;
      case 'summary':
        text.close();
        writer.write({ type: 'data-answer', data: event.summary });
    }
  }
  writer.write({ type: 'finish' });
}

// Text goes into one part until that is closed.
function textWriter(writer: Writer) {
  let id: string | undefined;
  return {
    write(speaker: 'answer' | 'notice', delta: string) {
      if (id === undefined) {
        id = `${speaker}-${crypto.randomUUID()}`;
        writer.write({ type: 'text-start', id });
      }
      writer.write({ type: 'text-delta', id, delta });
    },
    close() {
      if (id !== undefined) writer.write({ type: 'text-end', id });
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
