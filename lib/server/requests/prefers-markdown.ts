// Whether who asks for a page would rather have its Markdown, as agents say with `Accept: text/markdown`.
import Negotiator from 'negotiator';

/** The page is what a browser gets, and whoever takes both alike (RFC 9110, 12.5.1). */
export function prefersMarkdown(headers: Headers): boolean {
  const accept = headers.get('accept') ?? '*/*';
  const best = new Negotiator({ headers: { accept } }).mediaType(['text/html', 'text/markdown']);
  return best === 'text/markdown';
}
