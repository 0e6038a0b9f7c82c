// Marks within a line that Markdown has no sign for: roles of MyST and reStructuredText before code, formulas between
// dollar signs, and `==marked words==`.
import type { InlineCode } from 'mdast';
import { delimited, type SourceMask } from './source-mask.ts';

const role = /(?:\{[\w:.+-]{1,40}\}|(?<![\w:]):[\w.+-]{1,40}(?::[\w.+-]{1,40})?:)$/;
/** Roles whose text is shown as code. */
const codeRoles =
  /(?:code|kbd|command|file|samp|literal|math|func|meth|class|mod|attr|exc|data)\W*$/;
const longestFormula = 200;

export function maskRoles(mask: SourceMask, code: InlineCode[]): void {
  for (const { position } of code) {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    const [name] = role.exec(mask.text.slice(Math.max(0, start - 90), start)) ?? [];
    if (name === undefined) continue;
    mask.takeOut(start - name.length, start);
    if (codeRoles.test(name)) continue;
    const text = mask.text.slice(start, end);
    const ticks = /^`+/.exec(text)?.[0].length ?? 1;
    const target = text.lastIndexOf(' <');
    const to = target > ticks ? start + target : end - ticks;
    mask.takeOut(start, start + ticks);
    mask.takeOut(to, end);
  }
}

/** By Pandoc's rule, so that "$5 and $10" stays: no blank inside, and no figure behind. */
export function maskFormulas(mask: SourceMask): void {
  for (const { start, end, inner } of delimited(mask.text, '$$', '$$', 2000)) {
    if (mask.isCode(start) || inner.trim() === '' || /\n\s*\n|`/.test(inner)) continue;
    if (/[\r\n]/.test(inner) && mask.isAlone(start, start + 2) && mask.isAlone(end - 2, end)) {
      mask.marks.set(start, { formula: inner.trim() });
      mask.put(start, start + 2, '<?');
      mask.put(end - 2, end, '?>');
    } else {
      mask.put(start, start + 2, '``');
      mask.put(end - 2, end, '``');
    }
  }
  mask.apply();
  const { text } = mask;
  for (let start = text.indexOf('$'); start !== -1; ) {
    const close = closingOf(text, start);
    if (close === undefined || mask.isCode(start) || !isFormula(text.slice(start + 1, close))) {
      start = text.indexOf('$', start + 1);
      continue;
    }
    mask.put(start, start + 1, '`');
    mask.put(close, close + 1, '`');
    start = text.indexOf('$', close + 1);
  }
}

function closingOf(text: string, start: number): number | undefined {
  if (/[\s$]/.test(text[start + 1] ?? ' ') || /[\w\\]/.test(text[start - 1] ?? ''))
    return undefined;
  const inner = text.slice(start + 1, start + 1 + longestFormula);
  const close = inner.indexOf('$');
  if (close < 1 || /[\r\n`]/.test(inner.slice(0, close)) || /[\s\\]/.test(inner[close - 1] ?? ''))
    return undefined;
  return /\d/.test(inner[close + 1] ?? '') ? undefined : start + 1 + close;
}

// A word alone is a place that something else was to fill: "$value$". One letter is a quantity, also with an index.
function isFormula(text: string): boolean {
  return text.length === 1 || /^\p{L}_\w{1,3}$/u.test(text) || /[^\p{L}\p{N}_.-]/u.test(text);
}

/** To the parser a mark is strong; it is told apart by what stands in the source. */
export function maskMarks(mask: SourceMask): void {
  const { text } = mask;
  for (const { start, end, inner } of delimited(text, '==', '==', 500)) {
    const isApart =
      !/[\p{L}\p{N}=]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}=]/u.test(text[end] ?? '');
    if (mask.isCode(start) || !isApart || /^[\s=]|\s$|[\r\n]|\*\*/.test(inner)) continue;
    mask.put(start, start + 2, '**');
    mask.put(end - 2, end, '**');
  }
}
