import { expect, test } from 'vitest';
import { sitemap } from '../../../lib/server/site/sitemap.ts';

const origin = 'https://site.example';

test('a guide whose owner names another address for it is left to that one', () => {
  const xml = sitemap({
    guides: [
      { slug: 'bread', updated: '2026-03-01', canonicalUrl: undefined },
      { slug: 'cheese', updated: '2026-05-01', canonicalUrl: 'https://own.example/cheese' },
    ],
    origin,
  });
  const pages = Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address);
  expect(pages).toEqual([`${origin}/`, `${origin}/guide`, `${origin}/guide/bread`]);
});
