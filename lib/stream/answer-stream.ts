// stream: the events of an answer in, the AI SDK UI message stream out, as a response that nothing on
// the way compresses or holds back.
import { createUIMessageStream, createUIMessageStreamResponse, type UIMessage } from 'ai';
import type { AnswerEvent, AnswerSummary, Citation } from '../types.ts';

/** A UI message with the data parts of the contract. */
type AnswerMessage = UIMessage<never, { citation: Citation; answer: AnswerSummary }>;

const failure = 'The answer could not be finished. Ask again.';

/** The response of the chat route. A text part's id begins with the name of its block (`isNoticeId`). */
export function streamAnswer(events: AsyncIterable<AnswerEvent>): Response {
  const stream = createUIMessageStream<AnswerMessage>({
    async execute({ writer }) {
      writer.write({ type: 'start', messageId: crypto.randomUUID() });
      let block: { id: string; name: string } | undefined;
      const close = () => {
        if (block) writer.write({ type: 'text-end', id: block.id });
        block = undefined;
      };
      for await (const event of events) {
        if (event.type === 'citation') {
          writer.write({ type: 'data-citation', data: event.citation });
          writer.write(sourcePart(event.citation));
        } else if (event.type === 'summary') {
          close();
          writer.write({ type: 'data-answer', data: event.summary });
        } else {
          if (block?.name !== event.block || event.block === 'notice') {
            close();
            block = { id: `${event.block}-${crypto.randomUUID()}`, name: event.block };
            writer.write({ type: 'text-start', id: block.id });
          }
          writer.write({ type: 'text-delta', id: block.id, delta: event.text });
        }
      }
      writer.write({ type: 'finish' });
    },
    onError(error) {
      if (!isStopped(error)) console.error(error);
      return failure;
    },
  });
  return createUIMessageStreamResponse({
    stream,
    headers: { 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' },
  });
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
