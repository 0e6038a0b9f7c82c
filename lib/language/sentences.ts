// Finds where the sentences of plain text begin and end. By rule rather than by Intl.Segmenter, whose
// decision can hang on a letter that a stream has not brought yet; here it hangs on the next word only.

import { abbreviations, seldomLastAbbreviations } from './lists/abbreviations.ts';
import { usualOpeners } from './lists/sentence-openers.ts';
import { oneOf } from './one-of.ts';

/** A stretch of text, from `start` up to, not including, `end`. */
export type Range = { start: number; end: number };

// A terminator with its closing quotes or brackets, and the notes that may be glued to it ("… 1939.[note 7]").
const terminator = /(?:(?<![.!?…])[.!?…]+|[。！？])["'”’)\]*_]*/gu;
const gluedNotes = /(?:\[[^\]\n]{1,60}\]){0,9}(?=\s|$)/uy;

const bracketsAlone = /^\([^()\s]{1,40}\)\.?$/u;
const neverLast = new Set(abbreviations);
const seldomLast = new Set(seldomLastAbbreviations);
const opensUsually = new RegExp(String.raw`^${oneOf(usualOpeners)}\b`);

/** The sentences of a text in order, without the white space between them; none is empty. */
export function sentenceRanges(text: string): Range[] {
  return [...eachSentence(text)];
}

/** The same one by one: who wants the first ones alone has the rest left unread. */
export function eachSentence(text: string): Generator<Range> {
  return joinFragments(text, endedRanges(text));
}

function* endedRanges(text: string): Generator<Range> {
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(terminator)) {
    const end = endBehindNotes(text, match.index + match[0].length);
    if (end === undefined || end <= start || !endsSentence(text, match.index, end)) continue;
    yield { start, end };
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  if (end > start) yield { start, end };
}

// Where a terminator ends that stands before white space or at the end of the text.
function endBehindNotes(text: string, from: number): number | undefined {
  gluedNotes.lastIndex = from;
  const notes = gluedNotes.exec(text)?.[0];
  return notes === undefined ? undefined : from + notes.length;
}

function endsSentence(text: string, dot: number, end: number): boolean {
  const next = text.slice(skipSpace(text, end));
  if (next === '') return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (text[dot] !== '.') return true;
  const word =
    /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? '';
  if (neverLast.has(word.toLowerCase())) return !/^[\p{L}\p{N}]/u.test(next);
  const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && word !== 'I';
  return !(initials || seldomLast.has(word.toLowerCase())) || opensUsually.test(next);
}

// "No. Simplicity is a feature." stays one sentence: a word alone says nothing that could be cited. It belongs to what
// follows, and "(520-364)." to what it stands behind.
function* joinFragments(text: string, ranges: Iterable<Range>): Generator<Range> {
  let from: number | undefined;
  let last: Range | undefined;
  for (const range of ranges) {
    const isWhole = last && /\s/.test(text.slice(last.start, last.end));
    if (last && isWhole && bracketsAlone.test(text.slice(range.start, range.end))) {
      last = { start: last.start, end: range.end };
      continue;
    }
    if (last && isWhole) {
      yield { start: from ?? last.start, end: last.end };
      from = undefined;
    } else from ??= last?.start;
    last = range;
  }
  if (last) yield { start: from ?? last.start, end: last.end };
}

function skipSpace(text: string, from: number): number {
  let position = from;
  while (position < text.length && /\s/.test(text[position] ?? '')) position += 1;
  return position;
}
