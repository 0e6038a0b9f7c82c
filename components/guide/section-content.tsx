// A section's HTML tree as React elements. Tables are shown as answers show them; an unsafe address is
// shown as its text.
import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { guideLink } from '../safe-link.ts';
import { ColumnHead, Table, TableBody, TableCell, TableHead, TableRow } from '../table.tsx';
import { guideStrings } from './guide-strings.ts';
import { nameCells } from './named-cells.ts';

export type SectionContentProps = { content: Root; title: string };

export function SectionContent({ content, title }: SectionContentProps) {
  const LabelledTable = (props: ComponentProps<'table'> & { 'data-columns'?: number }) => (
    <Table {...props} label={guideStrings.tableOf(title)} columns={props['data-columns'] ?? 0} />
  );
  return toJsxRuntime(nameCells(content), {
    Fragment,
    jsx,
    jsxs,
    tableCellAlignToStyle: false,
    components: { ...parts, table: LabelledTable },
  });
}

const parts = {
  thead: TableHead,
  tbody: TableBody,
  tr: TableRow,
  th: ColumnHead,
  td: TableCell,
  a: GuideLink,
};

function GuideLink({ href, children, ...props }: ComponentProps<'a'>) {
  const safe = href === undefined ? undefined : guideLink(href);
  if (safe === undefined) return <span>{children}</span>;
  return (
    <a {...props} href={safe}>
      {children}
    </a>
  );
}
