// A section's HTML tree as React elements. Tables are shown as answers show them; an unsafe address is
// shown as its text.
import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { nameCells } from '../../browser/guide/named-cells.ts';
import { guideLink } from '../../browser/safe-link.ts';
import type { Guide } from '../../lib/types.ts';
import {
  ColumnHead,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '../elements/table.tsx';
import { boxesIn } from './boxes.tsx';
import { ownLanguage, type PageContext } from './page-context.ts';

export type SectionContentProps = {
  content: Root;
  /** The section's title, which names its tables. */
  title: string;
  guide: Pick<Guide, 'language'>;
  context: PageContext;
};

export function SectionContent({ content, title, guide, context }: SectionContentProps) {
  const { strings, say } = context.wording;
  const LabelledTable = (props: ComponentProps<'table'> & { 'data-columns'?: number }) => (
    <Table
      {...props}
      label={say(strings.tableOf, { title })}
      columns={props['data-columns'] ?? 0}
    />
  );
  return toJsxRuntime(nameCells(content), {
    Fragment,
    jsx,
    jsxs,
    tableCellAlignToStyle: false,
    components: {
      ...parts,
      ...boxesIn(context.wording, ownLanguage(guide, context)),
      table: LabelledTable,
      a: linkIn(context),
    },
  });
}

function linkIn(context: PageContext) {
  switch (context.view) {
    case 'page':
      return GuideLink;
    case 'panel':
      return PanelLink;
    case 'trial':
      return trialLink(context.addressOf);
  }
}

const parts = {
  thead: TableHead,
  tbody: TableBody,
  tr: TableRow,
  th: ColumnHead,
  td: TableCell,
  input: TaskSign,
  pre: CodeBlock,
};

// An item of a task list: a sign to read, not a control.
function TaskSign({ checked }: ComponentProps<'input'>) {
  return checked ? '☑' : '☐';
}

function CodeBlock(props: ComponentProps<'pre'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  return <pre {...props} tabIndex={0} />;
}

function GuideLink({ href, children, ...props }: ComponentProps<'a'>) {
  const safe = href === undefined ? undefined : guideLink(href);
  if (safe === undefined) return <span>{children}</span>;
  return (
    <a {...props} href={safe}>
      {children}
    </a>
  );
}

// In the frame beside the chat: pages of this site replace the whole, others get a tab of their own.
function PanelLink(props: ComponentProps<'a'>) {
  const { href = '' } = props;
  if (href.startsWith('#')) return <GuideLink {...props} />;
  const isOutside = /^(?:https?:)?\/\//i.test(href);
  return <GuideLink {...props} target={isOutside ? '_blank' : '_top'} rel="noopener" />;
}

// In the frame beside what was read: what leads out of it gets a tab of its own.
function trialLink(addressOf: (href: string) => string | undefined) {
  return (props: ComponentProps<'a'>) => {
    const { href = '' } = props;
    const inside = href.startsWith('#') ? href : addressOf(href);
    if (inside !== undefined) return <GuideLink {...props} href={inside} />;
    return <GuideLink {...props} target="_blank" rel="noopener" />;
  };
}
