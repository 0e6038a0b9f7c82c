// Elements of raw HTML that stand within a line.
import type { PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { shownInline } from './html-names.ts';
import type { HtmlElement, Piece } from './html-piece.ts';
import { phrasingOf } from './mixed-content.ts';
import type { Position } from './nodes.ts';

export function inlineOf(
  { name, attributes, position }: HtmlElement,
  nodes: RootContent[],
): Piece[] {
  if (name === 'br') return [{ type: 'break', position }];
  if (name === 'img') return imageOf(attributes, position);
  const children = phrasingOf(nodes);
  if (name === 'input' || name === 'wbr' || children.length === 0) return nodes;
  const within = { children, position };
  switch (name) {
    case 'a': {
      const url = attributes.get('href');
      return url === undefined ? children : [{ type: 'link', url, ...within }];
    }
    case 'b':
    case 'strong':
      return [{ type: 'strong', ...within }];
    case 'i':
    case 'em':
      return [{ type: 'emphasis', ...within }];
    case 'code':
    case 'tt':
      return [{ type: 'inlineCode', value: plainText(children), position }];
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', ...within }];
    default:
      return shownInline.has(name)
        ? [{ type: 'emphasis', data: { hName: name }, ...within }]
        : nodes;
  }
}

export function imageOf(attributes: Map<string, string>, position: Position): PhrasingContent[] {
  const alt = attributes.get('alt') ?? '';
  return alt === '' ? [] : [{ type: 'image', url: attributes.get('src') ?? '', alt, position }];
}
