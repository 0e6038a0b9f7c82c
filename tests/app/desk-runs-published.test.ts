// Where guides are published, the questions of the desk are asked of those, as readers are answered from them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureGuides } from '../../lib/build-guides.ts';
import { readConfig } from '../../lib/config.ts';
import type { OpenedGuides } from '../../lib/signpost.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { allOf } from '../store/stores.ts';
import { deskSite, tokenIn } from './desk-site.ts';

const served = vi.hoisted((): { opened?: OpenedGuides } => ({}));

vi.mock('../../app/published.ts', () => ({
  publishedGuides: () => ({ open: async () => served.opened }),
}));

const desk = deskSite();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-'));
  const guides = resolve('tests/fixtures/orchard');
  const config = readConfig({ GUIDE_DIR: guides, EMBEDDINGS: 'off' }, folder);
  served.opened = { index: await ensureGuides(config), version: 'another' };
});

afterAll(() => rm(folder, { recursive: true }));

test('the questions of the owner are asked of the published guides', async () => {
  const cookie = await desk.signIn();
  const page = await desk.ask('GET', '/desk/runs', { headers: { cookie } });
  const form = { token: tokenIn(await page.text()) };
  expect((await desk.ask('POST', '/desk/runs', { form, headers: { cookie } })).status).toBe(303);
  const store = openStore({ dataDir: desk.dataDir });
  const [run] = await allOf(store.runs());
  await store.close();
  expect(run?.contentHash).toBe(served.opened?.index.contentHash);
  // Of bread, of which the published guide says nothing.
  expect(run?.results[0]).toMatchObject({ outcome: 'not-covered', isAsExpected: false });
});
