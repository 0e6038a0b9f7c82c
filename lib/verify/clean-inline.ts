// Cleans inline Markdown of everything that a model may not bring to a page: bold, emphasis and code
// stay; links become their text, images their description, and HTML is shown as the text it is.
import { Lexer, type Token, type Tokens } from 'marked';
import { decodeCharacterReferences } from '../wire/character-references.ts';
import { escapeMarkdown } from '../wire/escape-markdown.ts';
import { oneLine } from '../wire/one-line.ts';

export type CleanInline = {
  markdown: string;
  /** The same as plain text. */
  plain: string;
  /** Addresses that the text brings along: link targets and those in the text itself. */
  urls: string[];
};

/** A stretch of text; its Markdown is made by escaping when it is not given. */
type Piece = { plain: string; markdown?: string };

// With a scheme or "www.", without a scheme ("//a.example"), and of mail.
const addresses = [
  /\b[a-z][a-z\d+.-]{0,20}:\/\/[^\s<>]+/giu,
  /(?:\bwww\.|(?<![\w/:])\/\/(?=\w))[^\s<>]+/giu,
  /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w-]+/giu,
];
/** A name with a path, "a.example/b". Names in it are parted by one dot; "and so on...then/or" is none. */
const namedWithPath = /(?<![\w.-])([\w.-]+)\.([a-z]{2,}\/[^\s<>]*)/giu;

// Control characters, and such as turn the direction of a text. Letters that are not seen stay: they make
// a word that no guide has.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

// Most sentences: nothing in them is Markdown, HTML or an address.
const plainText = /^[\p{L}\p{N} .,;:?'’“”()%€$£–—-]*$/u;

// marked 18 looks ahead to the end of a word at each of its underscores: the square of its length.
const overlongWord = /\S{500}/u;

/** The text of one sentence as clean Markdown, and plain; one with a word of over 500 characters has no Markdown. */
export function cleanInline(text: string): CleanInline {
  if (overlongWord.test(text)) {
    const { markdown, plain } = join([{ plain: withoutInvisible(text) }]);
    return { markdown, plain, urls: addressesIn(plain) };
  }
  if (plainText.test(text) && !text.includes('www.')) {
    const { markdown, plain } = join([{ plain: text }]);
    return { markdown, plain, urls: [] };
  }
  const targets: string[] = [];
  const { markdown, plain } = join(piecesOf(Lexer.lexInline(text, { gfm: true }), targets));
  return { markdown, plain, urls: [...targets, ...addressesIn(plain)] };
}

function addressesIn(plain: string): string[] {
  const found: string[] = [];
  const take = (url: string) => {
    found.push(url.replace(/(?<!\p{P})\p{P}+$/u, ''));
    return ' ';
  };
  const rest = addresses.reduce((text, pattern) => text.replace(pattern, take), plain);
  for (const [, name = '', path = ''] of rest.matchAll(namedWithPath)) {
    const host =
      `${name}.`
        .split('..')
        .at(-1)
        ?.replace(/^[.-]+/, '') ?? '';
    if (host !== '') take(host + path);
  }
  return found;
}

/** A text without its control characters and what turns its direction. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

function piecesOf(tokens: Token[], targets: string[]): Piece[] {
  return tokens.flatMap((token) => pieces(token as Tokens.Generic, targets));
}

function pieces(token: Tokens.Generic, targets: string[]): Piece[] {
  const inner = () => piecesOf(token.tokens ?? [], targets);
  const { text, raw } = token;
  switch (token.type) {
    case 'strong':
      return wrap(inner(), '**');
    case 'em':
      return wrap(inner(), '*');
    case 'del':
      return inner();
    case 'codespan':
      return [code(raw, String(text))];
    case 'link':
      if (raw !== text && raw !== `<${text}>`) targets.push(String(token.href));
      return inner();
    case 'image':
      targets.push(String(token.href));
      return [{ plain: String(text) }];
    case 'br':
      return [{ plain: ' ' }];
    case 'html':
      return [{ plain: raw }];
    case 'escape':
      return [{ plain: String(text) }];
    default:
      return [{ plain: readText(String(text)) }];
  }
}

function readText(text: string): string {
  return withoutInvisible(decodeCharacterReferences(text)).replace(/\*\*/g, '');
}

// Neighbouring texts are escaped as one, so that no address or mark comes into being between them.
function join(parts: Piece[]): { markdown: string; plain: string } {
  let markdown = '';
  let plain = '';
  let text = '';
  for (const part of [...parts, { plain: '', markdown: '' }]) {
    if (part.markdown === undefined) {
      text += part.plain;
      continue;
    }
    const line = text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
    text = '';
    markdown += escapeMarkdown(line) + part.markdown;
    plain += line + part.plain;
  }
  return { markdown, plain };
}

function wrap(parts: Piece[], mark: string): Piece[] {
  const { markdown, plain } = join(parts);
  if (plain.trim() === '') return parts;
  return [{ plain, markdown: `${mark}${markdown}${mark}` }];
}

// Code of several lines becomes code in the line; code with a run of backticks becomes text.
function code(raw: string, text: string): Piece {
  const [opening, marks = ''] = /^(`{3,})[^\n`]*\n/.exec(raw) ?? [];
  const block = opening === undefined ? text : raw.slice(opening.length, -marks.length);
  const plain = oneLine(block);
  return plain === '' || plain.includes('`') ? { plain } : { plain, markdown: `\`${plain}\`` };
}
