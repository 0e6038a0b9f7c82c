// A table below a line that opens it; on a phone each row is a card, whose cells name their heads.
import type { ReactNode } from 'react';

export type FoldedTableProps = {
  summary: string;
  /** What the table is called. */
  label: string;
  heads: string[];
  /** Cells in the order of the heads. */
  rows: { key: string; cells: ReactNode[] }[];
  className?: string;
  isOpen?: boolean;
};

export function FoldedTable({ summary, label, heads, rows, className, isOpen }: FoldedTableProps) {
  return (
    <details className={className} open={isOpen}>
      <summary>{summary}</summary>
      <div className="table-frame">
        <table aria-label={label} data-cards>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {heads.map((head, at) => (
                  <td key={head} data-head={head}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
