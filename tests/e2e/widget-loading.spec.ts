// The widget where something goes wrong around it: the network, the page's calls, or its options.
import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { call, noteEvents, toldBy } from './widget-calls.ts';
import {
  launcher,
  openChat,
  openShadowRoots,
  pageWith,
  panel,
  question,
  widget,
} from './widget-page.ts';
import { test } from './widget-visit.ts';

const panelScript = '**/assets/widget-panel-*';
const isOpen = (page: Page) => expect(launcher(page)).toHaveAttribute('aria-expanded', 'true');

/** Holds the panel's script back until it is let go. */
async function holdPanel(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(panelScript, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test('a panel that could not be loaded is loaded with the next click, and is told of once', async ({
  page,
  visit,
}) => {
  let attempts = 0;
  await page.route(panelScript, (route) => {
    attempts += 1;
    return attempts <= 2 ? route.abort() : route.continue();
  });
  await visit({ head: noteEvents });
  await launcher(page).hover();
  await expect.poll(() => toldBy(page)).toHaveLength(1);
  await page.mouse.move(0, 0);
  await launcher(page).hover();
  await openChat(page);
  const errors = (await toldBy(page)).filter(({ name }) => name === 'error');
  expect(errors.map(({ detail }) => detail.code)).toEqual(['panel-failed']);
});

test('under a policy of its hash and strict-dynamic the panel is loaded too', async ({
  page,
  request,
  signpost,
  site,
}) => {
  const hash = createHash('sha384').update(await (await request.get('/widget.js')).body());
  const value = `sha384-${hash.digest('base64')}`;
  site.put('/', {
    html: pageWith(signpost, { attributes: `integrity="${value}" crossorigin="anonymous"` }),
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src '${value}' 'strict-dynamic'; frame-src ${signpost}`,
    },
  });
  await openShadowRoots(page);
  await page.goto(site.origin);
  await openChat(page);
});

test('a second click while the panel is on its way does not undo the first', async ({
  page,
  visit,
}) => {
  const letGo = await holdPanel(page);
  await visit();
  await launcher(page).click();
  await expect(launcher(page)).toHaveAttribute('aria-busy', 'true');
  await launcher(page).click();
  letGo();
  await expect(question(page)).toBeVisible();
  await isOpen(page);
  await expect(launcher(page)).not.toHaveAttribute('aria-busy');
});

test('a press is answered at once, before the panel is there', async ({ page, visit }) => {
  const letGo = await holdPanel(page);
  await visit();
  const sign = () => launcher(page).evaluate((button) => getComputedStyle(button).outlineStyle);
  const placeBefore = await launcher(page).boundingBox();
  expect(await sign()).not.toBe('dashed');
  await launcher(page).click();
  expect(await sign()).toBe('dashed');
  expect(await launcher(page).boundingBox()).toEqual(placeBefore);
  letGo();
  await isOpen(page);
  await expect.poll(sign).not.toBe('dashed');
});

test('close and destroy wait for no panel that is on its way', async ({ page, visit }) => {
  const letGo = await holdPanel(page);
  await visit();
  const opened = call(page, 'open');
  expect(await call(page, 'close')).toBeUndefined();
  letGo();
  expect(await opened).toBeUndefined();
  await expect(panel(page)).toBeHidden();
  const outcome = await page.evaluate(async () => {
    const tag = document.querySelector('signpost-chat');
    await tag?.destroy();
    await tag?.destroy();
    return document.querySelector('signpost-chat');
  });
  expect(outcome).toBeNull();
});

test('an offset of 0 puts the launcher into the corner', async ({ page, visit }) => {
  await visit({ attributes: 'data-offset="0"' });
  const box = (await launcher(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect([box.x + box.width, box.y + box.height]).toEqual([width, height]);
});

for (const size of ['auto', 'max-content']) {
  test(`a panel with the size "${size}" has the size that it has without`, async ({
    page,
    visit,
  }) => {
    await visit({ attributes: `data-width="${size}" data-height="${size}"` });
    await openChat(page);
    const { width = 0, height = 0 } = (await panel(page).boundingBox()) ?? {};
    expect(width).toBe(400);
    expect(height).toBeGreaterThan(400);
  });
}

test('where the panel is refused, a tab without access to the page has the same guide', async ({
  page,
  signpost,
  visit,
}) => {
  await page.route(panelScript, (route) => route.abort());
  await visit({ attributes: 'data-guide="python-developer-2026"' });
  const opened = page.waitForEvent('popup');
  await launcher(page).click();
  const tab = await opened;
  expect(tab.url()).toBe(`${signpost}/?guide=python-developer-2026`);
  expect(await tab.evaluate(() => window.opener)).toBeNull();
});

test('a selector that is none is told of and throws nothing into the page', async ({
  page,
  visit,
}) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(`thrown: ${error.message}`));
  await visit({ attributes: 'data-inline="#1a"' });
  await expect.poll(() => told).toEqual(['Signpost: data-inline="#1a" finds nothing']);
});

test('a chat in the page is not printed, and a page in "ES" is answered in Spanish', async ({
  page,
  visit,
}) => {
  await visit({ attributes: 'data-inline="main" data-language="ES"' });
  await expect(widget(page).getByRole('region')).toHaveAccessibleName('Haz una pregunta');
  await page.emulateMedia({ media: 'print' });
  await expect(widget(page).getByRole('region')).toBeHidden();
});
