import { expect, test } from 'vitest';
import { chunkGuide } from '../../lib/chunk/chunk-guide.ts';
import { tellDeadLinks } from '../../lib/chunk/dead-links.ts';
import { GuideFolder } from '../../lib/chunk/guide-folder.ts';
import { type InnerLink, linkGuides } from '../../lib/chunk/guide-links.ts';
import { nameGuide, nameGuides } from '../../lib/chunk/name-guides.ts';
import { guideSlugs } from '../../lib/load/guide-slug.ts';
import { type GuideWarning, sayWarning } from '../../lib/load/guide-warning.ts';
import { parseGuides } from '../../lib/load/parse-guides.ts';
import { elementsOf } from './read-guide.ts';

const files = [
  'bread.md',
  'cheese.md',
  'Baking bread.md',
  'trades/baking.md',
  'trades/smithing.md',
  'trades/index.md',
];
const parsed = parseGuides(files.map((file) => ({ file, source: `# The ${file}\n\nText.\n` })));
const folder = new GuideFolder(parsed.map(nameGuide));

function resolve(url: string, file: string) {
  const lost: string[] = [];
  const context = {
    lineAt: () => 1,
    file,
    folder,
    found: () => {},
    lost: (link: { url: string }) => lost.push(link.url),
  };
  const node = linkGuides({ type: 'link', url, children: [{ type: 'text', value: 'x' }] }, context);
  return { node, lost };
}

test.each([
  ['bread.md', 'cheese.md', '/guide/bread'],
  ['./bread.md#dough', 'cheese.md', '/guide/bread#dough'],
  ['smithing.md', 'trades/baking.md', '/guide/trades-smithing'],
  ['../bread.md', 'trades/baking.md', '/guide/bread'],
  ['Baking%20bread.md', 'cheese.md', '/guide/baking-bread'],
  ['bread', 'cheese.md', '/guide/bread'],
  ['../smithing/', 'trades/baking.md', '/guide/trades-smithing'],
  ['bread.html#dough', 'cheese.md', '/guide/bread#dough'],
  ['trades/', 'cheese.md', '/guide/trades-index'],
  ['/docs/latest/trades/smithing', 'cheese.md', '/guide/trades-smithing'],
  ['wiki:Baking bread#The dough', 'cheese.md', '/guide/baking-bread#the-dough'],
  ['wiki:The cheese.md', 'bread.md', '/guide/cheese'],
  ['wiki:#The dough', 'bread.md', '#the-dough'],
])('%s in %s leads to %s', (url, file, page) => {
  const { node, lost } = resolve(url, file);
  expect(node).toMatchObject({ type: 'link', url: page });
  expect(lost).toEqual([]);
});

test.each([
  '#dough',
  '/guide/bread',
  'bread.pdf',
  'https://site.example/bread.md',
  '//site.example/bread.md',
  'mailto:a@site.example.md',
])('%s stays as it is, and is not lost', (url) => {
  const { node, lost } = resolve(url, 'cheese.md');
  expect(node).toMatchObject({ type: 'link', url });
  expect(lost).toEqual([]);
});

test.each(['gone.md', '../bread.md', 'wiki:Gone', '!.md'])(
  '%s is its words alone, and lost',
  (url) => {
    const { node, lost } = resolve(url, 'cheese.md');
    expect(node).toMatchObject({ type: 'emphasis', data: { hName: 'span' } });
    expect(lost).toEqual([url.replace('wiki:', '')]);
  },
);

test.each(['/pricing', 'gone/away'])('%s may be a page of the owner’s, and is told', (url) => {
  const { node, lost } = resolve(url, 'cheese.md');
  expect(node).toMatchObject({ type: 'link', url });
  expect(lost).toEqual([url]);
});

async function chunkAll(sources: Record<string, string>) {
  const warnings: GuideWarning[] = [];
  const warn = (warning: GuideWarning) => warnings.push(warning);
  const guides = parseGuides(Object.entries(sources).map(([file, source]) => ({ file, source })));
  const links: InnerLink[] = [];
  const options = { folder: new GuideFolder(guides.map(nameGuide)), warn, links };
  const chunked = await Promise.all(guides.map((guide) => chunkGuide(guide, options)));
  const sections = chunked.map(({ slug, sections }): [string, Set<string>] => [
    slug,
    new Set(sections.map(({ id }) => id)),
  ]);
  tellDeadLinks(links, new Map(sections), warn);
  return { chunked, warnings: warnings.map(sayWarning) };
}

test('a guide’s links, also those defined apart, lead to the pages of other guides', async () => {
  const { chunked, warnings } = await chunkAll({
    'guide.md': '# A\n\nSee [one](one.md#a) and [two].\n\n[two]: two.md\n',
    'one.md': '# A\n\nOne.\n',
    'two.md': 'Two.\n',
  });
  const links = chunked[0]?.sections.flatMap(elementsOf).filter(({ tagName }) => tagName === 'a');
  expect(links?.map(({ properties }) => properties.href)).toEqual(['/guide/one#a', '/guide/two']);
  expect(warnings).toEqual([]);
});

test('a link to a section that is not there is told with its line', async () => {
  const { warnings } = await chunkAll({
    'guide.md': '# A\n\nSee [one](one.md#b), [here](#c) and [there](#a).\n',
    'one.md': '# A\n\nOne.\n',
  });
  expect(warnings).toEqual([
    'guide.md:3: the link "one.md#b" leads to a section that the guide does not have.',
    'guide.md:3: the link "#c" leads to a section that the guide does not have.',
  ]);
});

test('a link leads to a page by the address that the page says to have, or to have had', async () => {
  const pages = {
    'guide.md':
      '# A\n\n[1](/leave/), [2](/old-pay/), [3](/docs/nights), [4](/hours/), [5](/gone/).\n',
    'work/one.md': '---\npermalink: /leave/\n---\n\nOne.\n',
    'work/two.md': '---\nredirect_from:\n  - /old-pay/\n---\n\nTwo.\n',
    'docs/three.md': '---\nslug: nights\n---\n\nThree.\n',
    'work/four.md': '+++\naliases = ["/hours/"]\n+++\n\nFour.\n',
  };
  const { chunked, warnings } = await chunkAll(pages);
  const links = chunked[0]?.sections.flatMap(elementsOf).filter(({ tagName }) => tagName === 'a');
  expect(links?.map(({ properties }) => properties.href)).toEqual([
    ...['/guide/work-one', '/guide/work-two', '/guide/docs-three', '/guide/work-four', '/gone/'],
  ]);
  expect(warnings).toEqual(['guide.md:3: the link "/gone/" leads to no guide of this folder.']);
  const files = Object.entries(pages).map(([file, source]) => ({ file, source }));
  const named = await nameGuides(files, guideSlugs(Object.keys(pages)));
  const folder = new GuideFolder(named);
  expect(folder.byPath('/leave/', 'guide.md')).toBe('work-one');
  expect(folder.byPath('docs/three/', 'work/two.md')).toBe('docs-three');
  expect(folder.byPath('docs/three.md', 'work/two.md')).toBeUndefined();
  expect(folder.byPath('/hours', 'guide.md')).toBe('work-four');
});
