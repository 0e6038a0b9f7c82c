// How a service of models is fetched from: what it sends is bounded in bytes, and an event stream ends when the reply in
// it has, though the service keeps the connection open. The AI SDK reads a stream to its very end, whatever comes, and
// is paid for by the event: tokens that come together are handed on as one.
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { giveWay } from '../give-way.ts';
import { Arrivals } from './arrivals.ts';
import { DeltaJoiner } from './joined-deltas.ts';
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
  const isStream = headers.get('content-type')?.includes('text/event-stream');
  const read = !ok
    ? body.pipeThrough(beginning(longestError))
    : isStream
      ? untilReplyEnds(body, mostBytes)
      : body.pipeThrough(boundedBytes(mostBytes));
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

/** The events of a stream until the reply in it has ended. */
function untilReplyEnds(body: ReadableStream<Bytes>, most: number): ReadableStream<Bytes> {
  const arrivals = new Arrivals(body);
  const pieces = piecesOf(arrivals, most);
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        arrivals.leave();
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

async function* piecesOf(arrivals: Arrivals, most: number): AsyncGenerator<Bytes, undefined> {
  const events = new Events();
  let farewell: NodeJS.Timeout | undefined;
  let read = 0;
  try {
    for (;;) {
      const bytes = await arrivals.take();
      if (!bytes) return;
      read += bytes.length;
      if (read > most) throw tooLong('response', most);
      for (let at = 0; at < bytes.length && events.ending !== 'closed'; at += longestPiece) {
        await giveWay();
        events.hear(bytes.subarray(at, at + longestPiece));
        yield* inPieces(events.take());
      }
      events.joiner.flush();
      yield* inPieces(events.take());
      if (events.ending === 'closed') return;
      if (events.ending === 'finished') {
        farewell ??= setTimeout(() => arrivals.leave(), longestFarewell).unref();
      }
    }
  } finally {
    clearTimeout(farewell);
    arrivals.leave();
  }
}

function* inPieces(text: string): Generator<Bytes> {
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at += longestPiece)
    yield bytes.subarray(at, at + longestPiece);
}

const encoder = new TextEncoder();

/** The events of a stream as they are read, and how the reply in it has ended so far. */
class Events {
  ending: Ending = 'none';
  readonly joiner = new DeltaJoiner((data) => {
    this.#told += `data: ${data.replaceAll('\n', '\ndata: ')}\n\n`;
  });
  readonly #decoder = new TextDecoder();
  readonly #parser = createParser({
    maxBufferSize: longestEvent,
    onEvent: (event) => {
      if (this.ending === 'closed') return;
      this.ending = endingOf(event) ?? this.ending;
      this.joiner.push(event.data);
    },
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') this.#isOver = true;
      else this.#strayLines += 1;
    },
  });
  #told = '';
  #isOver = false;
  #strayLines = 0;

  hear(bytes: Bytes): void {
    this.#parser.feed(this.#decoder.decode(bytes, { stream: true }));
    if (this.#isOver) throw tooLong('event', longestEvent);
    if (this.#strayLines > mostStrayLines) throw noEvents();
  }

  /** What can leave, as the text of a stream. */
  take(): string {
    const told = this.#told;
    this.#told = '';
    return told;
  }
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
