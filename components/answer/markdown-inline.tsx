// Inline Markdown tokens as React nodes. HTML is shown as the text it is; a link that is a citation
// becomes its sign; an address that is no safe link is shown as its text.
import { createElement, Fragment, type ReactNode } from 'react';
import type { Inline, LinkToken, TextToken } from '../../browser/markdown/tokens.ts';
import { answerLink } from '../../browser/safe-link.ts';
import type { Citation } from '../../lib/types.ts';
import { decodeCharacterReferences } from '../../lib/wire/character-references.ts';
import { CitationChip } from '../citations/citation-chip.tsx';

export function renderInline(tokens: Inline[], citations: Citation[]): ReactNode {
  const nodes = tokens.map((token, index) => {
    const next = tokens[index + 1];
    const meetsSign = next?.type === 'link' && findCitation(next, citations);
    return renderToken(token, citations, Boolean(meetsSign));
  });
  return createElement(Fragment, null, ...nodes);
}

function renderToken(token: Inline, citations: Citation[], meetsSign: boolean): ReactNode {
  switch (token.type) {
    case 'text':
    case 'escape':
      return renderText(token, citations, meetsSign);
    case 'strong':
    case 'em':
    case 'del':
      return createElement(token.type, null, renderInline(token.tokens, citations));
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return renderLink(token, citations);
    case 'image':
      return token.text;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    default:
      return token.raw;
  }
}

// A sign stands right behind the word it follows, so that it never begins a line.
function renderText(token: TextToken, citations: Citation[], meetsSign: boolean): ReactNode {
  if ('tokens' in token && token.tokens) return renderInline(token.tokens, citations);
  const text = decodeCharacterReferences(token.text);
  return keepRanges(meetsSign ? text.trimEnd() : text);
}

// A range such as $110K–$160K stays on one line.
function keepRanges(text: string): ReactNode {
  const pieces = text.split(/([^\s–]{1,12}–[^\s–]{1,12})/);
  if (pieces.length === 1) return text;
  const nodes = pieces.map((piece, index) =>
    index % 2 === 0 ? piece : createElement('span', { className: 'whitespace-nowrap' }, piece),
  );
  return createElement(Fragment, null, ...nodes);
}

function renderLink(token: LinkToken, citations: Citation[]): ReactNode {
  const citation = findCitation(token, citations);
  if (citation) return <CitationChip citation={citation} />;
  // An address of mail that nobody wrote as a link stays text: what a stranger shares has no links but citations.
  const isFound = token.href.startsWith('mailto:') && !token.raw.startsWith('[');
  const href = isFound ? undefined : answerLink(token.href);
  const children = renderInline(token.tokens, citations);
  return href ? <a href={href}>{children}</a> : children;
}

function findCitation({ href, text }: LinkToken, citations: Citation[]): Citation | undefined {
  return citations.find((citation) => citation.href === href && String(citation.number) === text);
}
