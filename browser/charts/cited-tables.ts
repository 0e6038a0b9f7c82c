// Which of the cited quotes are rows of one table: those of a section whose column heads agree.
import type { Citation } from '../../lib/types.ts';
import type { SaidCell } from '../../lib/wire/rows.ts';
import { readRows } from '../../lib/wire/rows.ts';

type CitedRow = { citation: Citation; cells: SaidCell[] };
export type CitedTable = { heads: string[]; rows: CitedRow[] };

/** Tables and rows stand in the order in which they are first cited. */
export function citedTables(citations: Citation[]): CitedTable[] {
  return sectionsOf(citations).flatMap((cited) => {
    const rows = readRows(cited.map(({ quote }) => quote));
    return cited.reduce<CitedTable[]>((tables, citation, at) => {
      const cells = rows[at];
      return cells ? withRow(tables, { citation, cells }) : tables;
    }, []);
  });
}

function sectionsOf(citations: Citation[]): Citation[][] {
  const keyOf = ({ guide, section }: Citation) => `${guide}#${section.id}`;
  const keys = new Set(citations.map(keyOf));
  return [...keys].map((key) => citations.filter((citation) => keyOf(citation) === key));
}

// Empty cells are not said, so a row may lack heads that its neighbours have.
function withRow(tables: CitedTable[], row: CitedRow): CitedTable[] {
  const heads = row.cells.map(({ head }) => head);
  const table = tables.find((other) => holds(other.heads, heads) || holds(heads, other.heads));
  if (!table) return [...tables, { heads, rows: [row] }];
  const widest = heads.length > table.heads.length ? heads : table.heads;
  const longer = { heads: widest, rows: [...table.rows, row] };
  return tables.map((other) => (other === table ? longer : other));
}

function holds(heads: string[], some: string[]): boolean {
  return some.every((head) => heads.includes(head));
}
