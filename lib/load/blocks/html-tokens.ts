// A stretch of raw HTML as its tags and texts, each with its place in the guide's source.
import type { Html } from 'mdast';
import { type Token, type TokenHandler, Tokenizer } from 'parse5';
import type { Point, Position } from './nodes.ts';

export type HtmlToken =
  | {
      type: 'open';
      name: string;
      attributes: Map<string, string>;
      isClosed: boolean;
      position: Position;
    }
  | { type: 'close'; name: string; position: Position }
  | { type: 'text'; value: string; position: Position };

/** Stands before the name of an element that its author made a component of, by a capital. */
export const componentSign = 'component-';

/** @param source The guide's source as parsed. Comments, doctypes and instructions are no tokens. */
export function htmlTokens({ value, position }: Html, source: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const place = placesIn(value, position, source);
  const at = (location: Token.Location | null): Position => ({
    start: place(location?.startOffset ?? 0),
    end: place(location?.endOffset ?? value.length),
  });
  const named = (tagName: string, location: Token.Location | null) => {
    const start = location?.startOffset ?? 0;
    return /^<\/?[A-Z]/.test(value.slice(start, start + 3)) ? componentSign + tagName : tagName;
  };
  // Text in which something looks like a tag and is none comes in pieces.
  const text = ({ chars, location }: Token.CharacterToken) => {
    const last = tokens.at(-1);
    const position = at(location);
    if (last?.type !== 'text') tokens.push({ type: 'text', value: chars, position });
    else {
      last.value += chars;
      last.position = { start: last.position.start, end: position.end };
    }
  };
  const handler: TokenHandler = {
    onStartTag({ tagName, attrs, selfClosing, location }) {
      const attributes = new Map(attrs.map((each) => [each.name, each.value]));
      tokens.push({
        type: 'open',
        name: named(tagName, location),
        attributes,
        isClosed: selfClosing,
        position: at(location),
      });
    },
    onEndTag({ tagName, location }) {
      tokens.push({ type: 'close', name: named(tagName, location), position: at(location) });
    },
    onCharacter: text,
    onWhitespaceCharacter: text,
    onNullCharacter() {},
    onComment() {},
    onDoctype() {},
    onEof() {},
  };
  new Tokenizer({ sourceCodeLocationInfo: true }, handler).write(value, true);
  return tokens;
}

// Within a list or a quote, the lines of HTML stand in the source behind marks that the value lacks.
function placesIn(
  value: string,
  position: Position | undefined,
  source: string,
): (at: number) => Point {
  const start = position?.start ?? { line: 1, column: 1, offset: 0 };
  const from = start.offset ?? 0;
  if (source.startsWith(value, from)) return (at) => ({ ...start, offset: from + at });
  const offsets: number[] = [];
  let next = from;
  for (const sign of value) {
    while (next < source.length && !source.startsWith(sign, next)) next += 1;
    for (let unit = 0; unit < sign.length; unit += 1) offsets.push(next + unit);
    next += sign.length;
  }
  return (at) => ({ ...start, offset: offsets[at] ?? next });
}
