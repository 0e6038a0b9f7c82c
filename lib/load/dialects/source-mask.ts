// A guide's source while what is no Markdown is taken out of it for the parser: whatever is put in the place of a
// stretch is as long, so that every offset goes on naming the same place in the file.
import type { Container } from './containers.ts';

/** Where a container begins or ends, or a formula of several lines stands, by the offset of the mark that stands for it. */
export type Mark = { opens: Container } | { closes: true } | { formula: string };

/** A stretch of text that leads somewhere, though Markdown has no such link. */
export type WrittenLink = { start: number; end: number; url: string };

/** What an author should know of a place: a sentence. */
export type Doubt = { offset: number; text: string };

type Stretch = { start: number; end: number };

/** Stands for a character that readers do not see; taken out of the text once it is parsed. */
export const unseen = '\ue0f0';
/** Stands where a container begins or ends: to the parser an HTML block of its own. */
const markSign = '<?>';

export class SourceMask {
  text: string;
  readonly marks = new Map<number, Mark>();
  readonly links: WrittenLink[] = [];
  readonly doubts: Doubt[] = [];
  #isCode: (at: number) => boolean;
  #edits: (Stretch & { text: string })[] = [];

  constructor(text: string, code: Stretch[]) {
    this.text = text;
    this.#isCode = within(code);
  }

  /** Code is as its author wrote it. */
  isCode(at: number): boolean {
    return this.#isCode(at);
  }

  /** From now on, this is code. */
  readCode(code: Stretch[]): void {
    this.#isCode = within(code);
  }

  /** Puts something in the place of a stretch; what is missing in length is filled up behind it. */
  put(start: number, end: number, text: string, filling = ' '): void {
    const before = this.text.slice(start + text.length, end);
    this.#edits.push({ start, end, text: text + before.replace(/[^\r\n]/g, filling) });
  }

  /** Takes a stretch out: a line of its own becomes an empty one, and within a line nothing is left. */
  takeOut(start: number, end: number): void {
    this.put(start, end, '', this.isAlone(start, end) ? ' ' : unseen);
  }

  /** A container begins or ends at a stretch, which stands on a line of its own. */
  mark(start: number, end: number, mark: Mark): void {
    if (end - start < markSign.length) this.takeOut(start, end);
    else {
      this.marks.set(start, mark);
      this.put(start, end, markSign);
    }
  }

  /** Whether nothing but quote marks and white space stands beside a stretch on its lines. */
  isAlone(start: number, end: number): boolean {
    if (!this.beginsLine(start)) return false;
    for (let at = end; at < this.text.length && !isLineEnd(this.text[at]); at += 1) {
      if (!/[ \t]/.test(this.text[at] ?? '')) return false;
    }
    return true;
  }

  /** Whether nothing but quote marks and white space stands before a place on its line. */
  beginsLine(start: number): boolean {
    for (let at = start - 1; at >= 0 && !isLineEnd(this.text[at]); at -= 1) {
      if (!/[ \t>]/.test(this.text[at] ?? '')) return false;
    }
    return true;
  }

  /** Makes the changes; the first one of a place holds. */
  apply(): void {
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end, text } of this.#edits.toSorted(
      (one, other) => one.start - other.start,
    )) {
      if (start < from) continue;
      pieces.push(this.text.slice(from, start), text);
      from = end;
    }
    pieces.push(this.text.slice(from));
    this.text = pieces.join('');
    this.#edits = [];
  }
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}

// Stretches do not overlap.
function within(stretches: Stretch[]): (at: number) => boolean {
  const sorted = stretches.toSorted((one, other) => one.start - other.start);
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (sorted[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}

export type Delimited = Stretch & { inner: string };

/** Longest tag, in characters; what goes on beyond that is none. */
const longestTag = 1000;

/** The stretches between two signs, none inside another, each of at most `longest` characters. */
export function* delimited(
  text: string,
  open: string,
  close: string,
  longest = longestTag,
): Generator<Delimited> {
  for (let start = text.indexOf(open); start !== -1; ) {
    const from = start + open.length;
    const length = text.slice(from, from + longest).indexOf(close);
    const end = length === -1 ? from : from + length + close.length;
    if (length !== -1) yield { start, end, inner: text.slice(from, from + length) };
    start = text.indexOf(open, end);
  }
}

export type Line = Stretch & { text: string };

/** The lines of a text without their ends. */
export function* linesOf(text: string): Generator<Line> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    yield { start: index, end: index + line.length, text: line };
  }
}
