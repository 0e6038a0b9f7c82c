// The widget on a phone: the chat fills the screen, going back closes it, and the page behind stays as it was.
import { expect, type Page } from '@playwright/test';
import { demoPage } from '../../scripts/browser/host-site.ts';
import { askInWidget, chat, launcher, panel, question, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
});

const screenful = { x: 0, y: 0, width: 390, height: 844 };

const state = (page: Page) => page.evaluate(() => history.state);
/** Place of the page's entry in the history of the tab. */
const entry = (page: Page) => page.evaluate(() => navigation.currentEntry?.index ?? -1);

async function tapOpen(page: Page): Promise<void> {
  await launcher(page).tap();
  await expect(question(page)).toBeVisible();
}

const closeChat = (page: Page) => chat(page).getByRole('button', { name: 'Close the chat' }).tap();

test('it fills the screen, and a tap on the launcher brings up no keyboard', async ({
  page,
  visit,
}) => {
  await visit();
  await tapOpen(page);
  await expect.poll(() => panel(page).boundingBox()).toEqual(screenful);
  await expect.poll(() => widget(page).locator('iframe').boundingBox()).toEqual(screenful);
  await expect(launcher(page)).toBeHidden();
  await expect(chat(page).locator('.embed-heading')).toBeFocused();
  await expect(question(page)).not.toBeFocused();
  await question(page).tap();
  await expect(question(page)).toBeFocused();
  await closeChat(page);
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeFocused();
});

test('it leaves the room that a keyboard takes', async ({ page, visit }) => {
  await visit();
  await tapOpen(page);
  await page.evaluate(() => {
    Object.defineProperty(visualViewport ?? {}, 'height', { configurable: true, value: 500 });
    visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect.poll(async () => (await panel(page).boundingBox())?.height).toBe(500);
  const field = await question(page).boundingBox();
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(500);
});

test('going back closes it, and the page and its own state stay', async ({ page, visit }) => {
  await visit();
  await page.evaluate(() => {
    history.replaceState({ page: 'own' }, '');
    Object.assign(window, { mark: 'the same document' });
  });
  const before = { url: page.url(), entry: await entry(page) };
  await tapOpen(page);
  expect(page.url()).toBe(before.url);
  expect(await state(page)).toMatchObject({ page: 'own' });
  await page.goBack();
  await expect(panel(page)).toBeHidden();
  expect(page.url()).toBe(before.url);
  expect(await state(page)).toEqual({ page: 'own' });
  expect(await page.evaluate(() => Reflect.get(window, 'mark'))).toBe('the same document');
  await tapOpen(page);
  await page.goBack();
  await expect(panel(page)).toBeHidden();
  expect(await entry(page)).toBe(before.entry);
});

test('closing it by its button leaves nothing to go back through', async ({
  page,
  site,
  visit,
}) => {
  await page.goto(`${site.origin}/elsewhere`);
  await visit();
  const before = await entry(page);
  for (let time = 0; time < 2; time += 1) {
    await tapOpen(page);
    expect(await entry(page)).toBe(before + 1);
    await closeChat(page);
    await expect(panel(page)).toBeHidden();
    await expect.poll(() => entry(page)).toBe(before);
  }
  await page.goBack();
  await expect(page).toHaveTitle('Elsewhere');
});

test('a page that is loaded anew with the chat open needs no second way back', async ({
  page,
  visit,
}) => {
  await visit();
  await tapOpen(page);
  const before = await entry(page);
  await page.reload();
  await tapOpen(page);
  expect(await entry(page)).toBe(before);
  await page.goBack();
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeVisible();
});

test('the page behind does not scroll with the chat, and scrolls again afterwards', async ({
  page,
  signpost,
  visit,
}) => {
  await visit({}, await demoPage(signpost));
  await page.evaluate(() => scrollTo(0, 300));
  const scrolled = () => page.evaluate(() => scrollY);
  await tapOpen(page);
  const within = () =>
    chat(page)
      .locator('html')
      .evaluate(() => scrollY);
  await swipe(page, 300);
  expect(await scrolled()).toBe(300);
  await askInWidget(page, 'Compare the three career levels');
  await swipe(page, -300);
  await expect.poll(within).toBeGreaterThan(200);
  await expect(async () => {
    await swipe(page, 350);
    expect(await within()).toBe(0);
  }).toPass();
  await swipe(page, 300);
  expect(await scrolled()).toBe(300);

  await closeChat(page);
  await expect(panel(page)).toBeHidden();
  expect(await scrolled()).toBe(300);
  await swipe(page, -200);
  await expect.poll(scrolled).toBeGreaterThan(400);
});

/** Moves a finger from the middle of the screen; down is positive. */
async function swipe(page: Page, distance: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', { x: 195, y: 400 });
  for (let step = 1; step <= 8; step += 1) {
    await touch('touchMove', { x: 195, y: 400 + (distance * step) / 8 });
  }
  await touch('touchEnd');
}

type Point = { x: number; y: number };

test('turned on its side it fills the screen still, and a wide screen keeps no entry of it', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await visit();
  await tapOpen(page);
  await expect
    .poll(() => panel(page).boundingBox())
    .toEqual({ x: 0, y: 0, width: 844, height: 390 });
  await page.goBack();
  await expect(panel(page)).toBeHidden();

  await page.setViewportSize({ width: 1024, height: 768 });
  const before = await entry(page);
  await tapOpen(page);
  expect(await entry(page)).toBe(before);
  await expect(launcher(page)).toBeVisible();
});
