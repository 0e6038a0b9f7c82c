// The names of all guides, for pages that hold some of them.
import { expect, test } from 'vitest';
import { ask, folderSite } from './folder-site.ts';

const site = folderSite({}, {}, async () => ({
  guides: (await import('../../app/api/guides/route.ts')).GET,
}));

test('the names of all guides are told, and nothing of what stands in them', async () => {
  const response = await site.routes.guides(ask('/api/guides'));
  expect(response.headers.get('content-type')).toBe('application/json');
  const { guides } = await response.json();
  expect(guides.map(({ slug }: { slug: string }) => slug)).toEqual(['bread', 'cheese', 'hummus']);
  expect(Object.keys(guides[0])).toEqual(['slug', 'title', 'language', 'updated', 'canonicalUrl']);
});

test('whoever holds them already is told so', async () => {
  const held = await site.routes.guides(ask('/api/guides'));
  const etag = held.headers.get('etag') ?? '';
  const again = await site.routes.guides(ask('/api/guides', { 'if-none-match': etag }));
  expect(again.status).toBe(304);
});
