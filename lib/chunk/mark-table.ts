// A row of a table is one statement: "Level: Mid level; Title: …". The row's element carries the mark itself.
import type { Table, TableCell } from 'mdast';
import type { Cell } from '../types.ts';
import { oneLine } from '../wire/one-line.ts';
import { sayRow } from '../wire/rows.ts';
import { inlineText } from './inline-text.ts';
import { placeholderIn } from './no-content.ts';
import { notesIn } from './qualifiers.ts';
import { placeOf, plainLine, type Reading } from './reading.ts';

export function markTable(node: Table, reading: Reading): Table {
  const { source, store, block, topic } = reading;
  const [headRow, ...rows] = node.children;
  if (!headRow) return node;
  const heads = headRow.children.map((cell) => plainLine(cell.children, source));
  const marked = rows.map((row) => {
    const cells: Cell[] = row.children
      .slice(0, heads.length)
      .map((cell, column) => ({ column, head: heads[column] ?? '', text: cellText(cell, reading) }))
      .filter((cell) => cell.text !== '');
    if (cells.length === 0) return row;
    const statement = store.add({
      kind: 'row',
      text: sayRow(cells),
      topic,
      cells,
      block,
      ...placeOf(row),
    });
    const notes = notesIn(row.children.flatMap(({ children }) => children));
    if (notes.length > 0) store.notes.set(statement, notes);
    return { ...row, data: { ...row.data, hProperties: { dataStatement: statement.id } } };
  });
  return { ...node, children: [headRow, ...marked] };
}

// A cell that nothing filled says nothing.
function cellText({ children, position }: TableCell, { source, unfilled }: Reading): string {
  const { text, code } = inlineText(children, source);
  const placeholder = placeholderIn(text, code);
  if (placeholder === undefined) return oneLine(text);
  unfilled(placeholder, position?.start.offset ?? 0);
  return '';
}
