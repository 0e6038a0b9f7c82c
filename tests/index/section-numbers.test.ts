import { expect, test, vi } from 'vitest';
import { SectionNumbers } from '../../lib/index/section-numbers.ts';
import { StringTable } from '../../lib/index/string-table.ts';

test('a section is found by its guide and id, and looked up once', () => {
  const table = StringTable.of(['0#oven', '0#dough', '1#oven']);
  const find = vi.spyOn(table, 'find');
  const numbers = new SectionNumbers(table);
  const asked = () => [numbers.find(0, 'oven'), numbers.find(0, 'dough'), numbers.find(1, 'oven')];
  expect(asked()).toEqual([0, 1, 2]);
  expect(asked()).toEqual([0, 1, 2]);
  expect(find).toHaveBeenCalledTimes(3);
});

test('one that is not there has no number, and is not kept in memory', () => {
  const table = StringTable.of(['0#oven']);
  const find = vi.spyOn(table, 'find');
  const numbers = new SectionNumbers(table);
  expect([numbers.find(0, 'cellar'), numbers.find(0, 'cellar')]).toEqual([undefined, undefined]);
  expect([numbers.find(7, 'oven')]).toEqual([undefined]);
  expect(find).toHaveBeenCalledTimes(3);
});
