// The names of all guides: asked for once, and again after a failure.
import { beforeEach, expect, test, vi } from 'vitest';

const guides = [
  { slug: 'a', title: 'A', language: 'en', updated: null, canonicalUrl: null },
  {
    ...{ slug: 'b', title: 'B', language: 'de', updated: '2026-01-31' },
    canonicalUrl: 'https://b.example/b',
  },
];

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.resetModules();
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  return () => vi.unstubAllGlobals();
});

const load = async () => (await import('../../../browser/guide/guide-list.ts')).loadGuideList();

test('the list is asked for once', async () => {
  fetched.mockImplementation(async () => Response.json({ guides }));
  expect(await load()).toEqual(guides);
  expect(await load()).toEqual(guides);
  expect(fetched.mock.calls).toEqual([['/api/guides']]);
});

test('after a failure it is asked for again', async () => {
  fetched.mockImplementationOnce(async () => new Response(null, { status: 503 }));
  await expect(load()).rejects.toThrow('The server answered with status 503.');
  fetched.mockImplementationOnce(async () => Response.json({ guides: [{ slug: 'a' }] }));
  await expect(load()).rejects.toThrow();
  fetched.mockImplementation(async () => Response.json({ guides }));
  expect(await load()).toEqual(guides);
});
