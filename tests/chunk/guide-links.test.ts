import { expect, test } from 'vitest';
import { linkGuides } from '../../lib/chunk/guide-links.ts';
import { elementsOf, readGuide } from './read-guide.ts';

const pageOf = (url: string, file: string) =>
  linkGuides({ type: 'link', url, children: [] }, file).url;

test.each([
  ['bread.md', 'cheese.md', '/guide/bread'],
  ['./bread.md#dough', 'cheese.md', '/guide/bread#dough'],
  ['smithing.md', 'trades/baking.md', '/guide/trades-smithing'],
  ['../bread.md', 'trades/baking.md', '/guide/bread'],
  ['smithing.md', 'trades\\baking.md', '/guide/trades-smithing'],
  ['Baking%20bread.md', 'cheese.md', '/guide/baking-bread'],
])('%s in %s leads to %s', (url, file, page) => {
  expect(pageOf(url, file)).toBe(page);
});

test.each([
  '#dough',
  '/guide/bread',
  '/bread.md',
  'bread.pdf',
  '../bread.md',
  'https://site.example/bread.md',
  '//site.example/bread.md',
  'mailto:a@site.example.md',
  '!.md',
])('%s stays as it is', (url) => {
  expect(pageOf(url, 'cheese.md')).toBe(url);
});

test('a guide’s links, also those defined apart, lead to the pages of other guides', async () => {
  const guide = await readGuide('# A\n\nSee [one](one.md#a) and [two].\n\n[two]: two.md\n');
  const links = guide.sections.flatMap(elementsOf).filter(({ tagName }) => tagName === 'a');
  expect(links.map(({ properties }) => properties.href)).toEqual(['/guide/one#a', '/guide/two']);
});
