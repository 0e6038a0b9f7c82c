import { expect, test } from 'vitest';
import { Strip, textOf } from '../../../components/document/pieces.ts';

const strip = new Strip(['<a>é</a>', '<b/>', '<c/>', '<d/>'].map((html) => Buffer.from(html)));

test.each<[string, [number, string][], string]>([
  ['as it is', [], '<a>é</a><b/><c/><d/>'],
  ['with its first section drawn anew', [[0, 'A']], 'A<b/><c/><d/>'],
  [
    'with others, in whatever order they were drawn',
    [
      [3, 'ü'],
      [1, 'B'],
    ],
    '<a>é</a>B<c/>ü',
  ],
  [
    'with two that stand together',
    [
      [1, 'B'],
      [2, ''],
    ],
    '<a>é</a>B<d/>',
  ],
])('a strip of sections is put together %s', (_, changed, html) => {
  expect(textOf(strip.with(new Map(changed)))).toBe(html);
});

test('what is shared is named by what it says', () => {
  const names = (of: Strip, changed: [number, string][] = []) =>
    of.with(new Map(changed)).flatMap((piece) => (typeof piece === 'string' ? [] : piece.name));
  const same = new Strip([Buffer.from('<a>é</a><b/>'), Buffer.from('<c/><d/>')]);
  const other = new Strip([Buffer.from('<a>e</a><b/>'), Buffer.from('<c/><d/>')]);
  expect(names(strip)).toEqual(names(same));
  expect(names(strip)).not.toEqual(names(other));
  expect(new Set(names(strip, [[1, '']])).size).toBe(2);
});
