// Tables of raw HTML, part by part as they are closed.
import type { RootContent } from 'mdast';
import type { HtmlElement, Piece } from './html-piece.ts';
import { reachOf, tableOf } from './html-table.ts';
import { blocksOf, phrasingOf } from './mixed-content.ts';

export function tablePart(
  { name, attributes, children, position }: HtmlElement,
  nodes: RootContent[],
): Piece[] {
  const rows = children.flatMap((child) => ('row' in child ? [child.row] : []));
  switch (name) {
    case 'td':
    case 'th': {
      const columns = reachOf(attributes.get('colspan'));
      const reach = reachOf(attributes.get('rowspan'));
      return [
        {
          cell: {
            isHead: name === 'th',
            columns,
            rows: reach,
            children: phrasingOf(nodes),
            position,
          },
        },
      ];
    }
    case 'tr': {
      const cells = children.flatMap((child) => ('cell' in child ? [child.cell] : []));
      return cells.length === 0 ? [] : [{ row: { isInHead: false, cells, position } }];
    }
    case 'table': {
      const table = tableOf(rows, position);
      return table ? [...blocksOf(nodes), table] : blocksOf(nodes);
    }
    case 'caption':
      return blocksOf(nodes);
    default:
      return rows.map((row) => ({ row: { ...row, isInHead: name === 'thead' } }));
  }
}
