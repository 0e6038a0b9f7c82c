// What one connection may ask of a server: one request at a time, and for as long as its answer is read.
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests that may be sent ahead of the answers before them (RFC 9112, 9.3.2); browsers and proxies send none. */
const mostAhead = 16;

/** Bytes that Node's parser is given at once: it tells of all requests in them, whatever is done about the first. */
const pieceBytes = 2048;

/** Milliseconds in which the headers of a request, and all of it, have to come in. */
const headersWithin = 20_000;
const requestWithin = 60_000;

const usualUnreadFor = 60_000;

/** Bytes of a body that are passed over when its answer is there before it was read: as much as may be on its way. */
const mostPassedOver = 4 * 1024 * 1024;
/** Milliseconds for which a connection that has ended waits for its other end. */
const lastsFor = 5000;

type Exchange = { request: IncomingMessage; response: ServerResponse };

const bounded = new WeakSet<Server>();
/** Of each connection, how many requests have no whole answer yet. */
const unanswered = new WeakMap<Socket, number>();
/** What waits on each connection for an answer before it; a connection without an entry is free. */
const waitingOn = new WeakMap<Socket, Exchange[]>();

/**
 * Bounds the connections of a server from now on; to be called when its first request is told of, before that is
 * handed on. Outside of development, where Next reloads pages through it, nobody gets a connection of another
 * protocol: such a request is answered as if it had not asked for one (RFC 9110, 7.8).
 * @param socket The connection of that request.
 * @param unreadFor Milliseconds in which nothing of an answer is read, after which its reader counts as gone.
 */
export function boundConnections(
  server: Server,
  { socket: first, unreadFor = usualUnreadFor }: { socket?: Socket; unreadFor?: number } = {},
): void {
  if (bounded.has(server)) return;
  bounded.add(server);
  server.headersTimeout = headersWithin;
  server.requestTimeout = requestWithin;
  if (process.env.NODE_ENV !== 'development') {
    server.removeAllListeners('upgrade');
    // A connection that is handed on to another protocol is none of Node's parser's any more.
    if (first) readInPieces(first);
    server.on('connection', readInPieces);
  }
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const handle = ({ request, response }: Exchange) => {
    // Silence alone is none of the reader's: a language model may think for longer.
    const { socket } = request;
    response.setTimeout(unreadFor, () => void (socket.writableLength > 0 && socket.destroy()));
    for (const listener of listeners) {
      listener.call(server, request, response as Parameters<RequestListener>[1]);
    }
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    admit({ request, response }, handle),
  );
}

/**
 * Whether a request may be sent ahead, as Node tells of it; its connection is closed where there are too many. Counted
 * are those as well that Node refuses by itself, without a host or with an expectation of its own.
 */
export function mayBeSentAhead({ request: { socket }, response }: Exchange): boolean {
  const count = (unanswered.get(socket) ?? 0) + 1;
  if (count > mostAhead + 1) {
    socket.destroy();
    return false;
  }
  unanswered.set(socket, count);
  response.once('close', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
  return true;
}

type Handle = (exchange: Exchange) => void;

function admit(exchange: Exchange, handle: Handle): void {
  const { socket } = exchange.request;
  const waiting = waitingOn.get(socket);
  if (socket.destroyed) drop(exchange);
  else if (!waiting) begin(exchange, handle);
  else waiting.push(exchange);
}

function begin(exchange: Exchange, handle: Handle): void {
  const { request, response } = exchange;
  const { socket } = request;
  if (!waitingOn.has(socket)) waitingOn.set(socket, []);
  response.once('finish', () => passOver(request, socket));
  response.once('close', () => goOn(socket, handle));
  handle(exchange);
}

// A body that is refused in its middle stands before the next request of its connection, which else is never heard; and a
// connection that is closed on it takes the answer with it.
function passOver(request: IncomingMessage, socket: Socket): void {
  if (request.complete || socket.destroyed) return;
  let left = mostPassedOver;
  const take = (bytes: Buffer) => {
    left -= bytes.length;
    if (left < 0) socket.destroy();
  };
  if (!request.destroyed) return void request.on('data', take).resume();
  // Of a request that was given up Node reads no more: the connection ends with the answer.
  socket.removeAllListeners('data').on('data', take).resume().end();
  setTimeout(() => socket.destroy(), lastsFor).unref();
}

function goOn(socket: Socket, handle: Handle): void {
  const waiting = waitingOn.get(socket) ?? [];
  const next = waiting.shift();
  if (next === undefined) waitingOn.delete(socket);
  // A response has its connection from the end of the one before it on, unless that was the last.
  else if (!socket.destroyed && next.response.socket) begin(next, handle);
  else for (const each of [next, ...waiting.splice(0)]) drop(each);
}

// Node tells nobody of the end of a response that never got its connection.
function drop({ response }: Exchange): void {
  response.destroy();
  response.emit('close');
}

/** Hands what comes in to Node's parser piece by piece, and nothing of it once the connection is closed. */
function readInPieces(socket: Socket): void {
  const readers = socket.listeners('data') as ((bytes: Buffer) => void)[];
  socket.on('data', (bytes: Buffer) => {
    for (let at = 0; at < bytes.length && !socket.destroyed; at += pieceBytes) {
      // The parser rests where answers or bodies are not taken as fast as they come, and fails at what it is given then.
      if (socket.isPaused()) return void socket.unshift(bytes.subarray(at));
      const piece = bytes.subarray(at, at + pieceBytes);
      for (const reader of readers) reader.call(socket, piece);
    }
  });
  for (const reader of readers) socket.removeListener('data', reader);
}
