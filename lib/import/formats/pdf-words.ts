// The words of a PDF, which has no words but pieces of text: those that are parted at the end of a line are one, and what
// may be two that came out as one is told.
import { lettersAtEnd } from './letters-at-end.ts';
import type { PdfLine } from './pdf-lines.ts';

const word = /\p{L}+/gu;
const withHyphens = /[\p{L}-]+/gu;
const smallAtEnd = /\p{Ll}$/u;
const goesOn = /^\p{Ll}\p{L}*/u;
/** Letters from which a word looks like several without blanks; the longest of English prose have fewer. */
const longestWord = 25;
const mostTold = 5;

/** Puts lines of a paragraph together. */
export class LineEnds {
  readonly #words: Set<string>;
  readonly #signs: string[];

  /**
   * @param lines All of the document: how they write a word elsewhere tells whether its hyphen is its own.
   * @param signs Told of the two parts of each word that is put together, neither of which is lost.
   */
  constructor(lines: PdfLine[], signs: string[]) {
    this.#words = new Set(
      lines.flatMap(({ text }) => [...(text.match(word) ?? []), ...compoundsIn(text)]),
    );
    this.#signs = signs;
  }

  join(before: string, text: string): string {
    const head = before.endsWith('-') ? lettersAtEnd(before.slice(0, -1)) : '';
    const [tail] = goesOn.exec(text) ?? [];
    if (!smallAtEnd.test(head) || tail === undefined) return `${before} ${text}`;
    if (this.#words.has(`${head}-${tail}`) && !this.#words.has(head + tail)) return before + text;
    this.#signs.push(head, tail);
    return before.slice(0, -1) + text;
  }
}

// Of "day-to-day" both "day-to" and "to-day", as a line may end at either hyphen.
function compoundsIn(text: string): string[] {
  return (text.match(withHyphens) ?? []).flatMap((each) => {
    const parts = each.split('-');
    return parts.slice(1).map((part, at) => `${parts[at]}-${part}`);
  });
}

/** What an owner should look at: words that stand so close, or are so long, that they may be several. */
export function doubtsOfWords(lines: PdfLine[]): string[] {
  const said = lines.filter(({ isCode }) => !isCode);
  const close = said.flatMap((line) => line.close);
  const long = said.flatMap(({ text }) =>
    (text.match(word) ?? []).filter((each) => each.length > longestWord),
  );
  return [
    ...told(close, 'Words that stand close together may be one or two'),
    ...told(long, 'Words without blanks between them may have become one'),
  ];
}

function told(words: string[], what: string): string[] {
  const each = [...new Set(words)];
  if (each.length === 0) return [];
  const first = each.slice(0, mostTold).map((one) => `"${one}"`);
  const more = each.length > mostTold ? ` and ${each.length - mostTold} more` : '';
  return [`${what}: ${first.join(', ')}${more}.`];
}
