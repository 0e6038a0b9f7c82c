// What note-taking programs add to Markdown (Obsidian and its like): comments, links in double brackets, embedded
// notes, names of blocks, tags behind a text.
import { delimited, linesOf, type SourceMask } from './source-mask.ts';

/** Longest link, in characters. */
const longestLink = 300;

const blockName = /(?<=\s)\^[\w-]+[ \t]*$/;
const tag = /^#\p{L}[\p{L}\p{N}_/-]*$/u;
const endsSentence = /[.!?…)*_=]$/u;
const media = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp[34]|webm|wav|ogg|pdf|mov)$/i;
const contents = /^(?:_?toc_?|tableofcontents)$/i;

export function maskNotes(mask: SourceMask): void {
  maskComments(mask);
  mask.apply();
  for (const each of delimited(mask.text, '[[', ']]', longestLink)) {
    if (!mask.isCode(each.start) && !/[\r\n[\]]/.test(each.inner)) maskLink(mask, each);
  }
  maskLineEnds(mask);
}

// `%% private %%`: within a paragraph, or over any number of them where it begins a line. One that nothing closes goes
// to the end of its paragraph, for what its author meant to hide is not to be shown.
function maskComments(mask: SourceMask): void {
  const { text } = mask;
  for (let start = signFrom(mask, 0); start !== -1; ) {
    const next = start + sign.length;
    if (!/[\s>(]/.test(text[start - 1] ?? '\n')) {
      start = signFrom(mask, next);
      continue;
    }
    const last = endOfParagraph(text, next);
    const close = signFrom(mask, next);
    const isWithin = close !== -1 && (close < last || mask.beginsLine(start));
    const end = isWithin ? close + sign.length : last;
    if (!isWithin) {
      const doubt =
        'nothing closes the comment that "%%" begins, and its paragraph is left out from there on.';
      mask.doubts.push({ offset: start, text: doubt });
    }
    mask.takeOut(start, end);
    start = signFrom(mask, end);
  }
}

const sign = '%%';

// The next sign that is no code.
function signFrom(mask: SourceMask, from: number): number {
  let at = mask.text.indexOf(sign, from);
  while (at !== -1 && mask.isCode(at)) at = mask.text.indexOf(sign, at + sign.length);
  return at;
}

/** An empty line, or one that begins a heading, code or an item of a list. */
const paragraphEnd = /[\r\n][ \t>]*(?=[\r\n#]|```|~~~|[-*+] |\d{1,9}[.)] )/g;

function endOfParagraph(text: string, from: number): number {
  paragraphEnd.lastIndex = from;
  return paragraphEnd.exec(text)?.index ?? text.length;
}

// `[[Page#Heading|text]]` reads as its text, else as the heading or page; `![[…]]` shows what lies elsewhere.
function maskLink(
  mask: SourceMask,
  { start, end, inner }: { start: number; end: number; inner: string },
) {
  const isEmbedded = mask.text[start - 1] === '!';
  const from = isEmbedded ? start - 1 : start;
  const bar = inner.search(/\\?\|/);
  const target = (bar === -1 ? inner : inner.slice(0, bar)).trim();
  if (media.test(target.split('#')[0] ?? '') || contents.test(target)) {
    mask.takeOut(from, end);
    return;
  }
  const hash = target.indexOf('#');
  const afterBar = bar === -1 ? 0 : bar + (inner[bar] === '\\' ? 2 : 1);
  const afterHash = bar === -1 && hash === 0 ? 1 : afterBar;
  const shownTo = bar === -1 && hash > 0 ? hash : inner.length;
  const shown = { start: start + 2 + afterHash, end: start + 2 + shownTo };
  const page = hash === -1 ? target : target.slice(0, hash);
  const heading = hash === -1 ? '' : target.slice(target.lastIndexOf('#'));
  mask.links.push({ ...shown, url: `wiki:${page}${heading}` });
  mask.takeOut(from, shown.start);
  mask.takeOut(shown.end, end);
}

function maskLineEnds(mask: SourceMask): void {
  for (const { start, end, text } of linesOf(mask.text)) {
    const name = blockName.exec(text);
    if (name && !mask.isCode(start + name.index)) mask.put(start + name.index, end, '');
    const tags = tagsBehind(text);
    if (tags !== undefined && !mask.isCode(start + tags)) mask.put(start + tags, end, '');
  }
}

// Where the tags behind a sentence begin, or those of a line of tags alone. One alone on its line may be a heading
// whose blank was forgotten, and one within a sentence is a word of it.
function tagsBehind(text: string): number | undefined {
  let rest = text.trimEnd();
  let count = 0;
  for (;;) {
    const at = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\t')) + 1;
    if (!tag.test(rest.slice(at))) break;
    count += 1;
    rest = rest.slice(0, at).trimEnd();
  }
  const isOwn = rest === '' ? count > 1 : endsSentence.test(rest);
  return count > 0 && isOwn ? rest.length : undefined;
}
