import { expect, test } from 'vitest';
import { firstFree, guideSlugs, toldSlugs } from '../../lib/load/guide-slug.ts';
import { type GuideWarning, sayWarning } from '../../lib/load/guide-warning.ts';

test.each([
  ['bread.md', 'bread'],
  ['trades/Baking bread.md', 'trades-baking-bread'],
  ['trades\\smithing.mdx', 'trades-smithing'],
  ['!.md', '21'],
])('%s is "%s"', (file, slug) => {
  expect(guideSlugs([file]).get(file)).toBe(slug);
});

test('a name is kept by the file whose own it is', () => {
  const slugs = guideSlugs(['a/b.md', 'a-b.md', 'a-b-2.md']);
  expect([...slugs.values()].sort()).toEqual(['a-b', 'a-b-2', 'a-b-3']);
  expect(slugs.get('a-b-2.md')).toBe('a-b-2');
});

test('what was numbered for another file is told, and no name that ends in a number by itself', () => {
  const warnings: GuideWarning[] = [];
  const files = ['a-b.md', 'a/b.md', 'a-b-7.md', '-7.md'];
  const slugs = toldSlugs(files, (warning) => warnings.push(warning));
  expect(slugs).toEqual(guideSlugs(files));
  expect(warnings.map(sayWarning)).toEqual([
    'a/b.md: it is shown at /guide/a-b-2, for a-b.md is at /guide/a-b.',
  ]);
});

test('numbers are counted on from the one that was to be tried next', () => {
  expect(firstFree('a', new Set(['a', 'a-2']))).toEqual({ name: 'a-3', count: 4 });
  expect(firstFree('a', new Set(['a', 'a-2', 'a-3']), 4)).toEqual({ name: 'a-4', count: 5 });
  expect(firstFree('b', new Set(['a']))).toEqual({ name: 'b', count: 2 });
});
