import { describe, expect, test } from 'vitest';
import type { LabelledStatement } from '../../lib/evidence/labels.ts';
import { type RowNames, rowNames } from '../../lib/evidence/row-names.ts';
import type { RankedPassage } from '../../lib/types.ts';
import { workOf } from '../fixtures/work-of.ts';

const source: RankedPassage = {
  passage: {
    id: 'trees/prices',
    guide: 'trees',
    sectionId: 'prices',
    first: 0,
    last: 0,
    text: '',
  },
  score: 1,
};

function rowOf(cells: string[], at: number): LabelledStatement {
  return {
    label: `s${at + 1}`,
    source,
    statement: {
      id: `prices.${at}`,
      sectionId: 'prices',
      block: 1,
      kind: 'row',
      text: cells.join(' '),
      cells: cells.map((text, column) => ({ column, head: `Head ${column}`, text })),
    } as LabelledStatement['statement'],
  };
}

function namesOf(table: string[][]): Record<keyof RowNames, string[]>[] {
  return rowNames(table.map(rowOf)).map(({ first, second }) => ({
    first: [...first],
    second: [...second],
  }));
}

describe('what names a row', () => {
  test('is what its first two cells have and no other row has in that column', () => {
    const table = [
      ['Apple tree', 'Garden', 'sunny'],
      ['Pear tree', 'Orchard', 'sunny'],
      ['Plum', 'Apple garden', 'shady'],
    ];
    expect(namesOf(table)).toEqual([
      { first: ['appl'], second: [] },
      { first: ['pear'], second: ['orchard'] },
      { first: ['plum'], second: ['appl'] },
    ]);
  });

  test('is a word that a cell says twice, and nothing where a cell is missing', () => {
    expect(namesOf([['Apple, apple'], ['Pear']])).toEqual([
      { first: ['appl'], second: [] },
      { first: ['pear'], second: [] },
    ]);
  });

  test('is found in a table of thousands of rows as fast as it is read', async () => {
    const table = Array.from({ length: 4000 }, (_, at) => rowOf([`Tree ${at}`, 'Garden'], at));
    expect(await workOf(() => rowNames(table))).toBeLessThan(1000);
  });
});
