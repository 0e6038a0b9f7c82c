// Block Markdown tokens as React elements: paragraphs, lists, tables, code. Headings are set below
// those of the page, and a table scrolls in a frame of its own on a narrow screen.
import { createElement, Fragment, type ReactNode } from 'react';
import type {
  Block,
  ListToken,
  TableCellToken,
  TableToken,
} from '../../browser/markdown/tokens.ts';
import type { Citation } from '../../lib/types.ts';
import { decodeCharacterReferences } from '../../lib/wire/character-references.ts';
import {
  ColumnHead,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '../elements/table.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { renderInline } from './markdown-inline.tsx';

/** An answer stands under a question of level 2, beside headings of level 3. */
const topHeading = 4;

export function renderBlocks(blocks: Block[], citations: Citation[]): ReactNode {
  const nodes = blocks.map((block) => renderBlock(block, citations));
  return createElement(Fragment, null, ...nodes);
}

function renderBlock(token: Block, citations: Citation[]): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading': {
      const level = Math.min(topHeading - 1 + token.depth, 6);
      return createElement(`h${level}`, null, renderInline(token.tokens, citations));
    }
    case 'paragraph':
      return <p>{renderInline(token.tokens, citations)}</p>;
    case 'list':
      return renderList(token, citations);
    case 'table':
      return renderTable(token, citations);
    case 'blockquote':
      return <blockquote>{renderBlocks(token.tokens, citations)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'html':
      return <p>{token.raw.trim()}</p>;
    default:
      return renderInline([token], citations);
  }
}

function renderList(list: ListToken, citations: Citation[]): ReactNode {
  const items = list.items.map((item) =>
    createElement('li', null, renderBlocks(item.tokens, citations)),
  );
  if (!list.ordered) return createElement('ul', null, ...items);
  return createElement('ol', { start: Number(list.start || 1) }, ...items);
}

function renderTable({ header, rows }: TableToken, citations: Citation[]): ReactNode {
  const heads = header.map((cell) => renderHead(cell, citations));
  const body = rows.map((row) => {
    const cells = row.map((cell, column) => renderCell(cell, header[column], citations));
    return createElement(TableRow, null, ...cells);
  });
  return (
    <AnswerTable heads={header.map(({ text }) => decodeCharacterReferences(text))}>
      <TableHead>{createElement(TableRow, null, ...heads)}</TableHead>
      {createElement(TableBody, null, ...body)}
    </AnswerTable>
  );
}

function AnswerTable({ heads, children }: { heads: string[]; children: ReactNode }) {
  const { strings, say } = useStrings();
  return (
    <Table label={say(strings.answer.tableOf, { heads: heads.join(', ') })} columns={heads.length}>
      {children}
    </Table>
  );
}

function renderHead(cell: TableCellToken, citations: Citation[]): ReactNode {
  return <ColumnHead data-align={cell.align}>{renderInline(cell.tokens, citations)}</ColumnHead>;
}

function renderCell(
  cell: TableCellToken,
  head: TableCellToken | undefined,
  citations: Citation[],
): ReactNode {
  return (
    <TableCell data-align={cell.align} data-head={head && decodeCharacterReferences(head.text)}>
      {renderInline(cell.tokens, citations)}
    </TableCell>
  );
}
