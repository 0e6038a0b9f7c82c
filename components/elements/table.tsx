// The parts of a table as guide and answers show it: in a frame that scrolls, and on a phone, when it has
// many columns, with each row as a card whose cells are named by `data-head`.
import type { ComponentProps } from 'react';

/** Tables with more columns than this are shown as cards on a phone. */
const mostColumns = 3;

export type TableProps = ComponentProps<'table'> & { label: string; columns: number };

export function Table({ label, columns, ...props }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={label}>
      <table {...props} {...role('table')} data-cards={columns > mostColumns || undefined} />
    </section>
  );
}

export function TableHead(props: ComponentProps<'thead'>) {
  return <thead {...props} {...role('rowgroup')} />;
}

export function TableBody(props: ComponentProps<'tbody'>) {
  return <tbody {...props} {...role('rowgroup')} />;
}

export function TableRow(props: ComponentProps<'tr'>) {
  return <tr {...props} {...role('row')} />;
}

export function ColumnHead(props: ComponentProps<'th'>) {
  return <th scope="col" {...props} {...role('columnheader')} />;
}

export function TableCell({ children, ...props }: ComponentProps<'td'>) {
  return (
    <td {...props} {...role('cell')}>
      <span>{children}</span>
    </td>
  );
}

// Browsers forget what a table is when its parts are laid out as blocks; roles remind them.
function role(name: string): { role: string } {
  return { role: name };
}
