// What authors, models and pages of other sites may write: guides with their front matter and words files, replies, and
// attributes of the widget. In a real browser nothing of it runs, asks another origin, or breaks a page.
import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { widgetOptionNames } from '../../../lib/wire/widget-options.ts';
import { type HostSite, startHostSite } from '../../../scripts/browser/host-site.ts';
import { type App, startApp } from '../../../scripts/browser/start-app.ts';
import {
  type Script,
  type ScriptedServer,
  startScriptedServer,
} from '../../fixtures/scripted-openai-server.ts';
import { askAndWait, newest } from '../chat-page.ts';
import { test } from '../reader-test.ts';
import { launcher, openChat, openShadowRoots, pageWith } from '../widget-page.ts';
import { guideCount, slugOf, writeHostileGuides } from './hostile-guides.ts';
import { dealt, elsewhere, marker, payloads } from './payloads.ts';
import { aliveIn, watch } from './watch.ts';

let folder: string;
let app: App;
let site: HostSite;
let model: ScriptedServer;
let script: Script = { kind: 'error', status: 503 };

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = await writeHostileGuides();
  model = await startScriptedServer(() => script);
  site = await startHostSite();
  app = await startApp({
    ...{
      GUIDE_DIR: folder,
      OPENAI_BASE_URL: model.url,
      OPENAI_API_KEY: '',
      OPENAI_MODEL: 'scripted',
    },
    EMBEDDINGS: 'off',
  });
});

test.afterAll(async () => {
  await app?.stop();
  await site?.stop();
  await model?.close();
  await rm(folder, { recursive: true, force: true });
});

test('in a page that takes them as they are, payloads come to life and are seen', async ({
  page,
}) => {
  const seen = await watch(page, [app.origin, site.origin]);
  await page.route(`${elsewhere}/**`, (route) => route.abort());
  const alive = payloads.slice(0, 14);
  expect(alive).toHaveLength(14);
  for (const text of alive) {
    site.put('/alive', { html: `<!doctype html><title>x</title>${text}` });
    await page.goto(`${site.origin}/alive`);
    // It comes to life a moment behind the page.
    await expect(async () => expect(() => seen.expectNothing(text)).toThrow(marker), text).toPass();
    expect(aliveIn(text), text).not.toEqual([]);
  }
  site.put('/alive', { html: `<!doctype html><link rel=stylesheet href=${elsewhere}/c.css>` });
  await page.goto(`${site.origin}/alive`);
  expect(() => seen.expectNothing('style')).toThrow('left: ');
});

// Before its service fails: it is left alone for a while after that.
test('what a language model says is text, shown or left out', async ({ page }) => {
  const seen = await watch(page, [app.origin]);
  await page.goto(app.origin);
  const replies = dealt(10);
  expect(replies).toHaveLength(10);
  for (const [at, texts] of replies.entries()) {
    script = {
      kind: 'reply',
      steps: texts.map((text) => `${text.toWellFormed()}\n\n`),
      perToken: 7,
    };
    await askAndWait(page, `What does pier 1-${at} cost?`);
    const left = newest(page)
      .getByText(/left out/)
      .first();
    if (await left.isVisible()) await left.click();
    await expect(
      newest(page).locator(`a[href*="${elsewhere}"], [href^="javascript" i]`),
    ).toHaveCount(0);
    seen.expectNothing(`reply ${at}`);
  }
  expect(model.requests.length).toBeGreaterThanOrEqual(10);
});

test('so is a guide, on its page, in the panel, and where all guides are named', async ({
  page,
  request,
}) => {
  const seen = await watch(page, [app.origin]);
  for (let at = 0; at < guideCount; at += 1) {
    await page.goto(`${app.origin}/guide/${slugOf(at)}${at % 2 === 0 ? '' : '?view=panel'}`);
    await expect(page.getByText(`Pier ${at}-0 costs`).first()).toBeVisible();
    await expect(page.locator('[href^="javascript" i]')).toHaveCount(0);
    seen.expectNothing(slugOf(at));
  }
  for (const path of ['/', '/guide', '/embed', '/embed/setup', '/nowhere', '/shared']) {
    await page.goto(app.origin + path);
    await expect(page.locator('body')).not.toBeEmpty();
    seen.expectNothing(path);
  }
  for (const path of [
    '/llms.txt',
    '/sitemap.xml',
    '/robots.txt',
    '/api/health',
    '/guide/harbour-0.md',
  ]) {
    const { headers, text } = await fetch(app.origin + path).then(async (response) => ({
      headers: response.headers,
      text: await response.text(),
    }));
    expect(headers.get('content-type'), path).not.toContain('html');
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    if (path.endsWith('xml')) expect(aliveIn(text)).toEqual([]);
  }
  expect(
    (await request.get(`${app.origin}/guide/harbour-0`)).headers()['content-security-policy'],
  ).not.toContain('unsafe');
});

test('so is what an answer quotes of one, with its sources beside it', async ({ page }) => {
  script = { kind: 'error', status: 503 };
  const seen = await watch(page, [app.origin]);
  await page.goto(app.origin);
  for (let at = 0; at < guideCount; at += 2) {
    await askAndWait(page, `What does pier ${at}-${at} cost?`);
    seen.expectNothing(`pier ${at}`);
  }
  const source = newest(page)
    .getByRole('link', { name: /^Source 1: / })
    .first();
  await source.click();
  await expect(page.frameLocator('iframe').locator('body').or(newest(page)).first()).toBeVisible();
  seen.expectNothing('the source');
});

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\0', '');

test('so are the options that a page gives to the widget', async ({ page }) => {
  test.slow();
  const seen = await watch(page, [app.origin, site.origin]);
  await openShadowRoots(page);
  const pages = Math.ceil(payloads.length / widgetOptionNames.length);
  const given = dealt(pages);
  expect(given).toHaveLength(pages);
  for (const [at, texts] of given.entries()) {
    const attributes = widgetOptionNames
      // What hides the launcher, and what guide is asked, are left as they are on some pages.
      .filter((name) => at % 2 === 0 || name !== 'guide')
      .map((name, nth) => `data-${name}="${attribute(texts[nth] ?? '')}"`)
      .join(' ');
    site.put(`/${at}`, { html: pageWith(app.origin, { attributes }) });
    await page.goto(`${site.origin}/${at}`);
    await expect(launcher(page)).toBeVisible();
    if (at % 5 === 1) await openChat(page);
    seen.expectNothing(`options ${at}`);
  }
  expect(await page.evaluate((name) => name in Object.prototype, marker)).toBe(false);
});
