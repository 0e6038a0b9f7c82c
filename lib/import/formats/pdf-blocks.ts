// Lines of a PDF as blocks of Markdown.
import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { codeLetter, type PdfLine } from './pdf-lines.ts';
import { tableAt } from './pdf-tables.ts';
import { LineEnds } from './pdf-words.ts';

const bullet = /^(?:[•●▪◦‣·–—*-]|[\uf0b7\u25a0])\s*(?=\S)/u;
const numbered = /^\(?(\d{1,3})[.)]\s+(?=\S)/;
/** How much larger the letters of a heading are than those of the text. */
const larger = 1.15;
/** Letters of the longest line that is a heading. */
const longestHeading = 200;
/** In heights of a line: the space between the lines of one paragraph. */
const sameParagraph = 1.65;
/** Points by which an item stands further in than the one that it is below. */
const indented = 8;
/** In heights of a line: the space between the lines of one block of code, with an empty one between. */
const sameCode = 2.6;
const mostDepths = 4;

/**
 * @param signs Told of the numbers and signs of items, which the guide shows by itself, and of the parts of words that are
 * put together.
 */
export function blocksOfPages(pages: PdfLine[][], signs: string[]): RootContent[] {
  const lines = pages.flat();
  const body = commonSize(lines);
  const sizes = [...new Set(lines.map(({ size }) => size))].filter((size) => size >= body * larger);
  const depths = sizes.sort((one, other) => other - one).slice(0, mostDepths);
  const page = new PdfBlocks(signs, new LineEnds(lines, signs));
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as PdfLine;
    const table = line.isCode ? undefined : tableAt(lines, at);
    if (table) {
      page.blocks.push(table.node);
      at += table.lines;
      continue;
    }
    const depth = depths.indexOf(line.size) + 1;
    const before = lines[at - 1];
    if (line.isCode) page.addCode(line, before);
    else if (depth > 0 && line.text.length <= longestHeading) page.addHeading(line, depth, before);
    else page.addText(line, before);
    at += 1;
  }
  return page.blocks;
}

// The size of most letters.
function commonSize(lines: PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

/** The blocks so far, to whose last one a line is added or not. */
class PdfBlocks {
  readonly blocks: RootContent[] = [];
  readonly #signs: string[];
  readonly #ends: LineEnds;
  /** The lists that the last item lies in, each with where its signs stand. */
  #lists: { list: List; x: number }[] = [];

  constructor(signs: string[], ends: LineEnds) {
    this.#signs = signs;
    this.#ends = ends;
  }

  addCode(line: PdfLine, before: PdfLine | undefined): void {
    const last = this.blocks.at(-1);
    const goesOn = before?.isCode && before.y > line.y && before.y - line.y < line.size * sameCode;
    const indent = ' '.repeat(
      Math.max(0, Math.round((line.x - this.#codeX) / (line.size * codeLetter))),
    );
    if (last?.type === 'code' && goesOn) last.value += `\n${indent}${line.text}`;
    else {
      this.#codeX = line.x;
      this.blocks.push({ type: 'code', value: line.text });
    }
  }

  #codeX = 0;

  addHeading(line: PdfLine, depth: number, before: PdfLine | undefined): void {
    const last = this.blocks.at(-1);
    const text = unspaced(line.text.replace(/¶$/, ''));
    // One that is too long for its line goes on in the next.
    if (last?.type === 'heading' && last.depth === depth && isNext(line, before)) {
      const [first] = last.children;
      if (first?.type === 'text') first.value = `${first.value} ${text}`;
      return;
    }
    this.blocks.push({
      type: 'heading',
      depth: depth as Heading['depth'],
      children: [{ type: 'text', value: text }],
    });
  }

  addText(line: PdfLine, before: PdfLine | undefined): void {
    const sign = bullet.exec(line.text)?.[0] ?? numbered.exec(line.text)?.[0];
    if (sign !== undefined) {
      this.#signs.push(sign);
      this.#addItem(line, line.text.slice(sign.length));
      return;
    }
    const last = this.blocks.at(-1);
    const goesOn = isNext(line, before) || isCutByPage(line, before);
    const inner = this.#lists.at(-1);
    const item = inner?.list.children.at(-1)?.children[0];
    if (last?.type === 'paragraph' && goesOn) this.#join(last, line.text);
    else if (
      last?.type === 'list' &&
      goesOn &&
      inner &&
      line.x > inner.x &&
      item?.type === 'paragraph'
    ) {
      this.#join(item, line.text);
    } else this.blocks.push({ type: 'paragraph', children: [{ type: 'text', value: line.text }] });
  }

  #join({ children: [first] }: Paragraph, text: string): void {
    if (first?.type === 'text') first.value = this.#ends.join(first.value, text);
  }

  #addItem(line: PdfLine, text: string): void {
    const [, digits] = numbered.exec(line.text) ?? [];
    const number = digits === undefined ? undefined : Number(digits);
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    };
    if (this.blocks.at(-1)?.type !== 'list') this.#lists = [];
    while ((this.#lists.at(-1)?.x ?? 0) > line.x + indented) this.#lists.pop();
    const inner = this.#lists.at(-1);
    const isDeeper = inner && line.x > inner.x + indented;
    if (inner && !isDeeper && goesOnWith(inner.list, number)) {
      inner.list.children.push(item);
      return;
    }
    const list: List = {
      type: 'list',
      ordered: number !== undefined,
      start: number ?? null,
      spread: false,
      children: [item],
    };
    if (inner && !isDeeper) this.#lists.pop();
    const owner = this.#lists.at(-1)?.list.children.at(-1);
    if (owner) owner.children.push(list);
    else this.blocks.push(list);
    this.#lists.push({ list, x: line.x });
  }
}

function goesOnWith(list: List, number: number | undefined): boolean {
  if (number === undefined) return !list.ordered;
  return list.ordered === true && number === (list.start ?? 1) + list.children.length;
}

// Headings whose letters are set apart: "P A Y" is "PAY".
function unspaced(text: string): string {
  return /^(?:\S ){3,}\S$/.test(text) ? text.replace(/ /g, '') : text;
}

// A line of the same text may begin with other letters, such as those of code.
function isAsLarge(line: PdfLine, before: PdfLine): boolean {
  return Math.max(line.size, before.size) < Math.min(line.size, before.size) * larger;
}

function isNext(line: PdfLine, before: PdfLine | undefined): boolean {
  if (!before || !isAsLarge(line, before)) return false;
  const down = before.y - line.y;
  return down > 0 && down <= line.size * sameParagraph;
}

// A sentence that goes on at the top of the next page or column.
function isCutByPage(line: PdfLine, before: PdfLine | undefined): boolean {
  if (!before || !isAsLarge(line, before) || line.y <= before.y) return false;
  return !/[.!?:;]["”’)]?$/.test(before.text) && /^\p{Ll}/u.test(line.text);
}
