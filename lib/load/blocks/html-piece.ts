// What stands in an element of raw HTML until that is closed.
import type { RootContent } from 'mdast';
import type { HtmlCell, HtmlRow } from './html-table.ts';
import type { Position } from './nodes.ts';

/** Parts of a table or of a fold, until that is closed. */
type Part = { cell: HtmlCell } | { row: HtmlRow } | { summary: string };
export type Piece = RootContent | Part;

export type HtmlElement = {
  name: string;
  attributes: Map<string, string>;
  children: Piece[];
  position: Position;
};

export function nodesOf({ children }: HtmlElement): RootContent[] {
  return children.filter((child): child is RootContent => 'type' in child);
}
