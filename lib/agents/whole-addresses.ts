// The links of an answer for programs that have no page: with whole addresses, and where each citation stands.
import type { Citation } from '../types.ts';

/** A citation's link in a text, `[1](https://…)`: offsets count UTF-16 code units, `end` is behind it. */
export type CitedPlace = { citation: Citation; start: number; end: number };

/** The beginning of a link whose text is a number. */
const numberedLink = /\[(\d{1,6})\]\(/g;

/** The address as others reach it; one that is whole already stays. */
export function wholeAddress(href: string, origin: string): string {
  return href.startsWith('/') ? origin + href : href;
}

/**
 * Markdown of an answer whose citations lead anywhere, and their places in it. A link counts as a citation's only as
 * the check writes it: what else the guide's own words look like stays as it is.
 */
export function withWholeAddresses(
  markdown: string,
  citations: Citation[],
  origin: string,
): { text: string; places: CitedPlace[] } {
  const byNumber = new Map(citations.map((citation) => [citation.number, citation]));
  const places: CitedPlace[] = [];
  let text = '';
  let read = 0;
  for (const { 0: opening, 1: number, index } of markdown.matchAll(numberedLink)) {
    const citation = byNumber.get(Number(number));
    const link = citation && `${opening}${citation.href})`;
    if (!link || index < read || !markdown.startsWith(link, index)) continue;
    text += markdown.slice(read, index);
    const whole = `${opening}${wholeAddress(citation.href, origin)})`;
    places.push({ citation, start: text.length, end: text.length + whole.length });
    text += whole;
    read = index + link.length;
  }
  return { text: text + markdown.slice(read), places };
}
