// The addresses of the owner's own page of a guide, for citations that lead there.
import { readRow } from './rows.ts';

/**
 * The owner's own page of a guide, open at a section with a quoted statement highlighted: where the browser
 * knows text fragments (WICG, Scroll to Text Fragment), and the page has those words. `canonicalUrl` is an
 * absolute address; its own fragment gives way.
 */
export function ownerHref(canonicalUrl: string, sectionId: string, quote: string): string {
  const [page] = canonicalUrl.split('#', 1);
  const text = textDirective(quote);
  return `${page}#${encode(sectionId)}${text && `:~:text=${text}`}`;
}

/** In UTF-16 code units. A longer quote is named by so much of its first and of its last words. */
const longest = { quote: 80, words: 40 };

// A row is said with its column heads, which stand elsewhere on the page: it is named by its cells.
function textDirective(quote: string): string {
  const texts = readRow(quote)?.map(({ text }) => text) ?? [quote];
  const [first = '', ...others] = texts.map((text) => text.trim()).filter(Boolean);
  const last = others.at(-1);
  if (last === undefined && first.length <= longest.quote) return encodeText(first);
  const start = firstWords(first);
  const end = lastWords(last ?? first);
  return start && end && `${encodeText(start)},${encodeText(end)}`;
}

// Nothing where the first word is too long already: a part of a word would not be found.
function firstWords(text: string): string {
  if (text.length <= longest.words) return text;
  const ends = wordsOf(text).map(({ index, segment }) => index + segment.length);
  return text.slice(0, ends.findLast((end) => end <= longest.words) ?? 0);
}

function lastWords(text: string): string {
  if (text.length <= longest.words) return text;
  const starts = wordsOf(text).map(({ index }) => index);
  return text.slice(starts.find((start) => text.length - start <= longest.words) ?? text.length);
}

let segmenter: Intl.Segmenter | undefined;

// By the rules that a browser finds them by. One that has none of them shows the section alone.
function wordsOf(text: string): Intl.SegmentData[] {
  if (!('Segmenter' in Intl)) return [];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike);
}

// Hyphens, commas and ampersands have a meaning of their own there.
function encodeText(text: string): string {
  return encode(text).replaceAll('-', '%2D');
}

// Half a character, as a conversation of a stranger may hold one, has no encoding.
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, ''));
}
