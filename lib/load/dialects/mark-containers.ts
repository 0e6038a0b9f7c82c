// Marks where boxes, folds and tabs begin and end that are written on lines of their own: `:::tip Title` (Docusaurus,
// VitePress, Starlight, Quarto), `!!! note "Title"`, `??? note` and `=== "Tab"` with indented text (MkDocs), fences of
// MyST (```{note}).
import type { Code } from 'mdast';
import { type Container, containerOf, plainTitle } from './containers.ts';
import { type Line, linesOf, type SourceMask } from './source-mask.ts';

const indentation = /^[ \t>]*/;
const colons = /^:{3,}/;
const containerName = /^[a-z][\w-]*/i;
const quoted = /"([^"]*)"/;
const mystName = /^\{([\w:-]+)\}$/;
/** Fences of MyST that hold no text of the page itself. */
const unreadFences = new Set([
  'toctree',
  'contents',
  'include',
  'raw',
  'eval-rst',
  'bibliography',
  'tableofcontents',
]);

/** @param fences The fenced code of the guide, among which MyST's directives are. */
export function markContainers(mask: SourceMask, fences: Code[]): void {
  for (const fence of fences) markFence(mask, fence);
  for (const line of linesOf(mask.text)) {
    const at = line.start + (indentation.exec(line.text)?.[0].length ?? 0);
    if (mask.isCode(at)) continue;
    const text = line.text.slice(at - line.start).trimEnd();
    if (text.startsWith(':::')) markColons(mask, at, text);
    else if (/^(?:!!!|\?\?\?|===)/.test(text)) markIndented(mask, { ...line, start: at, text });
  }
}

function markColons(mask: SourceMask, start: number, text: string): void {
  const end = start + text.length;
  const rest = text.replace(colons, '').trim();
  const opens = colonContainer(rest);
  if (rest === '') mask.mark(start, end, { closes: true });
  else if (opens) mask.mark(start, end, { opens });
}

// `tip Title`, `tip[Title]{open}`, `{note} Title`, `{.callout-tip title="Title"}`. A name that is nobody's groups.
function colonContainer(rest: string): Container | undefined {
  if (rest.startsWith('{')) {
    const inner = rest.slice(1).split('}')[0] ?? '';
    const name = inner.replace(/^\./, '').split(/\s/)[0] ?? '';
    const title = quoted.exec(inner)?.[1] ?? rest.slice(inner.length + 2);
    return containerOf(name, plainTitle(title)) ?? group();
  }
  const name = containerName.exec(rest)?.[0];
  if (name === undefined) return undefined;
  const behind = rest.slice(name.length);
  const isBracketed = behind.startsWith('[');
  if (!isBracketed && behind !== '' && !/^[\s{]/.test(behind)) return undefined;
  const title = isBracketed ? behind.slice(1).split(']')[0] : (behind.split('{')[0] ?? '');
  return containerOf(name, plainTitle(title ?? '')) ?? group();
}

function group(): Container {
  return { shape: 'group', kind: 'note', title: undefined };
}

/** To the parser an item of a list, whose text is indented as much as MkDocs wants it. */
const itemSign = '+   ';

function markIndented(mask: SourceMask, { start, text }: Line): void {
  const sign = text.slice(0, 3);
  const title = quoted.exec(text)?.[1];
  const [name = ''] = text.slice(3).replace(/^[+!]/, '').trim().split(/\s/);
  const opens = sign === '===' ? tabOf(title) : admonitionOf(name, title, sign);
  const end = start + text.length;
  if (!opens || end - start < itemSign.length + 3) return;
  if (sign === '???') opens.isOpen = text.startsWith('???+');
  mask.marks.set(start + itemSign.length, { opens });
  mask.put(start, end, `${itemSign}<?>`);
}

function tabOf(title: string | undefined): Container | undefined {
  return title === undefined ? undefined : { shape: 'tab', kind: 'note', title: plainTitle(title) };
}

function admonitionOf(name: string, title: string | undefined, sign: string) {
  if (!containerName.test(name)) return undefined;
  const named = title === undefined ? undefined : plainTitle(title);
  const known = containerOf(name, named);
  const alert: Container = { shape: 'alert', kind: known?.kind ?? 'note', title: named };
  if (sign !== '???') return alert;
  return { ...alert, shape: 'details' as const, title: named ?? name };
}

function markFence(mask: SourceMask, { lang, meta, position }: Code): void {
  const [, name] = mystName.exec(lang ?? '') ?? [];
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (name === undefined || start === undefined || end === undefined) return;
  if (unreadFences.has(name)) mask.takeOut(start, end);
  const opens = containerOf(name, plainTitle(meta ?? ''));
  if (!opens) return;
  const text = mask.text.slice(start, end);
  const firstEnd = start + (text.search(/[\r\n]/) + 1 || text.length + 1) - 1;
  const lastStart = start + Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  mask.mark(start, firstEnd, { opens });
  for (const line of linesOf(mask.text.slice(firstEnd, lastStart))) {
    // Options stand before the text: ":class: dropdown".
    if (!/^[ \t]*:[\w-]+:/.test(line.text)) break;
    mask.takeOut(firstEnd + line.start, firstEnd + line.end);
  }
  if (lastStart <= firstEnd) return;
  const sign = lastStart + (indentation.exec(mask.text.slice(lastStart, end))?.[0].length ?? 0);
  if (/^[`~:]{3}/.test(mask.text.slice(sign, end))) mask.mark(sign, end, { closes: true });
}
