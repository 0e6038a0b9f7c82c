// How a service of models is fetched from: what it sends is bounded in bytes, and an event stream ends when the reply in
// it has, though the service keeps the connection open. The AI SDK reads a stream to its very end, whatever comes.
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { giveWay } from '../give-way.ts';
import { ModelFailure } from './patience.ts';

/** Bytes of one response. A token travels in some 300 of them, and thoughts may be ten times as long as an answer. */
const longestResponse = 16 * 1024 * 1024;
/** Characters of one event of a stream. The last one of OpenAI's Responses API repeats the whole reply. */
const longestEvent = 256 * 1024;
/** Lines of a stream that are of no event. Each costs an error with its stack. */
const mostStrayLines = 100;
/** Bytes of a stream that are read before others may go first. */
const longestPiece = 4096;
/** Bytes of the body of an error that are read. */
const longestError = 16 * 1024;
/** Milliseconds that a stream may go on behind the end of its reply: how much was used may follow. */
const longestFarewell = 1000;

/**
 * `fetch` within these bounds; what is over them fails with a `ModelFailure`.
 * @param mostBytes Of one response.
 */
export async function fetchBounded(
  input: RequestInfo | URL,
  init?: RequestInit,
  mostBytes = longestResponse,
): Promise<Response> {
  const response = await fetch(input, init);
  const { body, ok, status, statusText, headers } = response;
  if (!body) return response;
  const bounded = ok
    ? body.pipeThrough(boundedBytes(mostBytes))
    : body.pipeThrough(beginning(longestError));
  const isStream = ok && headers.get('content-type')?.includes('text/event-stream');
  const read = isStream ? bounded.pipeThrough(endingWithReply()) : bounded;
  return new Response(read, { status, statusText, headers });
}

type Bytes = Uint8Array<ArrayBuffer>;

function boundedBytes(most: number): TransformStream<Bytes, Bytes> {
  let read = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.length;
      if (read > most) controller.error(tooLong('response', most));
      else controller.enqueue(chunk);
    },
  });
}

// The rest of an error's body is not waited for.
function beginning(most: number): TransformStream<Bytes, Bytes> {
  let left = most;
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) controller.terminate();
    },
  });
}

// Passes the bytes of a stream on until the reply in it has ended.
function endingWithReply(): TransformStream<Bytes, Bytes> {
  const decoder = new TextDecoder();
  let farewell: NodeJS.Timeout | undefined;
  let ending: Ending = 'none';
  let isOver = false;
  let strayLines = 0;
  const parser = createParser({
    maxBufferSize: longestEvent,
    onEvent(event) {
      if (ending !== 'closed') ending = endingOf(event) ?? ending;
    },
    onError({ type }) {
      if (type === 'max-buffer-size-exceeded') isOver = true;
      else strayLines += 1;
    },
  });
  return new TransformStream({
    async transform(chunk, controller) {
      for (let at = 0; at < chunk.length && ending !== 'closed'; at += longestPiece) {
        await giveWay();
        const piece = chunk.subarray(at, at + longestPiece);
        parser.feed(decoder.decode(piece, { stream: true }));
        if (isOver) return controller.error(tooLong('event', longestEvent));
        if (strayLines > mostStrayLines) return controller.error(noEvents());
        controller.enqueue(piece);
      }
      if (ending === 'closed') controller.terminate();
      if (ending === 'finished') {
        farewell ??= setTimeout(() => controller.terminate(), longestFarewell).unref();
      }
    },
    flush: () => clearTimeout(farewell),
  });
}

/** Whether an event says how a reply ended, or that nothing at all will follow. */
type Ending = 'none' | 'finished' | 'closed';

// In a text these marks stand with their quotation marks escaped.
function endingOf({ data }: EventSourceMessage): Ending | undefined {
  if (data.trim() === '[DONE]') return 'closed';
  if (/"type"\s*:\s*"response\.(?:completed|incomplete|failed)"/.test(data)) return 'closed';
  return /"finish_reason"\s*:\s*"/.test(data) ? 'finished' : undefined;
}

function noEvents(): ModelFailure {
  return new ModelFailure('Its stream is of lines that are no events.');
}

function tooLong(what: string, most: number): ModelFailure {
  return new ModelFailure(`Its ${what} is longer than ${most}.`);
}
