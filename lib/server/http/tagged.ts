// A text or file with a tag of its content, by which a reader who holds it already is told so.
import { createHash } from 'node:crypto';

type Body = string | Buffer<ArrayBuffer>;

export type Tagged = { body: Body; etag: string };

/** One that is put together for who does not hold it alone. */
export type TaggedStream = { body: () => ReadableStream<Uint8Array<ArrayBuffer>>; etag: string };

export type TaggedHeaders = { 'Content-Type': string; 'Cache-Control': string };

/**
 * How long a page counts as fresh, and how much longer a browser may show it while it asks again; in
 * development an edit is seen at once.
 */
export const freshForMinutes =
  process.env.NODE_ENV === 'development'
    ? 'no-cache'
    : 'public, max-age=300, stale-while-revalidate=86400';

/** The same for what hangs on who may frame it: nothing older is shown, so that a change of that is soon seen. */
export const freshForMinutesAlone =
  process.env.NODE_ENV === 'development' ? 'no-cache' : 'public, max-age=300';

/**
 * How long the same counts as fresh where it names the site's address by what the request claims: a claim may be
 * false, so nobody who keeps answers for others may keep it.
 */
export function forReaderAlone(fresh: string): string {
  return fresh.replace('public', 'private');
}

/** For a file that pages of other sites load, sandboxed ones too, to which this site is another one. */
export const openToEverySite = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

export function tagged(body: Body): Tagged {
  return { body, etag: weakTag(body) };
}

/** The tag of what a text or file says, or of what names all that it says: weak, because what sends it may compress it. */
export function weakTag(content: Body): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}

/** Answers with the body, or with 304 to a reader who holds it. */
export function taggedResponse(
  request: Request,
  { body, etag }: Tagged | TaggedStream,
  headers: TaggedHeaders & Record<string, string>,
): Response {
  const { 'Content-Type': contentType, ...others } = headers;
  const common = { ...others, ETag: etag };
  if (holds(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: common });
  }
  return new Response(typeof body === 'function' ? body() : body, {
    headers: { ...common, 'Content-Type': contentType },
  });
}

// If-None-Match compares weakly (RFC 9110, 13.1.2).
function holds(ifNoneMatch: string | null, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  const tags = ifNoneMatch?.split(',').map(opaque) ?? [];
  return tags.includes(opaque(etag)) || tags.includes('*');
}
