// What stands in a line of an answer: text, escapes, bold, emphasis, code, and links whose text is a number. All else
// that Markdown could read in it is left to the reader that knows all of it.
import type { Inline } from './tokens.ts';

const escaped = /\\[!-/:-@[-`{-~]/y;
const strong = /\*\*(?:\\.|[^\\*])+\*\*/y;
const emphasis = /\*(?:\\.|[^\\*])+\*/y;
const code = /`[^`\n]+`/y;
const numberedLink = /\[\d{1,4}\]\([^\s()<>\\]+\)/y;
const words = /[^\\*`[\]<~]+/y;

/** Addresses are links as they stand, and so are those of mail; an underscore may be a mark beside anything but letters. */
const linked = [/(?:https?|ftp):\/\//i, /www\./i, /[\w.+-]@[\w-]+\./];
const besideNoLetter = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
const inWords = /[\p{L}\p{N}]/u;

/** The tokens that `marked` would give; undefined where something stands that is not known here. */
export function readInline(text: string): Inline[] | undefined {
  const tokens: Inline[] = [];
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at);
    piece.lastIndex = at;
    const [raw] = piece.exec(text) ?? [];
    // An image is no link.
    if (raw === undefined || (raw.endsWith('!') && text.charAt(at + raw.length) === '['))
      return undefined;
    const end = at + raw.length;
    const token = read(raw, text.charAt(at - 1), text.charAt(end));
    if (!token) return undefined;
    const last = tokens.at(-1);
    if (token.type === 'text' && last?.type === 'text') last.text += token.text;
    else tokens.push(token);
    at = end;
  }
  return tokens.some(isLinkedText) ? undefined : tokens;
}

function pieceAt(text: string, at: number): RegExp {
  const mark = text.charAt(at);
  if (mark === '\\') return escaped;
  if (mark === '`') return code;
  if (mark === '[') return numberedLink;
  if (mark === '*') return text.startsWith('**', at) ? strong : emphasis;
  return words;
}

function read(raw: string, before: string, after: string): Inline | undefined {
  switch (raw.charAt(0)) {
    case '\\':
      return { type: 'escape', text: raw.slice(1) };
    case '`':
      return readCode(raw, before, after);
    case '*':
      return readEmphasis(raw, before, after);
    case '[':
      return readLink(raw);
    default:
      return { type: 'text', text: raw };
  }
}

function readCode(raw: string, before: string, after: string): Inline | undefined {
  const text = raw.slice(1, -1);
  const isBare = before !== '`' && after !== '`' && text.trim() === text;
  return isBare ? { type: 'codespan', text } : undefined;
}

// Marks that can but begin and end, whatever stands around them.
function readEmphasis(raw: string, before: string, after: string): Inline | undefined {
  const mark = raw.startsWith('**') ? 2 : 1;
  const inside = raw.slice(mark, -mark);
  const isClear = !inWords.test(before + after) && !`${before}${after}`.includes('*');
  if (!isClear || inside.trim() !== inside || inside.endsWith('\\')) return undefined;
  const tokens = readInline(inside);
  return tokens && { type: mark === 2 ? 'strong' : 'em', tokens };
}

function readLink(raw: string): Inline {
  const text = raw.slice(1, raw.indexOf(']'));
  const href = raw.slice(text.length + 3, -1);
  return { type: 'link', href, text, raw, tokens: [{ type: 'text', text }] };
}

function isLinkedText(token: Inline): boolean {
  if (token.type !== 'text') return false;
  return linked.some((pattern) => pattern.test(token.text)) || besideNoLetter.test(token.text);
}
