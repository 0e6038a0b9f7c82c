// The address of a place in the guide as the panel shows it: without the page's header and contents, and
// with its own words in the language of the chat.
import type { Language } from '../../lib/wire/languages.ts';

export function panelAddress(href: string, language: Language): string {
  const [page = '', fragment] = href.split('#', 2);
  const address = `${page}${page.includes('?') ? '&' : '?'}view=panel&lang=${language}`;
  return fragment === undefined ? address : `${address}#${fragment}`;
}

/** Whether going from one address to the other stays in the document that is there. */
export function isSameDocument(one: string, other: string): boolean {
  return one.split('#', 1)[0] === other.split('#', 1)[0];
}
