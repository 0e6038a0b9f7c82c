// The Markdown that answers are written in: paragraphs, tight lists, tables, headings. It gives the tokens that `marked`
// would give, or nothing where a text holds anything else, so that this reader stands in for the whole one, which
// weighs ten times as much, and can never read a text in another way.
import { readInline } from './read-inline.ts';
import type { Block, ListToken, TableCellToken, TableToken } from './tokens.ts';

/** What no mark of a block begins with. */
const plainStart = /^(?:[\p{L}\p{N}\p{Sc}"“”'‘’(¿¡–—…\\]|\*{1,2}[^\s*]|`[^`]|\[\d{1,4}\]\()/u;
const numbered = /^\d{1,9}[.)](?:\s|$)/;
const listed = /^( *)(- |\d{1,9}\. )(?=\S)/;
const rule = /^:?-+:?$/;

type Line = { indent: number; mark: string; text: string };

/** Undefined where the text holds what is not known here. */
export function readMarkdown(markdown: string): Block[] | undefined {
  const text = markdown.trimEnd().replace(/^\n+/, '');
  if (/[\t\r\f\v]|[^\S\n]\n/.test(text)) return undefined;
  const blocks: Block[] = [];
  for (const part of text.split(/\n{2,}/)) {
    const read = readPart(part.split('\n'));
    // With a list behind it a list is one, and a loose one.
    if (!read || (read[0]?.type === 'list' && blocks.at(-1)?.type === 'list')) return undefined;
    blocks.push(...read);
  }
  return blocks;
}

function readPart(lines: string[]): Block[] | undefined {
  const [first = ''] = lines;
  if (first === '') return [];
  if (first.startsWith('|')) return alone(readTable(lines));
  if (first.startsWith('#')) return lines.length === 1 ? alone(readHeading(first)) : undefined;
  const at = lines.findIndex((line) => listed.test(line));
  if (at < 0) return alone(readParagraph(lines));
  const list = alone(readList(lines.slice(at)));
  if (at === 0 || !list) return list;
  // A number within a paragraph may be no mark of a list.
  const led = lines[at]?.startsWith('- ') ? readParagraph(lines.slice(0, at)) : undefined;
  return led && [led, ...list];
}

function alone(block: Block | undefined): Block[] | undefined {
  return block && [block];
}

function isPlain(line: string): boolean {
  return plainStart.test(line) && !numbered.test(line);
}

function readParagraph(lines: string[]): Block | undefined {
  const tokens = lines.every(isPlain) ? readInline(lines.join('\n')) : undefined;
  return tokens && { type: 'paragraph', tokens };
}

function readHeading(line: string): Block | undefined {
  const depth = line.indexOf(' ');
  const text = line.slice(depth + 1);
  if (depth > 6 || line.lastIndexOf('#') !== depth - 1 || text.trim() !== text) return undefined;
  const tokens = readInline(text);
  return text && tokens ? { type: 'heading', depth, tokens } : undefined;
}

function readList(lines: string[]): ListToken | undefined {
  const items = lines.map(readItem);
  return items.every((item) => item !== undefined) ? listOf(items) : undefined;
}

function readItem(line: string): Line | undefined {
  const [all, indent = '', mark = ''] = listed.exec(line) ?? [];
  const text = line.slice(all?.length);
  return all !== undefined && isPlain(text) ? { indent: indent.length, mark, text } : undefined;
}

// Lines that stand in the place of an item's text are below it; any other place is not known.
function listOf(lines: Line[]): ListToken | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const { indent, mark } = first;
  const ordered = mark !== '- ';
  const items: ListToken['items'] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line?.indent !== indent || (line.mark !== '- ') !== ordered) return undefined;
    const rest = lines.slice(at + 1);
    const next = rest.findIndex((each) => each.indent <= indent);
    const below = next < 0 ? rest : rest.slice(0, next);
    const inner = listOf(below);
    const isBelow = below.length === 0 || below[0]?.indent === indent + line.mark.length;
    const tokens = readInline(line.text);
    if (!tokens || !isBelow || (below.length > 0 && !inner)) return undefined;
    items.push({ tokens: [{ type: 'text', text: line.text, tokens }, ...(inner ? [inner] : [])] });
    at += 1 + below.length;
  }
  return { type: 'list', ordered, start: ordered ? Number.parseInt(mark, 10) : '', items };
}

function readTable(lines: string[]): TableToken | undefined {
  const [heads, rules, ...rows] = lines.map(cellsOf);
  if (!heads || !rules?.every((each) => rule.test(each))) return undefined;
  const read = [heads, ...rows].map((cells) => {
    if (cells?.length !== rules.length) return undefined;
    const tokens = cells.map((text, at) => readCell(text, rules[at] ?? ''));
    return tokens.every((cell) => cell !== undefined) ? tokens : undefined;
  });
  if (!read.every((row) => row !== undefined)) return undefined;
  const [header = [], ...body] = read;
  return { type: 'table', header, rows: body };
}

function cellsOf(line: string): string[] | undefined {
  if (!line.startsWith('| ') || !line.endsWith(' |') || line.includes('\\\\|')) return undefined;
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function readCell(cell: string, ruled: string): TableCellToken | undefined {
  const text = cell.replaceAll('\\|', '|');
  const tokens = readInline(text);
  const [left, right] = [ruled.startsWith(':'), ruled.endsWith(':')];
  const align = left && right ? 'center' : left ? 'left' : right ? 'right' : null;
  return tokens && { text, tokens, align };
}
