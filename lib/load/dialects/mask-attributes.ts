// What is written behind a text about how it is to be shown (kramdown, Pandoc, MkDocs, MyST): `{: .note }`,
// `{:target="_blank"}`, `{ .button }`, `{width=300}`, labels, abbreviations.
import { containerOf } from './containers.ts';
import { delimited, linesOf, type SourceMask } from './source-mask.ts';

const attribute = /^(?:[.#][\p{L}\p{N}_:-]+|[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)|-)$/u;
const headingId = /^#([\p{L}\p{N}][\p{L}\p{N}_.:-]*)/u;
const atxHeading = /^[ \t>]*#{1,6}[ \t]/;
const abbreviation = /^\*\[[^\]]+\]:/;
const label = /^\([\w.:-]+\)=[ \t]*$/;
const contents = /^[ \t]*(?:\[toc\]|\[\[_toc_\]\]|\{\{ ?toc ?\}\})[ \t]*$/i;

/** Names of drawings of the sets that MkDocs brings along. */
const icon = /:(?:octicons|material|fontawesome|simple)-[a-z\d-]{1,60}:/g;

/** Lines that say of the block before or behind them that it is an alert, by the offset of the line. */
export type Classed = { start: number; end: number; name: string };

export function maskAttributes(mask: SourceMask): Classed[] {
  const classed: Classed[] = [];
  for (const { start, end } of delimited(mask.text, '{::comment}', '{:/', 20_000)) {
    if (!mask.isCode(start)) mask.takeOut(start, mask.text.indexOf('}', end) + 1 || end);
  }
  mask.apply();
  for (const { start, end, text } of linesOf(mask.text)) {
    if (mask.isCode(start)) continue;
    if (abbreviation.test(text) || label.test(text) || contents.test(text))
      mask.put(start, end, '');
  }
  for (const { 0: name, index } of mask.text.matchAll(icon)) {
    if (!mask.isCode(index)) mask.takeOut(index, index + name.length);
  }
  for (const { start, end, inner } of delimited(mask.text, '{', '}', 300)) {
    if (mask.isCode(start) || /[\r\n{]/.test(inner)) continue;
    const isKramdown = inner.startsWith(':');
    const attributes = partsOf(isKramdown ? inner.slice(1) : inner);
    if (
      !isKramdown &&
      (attributes.length === 0 || !attributes.every((each) => attribute.test(each)))
    )
      continue;
    const line = lineStart(mask.text, start);
    const isHeading = atxHeading.test(mask.text.slice(line, start)) && isLineEnd(mask.text, end);
    const id = attributes.find((each) => headingId.test(each));
    if (isHeading && id !== undefined) {
      if (inner !== id) mask.put(start, end, `{${id}}`);
      continue;
    }
    const alert = mask.isAlone(start, end)
      ? attributes.map(alertName).find((each) => each)
      : undefined;
    if (alert) classed.push({ start, end, name: alert });
    if (isKramdown || isBehindText(mask.text, start) || alert || isHeading)
      mask.takeOut(start, end);
  }
  return classed;
}

// Blanks within quotes part nothing.
function partsOf(text: string): string[] {
  return text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
}

function alertName(attribute: string): string | undefined {
  const name = attribute.slice(1);
  const container = attribute.startsWith('.') ? containerOf(name, undefined) : undefined;
  return container?.shape === 'alert' ? name : undefined;
}

// Of a link, an image, a mark or code, or alone behind a block.
function isBehindText(text: string, start: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 2), start)
      .trimEnd()
      .at(-1) ?? '';
  return before === '' || /[)\]*_`=~:\ue0f0>]/.test(before);
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function isLineEnd(text: string, at: number): boolean {
  const next = text.slice(at).search(/[\r\n]/);
  return text.slice(at, next === -1 ? undefined : at + next).trim() === '';
}
