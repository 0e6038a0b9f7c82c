// A stranger's Markdown without its links, but for those that are citations: a link of their choice under
// the name of this site would be a trap. What such a link says stays as text. A citation is written in one way
// only, so that what is shown as one and what is known as one cannot differ.
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Citation } from '../../lib/types.ts';
import { escapeMarkdown } from '../../lib/wire/escape-markdown.ts';

/** In one block; the time to pair up marks of emphasis grows with the square of their number. */
const mostEmphasisMarks = 250;
/** Links within links come to light one round after the other. */
const mostRounds = 3;

export function keepCitationLinks(text: string, citations: Citation[]): string {
  if (text.split(/\n\s*\n/).some(isHardToRead)) return escapeLines(text);
  let kept = text;
  for (let round = 0; round < mostRounds; round++) {
    const links = otherLinks(new Lexer({ gfm: true }).lex(kept), citations);
    if (links.length === 0) return kept;
    const longestFirst = links.sort((one, other) => other.raw.length - one.raw.length);
    for (const link of longestFirst) kept = kept.replaceAll(link.raw, () => plainText(link));
  }
  return escapeLines(text);
}

function isHardToRead(block: string): boolean {
  return (block.match(/[*_]/g)?.length ?? 0) > mostEmphasisMarks;
}

// The definition of an address is one too: it would make links of what other parts of the answer say.
type Linking = Tokens.Link | Tokens.Image | Tokens.Def;

function otherLinks(tokens: Token[], citations: Citation[]): Linking[] {
  return (tokens as MarkedToken[]).flatMap((token) => {
    if (token.type === 'image' || token.type === 'def') return [token];
    if (token.type === 'link') return isCitation(token, citations) ? [] : [token];
    return otherLinks(childrenOf(token), citations);
  });
}

function childrenOf(token: MarkedToken): Token[] {
  if (token.type === 'list') return token.items;
  if (token.type === 'table')
    return [...token.header, ...token.rows.flat()].flatMap(({ tokens }) => tokens);
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

function isCitation({ raw }: Tokens.Link, citations: Citation[]): boolean {
  return citations.some(({ number, href }) => raw === `[${number}](${href})`);
}

// The text of `[text](address)` is Markdown of its own; an address that stands alone is none.
function plainText(link: Linking): string {
  if (link.type === 'def') return escapeLines(link.raw);
  return link.raw.startsWith('[') ? link.text : escapeMarkdown(link.text);
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeMarkdown).join('\n');
}
