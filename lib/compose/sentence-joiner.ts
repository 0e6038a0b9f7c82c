// Joins a model's tokens into whole sentences of Markdown, so that each can be checked before it is
// sent. Pure and lossless: what comes out, put together, is what went in, and where the input was cut
// makes no difference. List items, table rows and code blocks are whole lines or blocks.
import { eachSentence } from '../language/sentences.ts';

/** No piece is longer: what has no end within so many characters is passed on as it is. */
const longestSentence = 4000;

/** Without one of these no sentence ends. */
const ends = /[.!?…。！？\n]/;

/** A longer text without an end is read again only when it has grown by a part of its length. */
const patientFrom = 500;
const growth = 1 + 1 / 32;

const fence = /^ {0,3}(`{3,}(?=[^`\n]*\n)|~{3,})/;
const citationMarkers = /^\s*(?:\[[^\]\n]{1,60}\](?!\()\s*)+/;
/** A line of which its beginning does not tell yet whether it is a table row or opens a code block. */
const undecided = /^\s*(?:\||`{1,3}[^`]*$|~)/;

export type SentenceJoiner = {
  /** Takes the next piece of text and gives the sentences that it completes. */
  push(text: string): string[];
  /** Gives what is left once the text is complete. */
  end(): string[];
};

/** A joiner for one reply; it holds what is no whole sentence yet. */
export function createSentenceJoiner(): SentenceJoiner {
  let buffer = '';
  /** The length of the buffer from which it is read again. */
  let readFrom = 0;
  let mayEnd = false;
  const take = (isComplete: boolean): string[] => {
    const sentences: string[] = [];
    for (;;) {
      const isOver = buffer.length > longestSentence;
      const length = nextLength(buffer.slice(0, longestSentence), isComplete || isOver);
      if (length === 0) break;
      sentences.push(buffer.slice(0, length));
      buffer = buffer.slice(length);
    }
    mayEnd = ends.test(buffer);
    readFrom = buffer.length < patientFrom ? 0 : Math.min(buffer.length * growth, longestSentence);
    return sentences;
  };
  return {
    // White space alone completes a sentence, or the longest length.
    push(text) {
      buffer += text;
      mayEnd ||= ends.test(text);
      const isOver = buffer.length > longestSentence;
      const isRead = mayEnd && buffer.length >= readFrom && /\s/.test(text);
      return isOver || isRead ? take(false) : [];
    },
    end() {
      return take(true);
    },
  };
}

// The length of the first sentence of the buffer with the white space behind it, or 0 to wait for more.
function nextLength(buffer: string, isComplete: boolean): number {
  if (buffer === '') return 0;
  const lineEnd = buffer.indexOf('\n') + 1;
  const opening = fence.exec(buffer)?.[1];
  if (opening !== undefined && lineEnd > 0) {
    return blockLength(buffer, opening, lineEnd) || (isComplete ? buffer.length : 0);
  }
  const isLineWhole = lineEnd > 0 || isComplete;
  const line = lineEnd > 0 ? buffer.slice(0, lineEnd) : buffer;
  if (isLineWhole && (line.trim() === '' || line.trimStart().startsWith('|'))) return line.length;
  if (undecided.test(line)) return isLineWhole ? line.length : 0;
  return sentenceLength(line, isLineWhole) || (isLineWhole ? line.length : 0);
}

function blockLength(buffer: string, opening: string, from: number): number {
  for (let start = from; start < buffer.length; ) {
    const next = buffer.indexOf('\n', start);
    if (next === -1) return 0;
    if (buffer.slice(start, next).trim() === opening) return next + 1;
    start = next + 1;
  }
  return 0;
}

// A sentence of a line that is still growing is certain once the word after it is there in full;
// citation markers that follow a sentence belong to it.
function sentenceLength(line: string, isLineWhole: boolean): number {
  const [first, second] = eachSentence(line);
  if (!first || !second) return 0;
  const rest = line.slice(first.end);
  const markers = citationMarkers.exec(rest)?.[0].length ?? 0;
  const isCertain = isLineWhole || /^\s*[^\s[]\S*\s/.test(rest.slice(markers));
  if (!isCertain) return 0;
  return markers > 0 ? first.end + markers : second.start;
}
