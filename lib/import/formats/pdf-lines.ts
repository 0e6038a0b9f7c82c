// The pieces of text of a PDF's page as lines, each with its cells: what stands wide apart in a line.
import type { StructuredTextItem } from 'unpdf';
import { lettersAtEnd } from './letters-at-end.ts';

export type PdfCell = { x: number; end: number; text: string };
export type PdfLine = {
  text: string;
  size: number;
  /** Whether it is set in letters of one width. */
  isCode: boolean;
  x: number;
  y: number;
  cells: PdfCell[];
  /** Words of two pieces with less than a blank between them, and more than letters have. */
  close: string[];
};

/** Share of a letter's height by which pieces of one line may stand higher or lower. */
const sameLine = 0.5;
/** In letters' heights: a blank, and the gap between two columns. */
const blank = 0.15;
const gap = 1;
/** In letters' heights: what stands between two letters of a word by no means. */
const closest = 0.05;
/** What begins an item of a list, and stands apart from its text. */
const itemSign = /^(?:[•●▪◦‣·–—*■\uf0b7-]|\(?\d{1,3}[.)])$/u;
/** Lines at the edge of a page that may be its head or foot. */
const edgeLines = 2;
/** Share of pages on which a line stands that belongs to none. */
const manyPages = 0.6;
const fewPages = 3;
/** Letters of a line with the number of its page. */
const longestHead = 100;

/** Pieces come in the order in which the page was written, which keeps columns apart. */
export function linesOfPage(items: StructuredTextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let current: StructuredTextItem[] = [];
  const end = () => {
    const line = lineOf(current);
    if (line) lines.push(line);
    current = [];
  };
  for (const item of items) {
    const last = current.at(-1);
    if (item.str === '' && !item.hasEOL) continue;
    const isOn =
      last && Math.abs(item.y - last.y) <= Math.max(item.fontSize, last.fontSize) * sameLine;
    // A mark that is set high has no line of its own.
    if (last && !isOn) end();
    if (item.str !== '') current.push(item);
  }
  end();
  return lines;
}

function lineOf(items: StructuredTextItem[]): PdfLine | undefined {
  const said = items.filter(({ str }) => str.trim() !== '');
  const [first] = said;
  if (!first) return undefined;
  const main = said.reduce((one, other) => (other.str.length > one.str.length ? other : one));
  const cells: PdfCell[] = [];
  const close: string[] = [];
  let isParted = false;
  for (const { str, x, width, fontSize } of items) {
    const last = cells.at(-1);
    if (str.trim() === '') {
      isParted = true;
      continue;
    }
    const between = last ? x - last.end : 0;
    if (!last || between > fontSize * gap || between < -fontSize * gap) {
      cells.push({ x, end: x + width, text: str.trim() });
    } else {
      const isApart = isParted || between > fontSize * blank || /^\s/.test(str);
      if (!isApart && between > fontSize * closest) close.push(...wordAcross(last.text, str));
      last.text = `${last.text}${isApart ? ' ' : ''}${str.trimStart()}`.replace(/\s+/g, ' ');
      last.end = x + width;
    }
    isParted = /\s$/.test(str);
  }
  const [sign, behind] = cells;
  if (sign && behind && itemSign.test(sign.text)) {
    cells.splice(0, 2, { x: sign.x, end: behind.end, text: `${sign.text} ${behind.text}` });
  }
  for (const cell of cells) cell.text = cell.text.trim();
  const isCode = said.every(({ fontFamily }) => /mono|courier/i.test(fontFamily));
  return {
    text: isCode ? codeOf(said) : cells.map(({ text }) => text).join(' '),
    size: Math.round(main.fontSize * 2) / 2,
    isCode,
    x: first.x,
    y: first.y,
    cells,
    close,
  };
}

function wordAcross(before: string, after: string): string[] {
  const head = lettersAtEnd(before);
  const [tail] = /^\p{L}+/u.exec(after) ?? [];
  return head && tail ? [head + tail] : [];
}

/** Width of a letter of code in its height. */
export const codeLetter = 0.6;
const mostBlanks = 80;

// In letters of one width, what stands apart stands apart by letters.
function codeOf(items: StructuredTextItem[]): string {
  let text = '';
  let end: number | undefined;
  for (const { str, x, width, fontSize } of items) {
    const blanks = end === undefined ? 0 : Math.round((x - end) / (fontSize * codeLetter));
    text += ' '.repeat(Math.min(Math.max(blanks, 0), mostBlanks)) + str;
    end = x + width;
  }
  return text.trimEnd();
}

/** Parts from the pages what stands at the edge of most of them: heads, feet and numbers. */
export function withoutFurniture(pages: PdfLine[][]): { kept: PdfLine[][]; furniture: string[] } {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edgesOf(lines).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isMany = (line: PdfLine) =>
    pages.length >= fewPages && (counts.get(keyOf(line)) ?? 0) >= pages.length * manyPages;
  const numbered = numberedHeads(pages);
  const furniture: string[] = [];
  const kept = pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter((line) => {
      const isOut =
        edges.has(line) && (isMany(line) || numbered.has(line) || /^\d{1,4}$/.test(line.text));
      if (isOut) furniture.push(line.text);
      return !isOut;
    });
  });
  return { kept, furniture };
}

// A chapter's name beside the number of the page: the number tells, for it grows by one from page to page.
function numberedHeads(pages: PdfLine[][]): Set<PdfLine> {
  const heads = pages.flatMap((lines, page) =>
    [lines[0], lines.at(-1)].flatMap((line) => {
      const number = line && line.text.length <= longestHead && numberOf(line.text);
      return number ? [{ line, ahead: number - page }] : [];
    }),
  );
  const groups = Map.groupBy(heads, ({ ahead }) => ahead);
  const most = [...groups.values()].sort((one, other) => other.length - one.length)[0] ?? [];
  const isMany = most.length >= Math.max(fewPages, pages.length * manyPages);
  return new Set(isMany ? most.map(({ line }) => line) : []);
}

function numberOf(text: string): number | undefined {
  const [, atEnd] = / (\d{1,4})$/.exec(text) ?? [];
  const [, atBegin] = /^(\d{1,4}) /.exec(text) ?? [];
  const number = atEnd ?? atBegin;
  return number === undefined ? undefined : Number(number);
}

function edgesOf(lines: PdfLine[]): PdfLine[] {
  return lines.length <= edgeLines * 2
    ? lines.slice(0, 1).concat(lines.slice(-1))
    : [...lines.slice(0, edgeLines), ...lines.slice(-edgeLines)];
}

// Numbers of pages differ from page to page.
function keyOf({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#');
}
