// Bodies of requests as large and as hard to read as they may be, at the limit and past it.
import {
  longestMessage,
  mostMessageParts,
  mostMessages,
  mostRequestBytes,
} from '../../lib/limits.ts';
import { readChatRequest } from '../../lib/server/requests/chat-request.ts';
import { readCitationsRequest } from '../../lib/server/requests/citations-request.ts';
import { readFeedbackRequest } from '../../lib/server/requests/feedback-request.ts';

const readers = {
  chat: readChatRequest,
  citations: readCitationsRequest,
  feedback: readFeedbackRequest,
};

/** Bytes that come in at once where a body comes in pieces. */
const pieceBytes = 1024;

/** What reads each body as a route does; a refusal is an answer as well. */
export function hardBodies(): [name: string, read: () => Promise<unknown>][] {
  return Object.entries(readers).flatMap(([route, reader]) =>
    Object.entries(bodies()).flatMap(([name, body]) =>
      [
        { name: `${route}: ${name}`, sent: () => body },
        { name: `${route}: ${name}, in pieces`, sent: () => inPieces(body) },
      ].map(({ name: full, sent }): [string, () => Promise<unknown>] => [
        full,
        () => reader(requestOf(sent())).catch(() => undefined),
      ]),
    ),
  );
}

function bodies(): Record<string, string> {
  const fill = (text: string, bytes = mostRequestBytes) =>
    text.repeat(Math.floor(bytes / text.length));
  const message = (text: string) => ({ role: 'user', parts: [{ type: 'text', text }] });
  const parts = Array.from({ length: mostMessageParts }, () => ({ type: 'text', text: 'a' }));
  const filler = fill('a', longestMessage);
  return {
    'messages of the longest length': JSON.stringify({
      messages: Array.from({ length: 4 }, () => message(filler)),
    }),
    'as many messages as may be': JSON.stringify({
      messages: Array.from({ length: mostMessages }, () => message(fill('b ', 5000))),
    }),
    'more messages than may be': `{"messages":[${fill(`${JSON.stringify(message('a'))},`)}1]}`,
    'messages with many parts': JSON.stringify({
      messages: Array.from({ length: 4 }, () => ({ role: 'user', parts })),
    }),
    'messages of another form': `{"messages":[${fill('0,')}0]}`,
    'citations of another form': `{"citations":[${fill('{},')}0]}`,
    'a message in escapes': `{"messages":[{"role":"user","parts":[{"type":"text","text":"${fill('\\u00e9')}"}]}]}`,
    'halves of characters': `{"messages":[{"role":"user","parts":[{"type":"text","text":"${fill('\\ud800')}"}]}]}`,
    'lists in lists': fill('['),
    'closed lists in lists': `${fill('[', mostRequestBytes / 2)}${fill(']', mostRequestBytes / 2)}`,
    'objects in objects': fill('{"a":'),
    'many fields': `{${Array.from({ length: 20_000 }, (_, at) => `"a${at}":1`).join()}}`,
    'the same field': `{${fill('"messages":[],')}"messages":0}`,
    'a long number': fill('1'),
    'a string without an end': `"${fill('a')}`,
    spaces: fill(' '),
    'far over the limit': fill('a', 20 * mostRequestBytes),
  };
}

function requestOf(body: string | ReadableStream<Uint8Array>): Request {
  const options = { method: 'POST', body, duplex: 'half' };
  return new Request('http://localhost/api/x', options as RequestInit);
}

function inPieces(body: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + pieceBytes));
      at += pieceBytes;
    },
  });
}
