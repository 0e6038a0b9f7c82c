// Takes out where mkdocstrings puts what it reads in code: a line `::: package.name` with options indented below. As a
// heading the name is what is left.
import { linesOf, type SourceMask } from './source-mask.ts';

const sign = '::: ';

export function maskAutodoc(mask: SourceMask): void {
  let isBelow = false;
  for (const { start, end, text } of linesOf(mask.text)) {
    if (mask.isCode(start)) {
      isBelow = false;
      continue;
    }
    const heading = /^#{1,6} +/.exec(text)?.[0].length ?? 0;
    const isDirective =
      text.startsWith(sign, heading) && isCodeName(text.slice(heading + sign.length).trim());
    const isOption: boolean = isBelow && /^ {4}/.test(text) && text.trim() !== '';
    if (isDirective && heading > 0) mask.takeOut(start + heading, start + heading + sign.length);
    else if (isDirective || isOption) mask.takeOut(start, end);
    isBelow = isDirective || isOption;
  }
}

// `bakery.ovens.Oven`: a box has one word for its kind.
function isCodeName(text: string): boolean {
  const parts = text.split('.');
  return parts.length > 1 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part));
}
