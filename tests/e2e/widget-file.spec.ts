// How browsers keep the widget's script.
import { expect } from '@playwright/test';
import { test } from './widget-visit.ts';

test('/widget.js is kept for minutes and asked for again by its tag', async ({ request }) => {
  const first = await request.get('/widget.js');
  const { etag = '', ...headers } = first.headers();
  const shared = {
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  };
  expect(headers).toMatchObject({ ...shared, 'content-type': 'text/javascript; charset=utf-8' });
  expect(headers['set-cookie']).toBeUndefined();
  const second = await request.get('/widget.js', { headers: { 'If-None-Match': etag } });
  expect(second.status()).toBe(304);
  expect(second.headers()).toMatchObject({ ...shared, etag });
  const other = await request.get('/widget.js', { headers: { 'If-None-Match': 'W/"another"' } });
  expect(other.status()).toBe(200);
  expect((await request.head('/widget.js')).status()).toBe(200);
});

test('the file under its hashed name has the same bytes, and is kept for good', async ({
  page,
  request,
}) => {
  await page.goto('/embed/setup');
  await page.getByLabel('Pin this version, with a checksum').check();
  const [path = ''] =
    /\/assets\/widget-[\da-f]+\.js/.exec(await page.locator('main').innerText()) ?? [];
  const plain = await request.get('/widget.js');
  const hashed = await request.get(path);
  expect(await hashed.text()).toBe(await plain.text());
  const forGood = {
    'cache-control': 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'content-type': 'text/javascript; charset=utf-8',
  };
  expect(hashed.headers()).toMatchObject(forGood);
  const [panelPath = ''] = /\/assets\/widget-panel-[\da-f]+\.js/.exec(await plain.text()) ?? [];
  expect((await request.get(panelPath)).headers()).toMatchObject(forGood);
});
