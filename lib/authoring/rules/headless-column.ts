// A row is quoted cell by cell, each with the head of its column.
import type { Statement } from '../../types.ts';
import { blocksOf, lineOf } from '../read-guide.ts';
import type { Rule } from './rule.ts';

const row = '| Beginner | 9 |\n| Trained | 15 |';

export const headlessColumn: Rule = {
  code: 'headless-column',
  level: 'warning',
  about: 'Each column of a table but the first has a head, which is quoted with its cells.',
  finds(read) {
    return blocksOf(read.guide).flatMap((block) => {
      const rows = block.filter(({ kind }) => kind === 'row');
      const columns = headless(rows);
      const [first] = rows;
      if (!first || columns.length === 0) return [];
      const which =
        columns.length === 1 ? `column ${columns[0]} has` : `columns ${columns.join(', ')} have`;
      const text = `In the table of this row ${which} no head, so that an answer quotes the cells without what they are. Write the heads into the table's first line.`;
      return [{ line: lineOf(read, first), text }];
    });
  },
  examples: {
    keeps: [
      { guide: `# Baking\n\n| Level | Pay |\n| --- | --- |\n${row}` },
      { guide: `# Baking\n\n|  | Pay |\n| --- | --- |\n${row}` },
      { guide: `# Baking\n\n|  |  |\n| --- | --- |\n${row}` },
    ],
    catches: [
      { guide: '# Baking\n\n|  |  |  |\n| --- | --- | --- |\n| Beginner | 9 | night |' },
      { guide: `# Baking\n\n| Level |  |\n| --- | --- |\n${row}` },
    ],
  },
};

/** Columns that hold text and have no head, counted from 1. The first may go without, and two of a list of names. */
function headless(rows: Statement[]): number[] {
  const cells = rows.flatMap((each) => each.cells ?? []);
  const columns = cells.filter(({ column, head }) => column > 0 && head === '');
  const isNameList = cells.every(({ column, head }) => column < 2 && head === '');
  return isNameList
    ? []
    : [...new Set(columns.map(({ column }) => column + 1))].sort((a, b) => a - b);
}
