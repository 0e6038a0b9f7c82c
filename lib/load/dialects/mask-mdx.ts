// What MDX adds to Markdown, without running any of it: imports, exports and comments are taken out, and elements
// keep the attributes that are plain text. A value in braces stays for whoever warns of it.
import { delimited, linesOf, type SourceMask } from './source-mask.ts';

const importAlone = /^import\s["'][^"']{1,300}["'];?$/;
const importFrom = /\sfrom\s["'][^"']{1,300}["'];?$/;
const openImport = /^import\s(?:[\w$]{1,80},\s?)?\{[^}]*$/;
const exports =
  /^export\s+(?:default\b|(?:const|let|var|function|class|async|type|interface)\s+[\w$]|\{|\*\s+from\b)/;
const component = /<\/?[A-Z][\w.]*/g;
/** Longest element and statement, in characters. */
const longest = 4000;

/** Whether a text looks like MDX rather than like Markdown that tells of it. */
export function maskMdx(mask: SourceMask): void {
  const isMdx = maskModules(mask);
  for (const { start, end, inner } of delimited(mask.text, '{/*', '*/}', longest)) {
    if (mask.isCode(start)) continue;
    const id = /^\s*(#[\p{L}\p{N}][\p{L}\p{N}_.:-]*)\s*$/u.exec(inner)?.[1];
    if (id) mask.put(start, end, `{${id}}`);
    else mask.takeOut(start, end);
  }
  let last = 0;
  for (const { index } of mask.text.matchAll(component)) {
    if (index < last || mask.isCode(index)) continue;
    last = maskElement(mask, index);
  }
  mask.apply();
  if (isMdx) maskExpressions(mask);
}

// A module's statement goes on to the next empty line.
function maskModules(mask: SourceMask): boolean {
  let isInside = false;
  let isMdx = false;
  let lastEnd = 0;
  for (const { start, end, text } of linesOf(mask.text)) {
    const isBehindGap =
      /\n\r?\n|\r\r/.test(mask.text.slice(Math.max(0, lastEnd - 1), start)) || lastEnd === 0;
    if (isBehindGap || text.trim() === '') isInside = false;
    lastEnd = end;
    if (mask.isCode(start)) continue;
    const begins = isImport(text.trim()) || exports.test(text);
    if (begins) isInside = true;
    if (!isInside) continue;
    isMdx = true;
    mask.put(start, end, '');
  }
  return isMdx;
}

// HTML begins a block only with a tag that ends on its first line.
function onOneLine(tag: string, start: number, values: [start: number, end: number][]): string {
  let plain = tag;
  for (const [one, other] of values) {
    const gap = ' '.repeat(other - one);
    plain = plain.slice(0, one - start) + gap + plain.slice(other - start);
  }
  return plain.replace(/[\r\n]/g, ' ');
}

function isImport(line: string): boolean {
  if (!line.startsWith('import')) return false;
  return importAlone.test(line) || importFrom.test(line) || openImport.test(line);
}

// `<Tab label="One" icon={<Star />} {...rest}>` is left as `<Tab label="One">`. Gives where it ends.
function maskElement(mask: SourceMask, start: number): number {
  const { text } = mask;
  const most = Math.min(text.length, start + longest);
  let depth = 0;
  let quote = '';
  let from = start;
  const values: [start: number, end: number][] = [];
  for (let at = start; at < most; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (depth === 0 && sign === '>') {
      mask.put(start, at + 1, onOneLine(text.slice(start, at + 1), start, values));
      return at + 1;
    } else if (sign === '"' || (sign === "'" && depth === 0) || (sign === '`' && depth > 0))
      quote = sign;
    else if (sign === '{') {
      if (depth === 0) from = nameStart(text, at, start);
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      if (depth === 0) values.push([from, at + 1]);
    } else if (depth === 0 && sign === '<' && at > start) return at;
  }
  return start + 1;
}

function nameStart(text: string, brace: number, least: number): number {
  let at = brace;
  if (text[at - 1] === '=') at -= 1;
  while (at > least && /[\w:-]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

// Lines of a page that are one expression: `{items.map((item) => …)}`.
function maskExpressions(mask: SourceMask): void {
  let openAt = -1;
  let depth = 0;
  for (const { start, end, text } of linesOf(mask.text)) {
    if (mask.isCode(start)) continue;
    if (openAt < 0 && !text.startsWith('{')) continue;
    if (openAt < 0) openAt = start;
    for (const sign of text) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    const isOver = end - openAt > longest;
    if (depth > 0 && !isOver) continue;
    if (text.trimEnd().endsWith('}') && !isOver) mask.put(openAt, end, '');
    openAt = -1;
    depth = 0;
  }
}
