// A Signpost on the wire, as far as the doctor asks, with what a proxy may do to it.
import type { Fetch } from '../../doctor/ask-wire.ts';

type Answer = { status?: number; headers: Record<string, string>; body?: string; url?: string };

const healthy = {
  '/widget.js': {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
    },
    body: '/* the widget */',
  },
  '/embed': {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'; frame-ancestors *",
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
    },
    body: '<!doctype html>',
  },
  '/api/chat': {
    headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
    body: 'data: {"type":"finish"}\n\n',
  },
} satisfies Record<string, Answer>;

export type Path = keyof typeof healthy;
export type Change = {
  status?: number;
  headers?: Record<string, string | undefined>;
  url?: string;
};

/** What an answer is after the change; a header that is undefined is taken away. */
export function changed(path: Path, { status = 200, headers = {} }: Change = {}) {
  const all: Record<string, string | undefined> = { ...healthy[path].headers, ...headers };
  const sent = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  return { status, headers: sent, body: healthy[path].body };
}

/** A `fetch` that answers for the Signpost at any host. */
export function stubFetch(changes: Partial<Record<Path, Change | Error>> = {}): Fetch {
  return async (address) => {
    const path = new URL(address).pathname;
    if (!isPath(path)) return new Response('', { status: 404 });
    const change = changes[path];
    if (change instanceof Error) throw change;
    const { body, ...init } = changed(path, change);
    const response = new Response(body, init);
    Object.defineProperty(response, 'url', { value: change?.url ?? address });
    return response;
  };
}

export function isPath(path: string): path is Path {
  return path in healthy;
}
