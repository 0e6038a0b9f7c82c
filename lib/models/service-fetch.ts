// How a service of models is fetched from: what it sends is bounded in bytes, and an event stream ends when the reply in
// it has, though the service keeps the connection open. The AI SDK reads a stream to its very end, whatever comes.
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { ModelFailure } from './patience.ts';

/** Bytes of one response. A token travels in some 300 of them, and thoughts may be ten times as long as an answer. */
const longestResponse = 16 * 1024 * 1024;
/** Characters of one event of a stream. The last one of OpenAI's Responses API repeats the whole reply. */
const longestEvent = 1024 * 1024;
/** Bytes of the body of an error that are read. */
const longestError = 16 * 1024;
/** Milliseconds that a stream may go on behind the end of its reply: how much was used may follow. */
const longestFarewell = 1000;

/** `fetch` within these bounds; what is over them fails with a `ModelFailure`. */
export async function fetchBounded(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(input, init);
  const { body, ok, status, statusText, headers } = response;
  if (!body) return response;
  const bounded = ok ? body.pipeThrough(boundedBytes()) : body.pipeThrough(beginning(longestError));
  const isStream = ok && headers.get('content-type')?.includes('text/event-stream');
  const read = isStream ? bounded.pipeThrough(endingWithReply()) : bounded;
  return new Response(read, { status, statusText, headers });
}

type Bytes = Uint8Array<ArrayBuffer>;

function boundedBytes(): TransformStream<Bytes, Bytes> {
  let read = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.length;
      if (read > longestResponse) controller.error(tooLong('response', longestResponse));
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
  const parser = createParser({
    maxBufferSize: longestEvent,
    onEvent(event) {
      if (ending !== 'closed') ending = endingOf(event) ?? ending;
    },
    onError({ type }) {
      isOver ||= type === 'max-buffer-size-exceeded';
    },
  });
  return new TransformStream({
    transform(chunk, controller) {
      parser.feed(decoder.decode(chunk, { stream: true }));
      if (isOver) return controller.error(tooLong('event', longestEvent));
      controller.enqueue(chunk);
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

function tooLong(what: string, most: number): ModelFailure {
  return new ModelFailure(`Its ${what} is longer than ${most}.`);
}
