import { describe, expect, test } from 'vitest';
import { firstNotBelow, StringTable } from '../../lib/index/string-table.ts';

describe('a table of texts', () => {
  const texts = ['oven', '', 'größer', '𝔘nter', 'öfen'.normalize('NFD'), 'a'.repeat(5000)];
  const table = StringTable.of(texts);

  test('gives each text by its number, and each number by its text', () => {
    expect([...table]).toEqual(texts);
    expect(texts.map((text) => table.find(text))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(table.size).toBe(6);
  });

  test('knows no text that it lacks', () => {
    expect(table.find('Oven')).toBeUndefined();
    expect(table.find('öfen'.normalize('NFC'))).toBeUndefined();
    expect(StringTable.of([]).find('oven')).toBeUndefined();
  });

  test('tells texts of the same hash apart', () => {
    // Of FNV-1a with 32 bits.
    const alike = ['costarring', 'liquid', 'declinate', 'macallums'];
    const found = StringTable.of(alike);
    expect(alike.map((text) => found.find(text))).toEqual([0, 1, 2, 3]);
    expect(found.parts.hashes[0]).toBe(found.parts.hashes[1]);
  });

  test('is the same table once it is kept and opened', () => {
    expect([...new StringTable(table.parts)]).toEqual(texts);
  });
});

test('the first that is not below a value is found, and the end where all are below', () => {
  const ascending = Uint32Array.of(1, 3, 3, 7);
  expect([0, 1, 2, 3, 4, 7, 8].map((value) => firstNotBelow(ascending, value))).toEqual([
    0, 0, 1, 1, 3, 3, 4,
  ]);
});
