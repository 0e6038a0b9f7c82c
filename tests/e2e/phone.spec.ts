// The chat on a phone: a touch screen of 390 by 844 points.
import { expect } from '@playwright/test';
import { askAndWait, composer, newest, sidewaysOverflow } from './chat-page.ts';
import { doubleClickWord } from './double-click-word.ts';
import { card, chip, marked, openSheet, sheet } from './phone-page.ts';
import { test } from './reader-test.ts';

const phone = { width: 390, height: 844 };

test.use({
  viewport: phone,
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
});

test('a tap on a chip shows a card, and the card leads into the guide', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, 'Compare the three career levels');
  await chip(page, 3).tap();
  await expect(card(page)).toContainText('$110K–$160K');
  await expect(card(page)).toContainText('Career path and salaries');
  await expect(page).toHaveURL((url) => url.pathname.startsWith('/c/'));
  await card(page).getByRole('button', { name: 'Close the preview' }).tap();
  await expect(card(page)).toBeHidden();
  await expect(chip(page, 3)).toBeFocused();

  await openSheet(page, 3);
  await expect(marked(page)).toContainText('$110K–$160K');
  await sheet(page).getByRole('button', { name: 'Close the source' }).tap();
  await expect(sheet(page)).toBeHidden();
  await expect(chip(page, 3)).toBeFocused();

  await openSheet(page, 3);
  await page.touchscreen.tap(200, 40);
  await expect(sheet(page)).toBeHidden();

  await openSheet(page, 3);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(chip(page, 3)).toBeFocused();
});

test('a new visitor comes to a checked source in three actions', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().tap();
  await chip(page, 1).tap();
  await card(page).getByRole('link', { name: 'Open in the guide' }).tap();
  await expect(marked(page)).toBeInViewport();
});

test('asking about text in the sheet puts the sheet away', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, 'Compare the three career levels');
  await openSheet(page, 1);
  await doubleClickWord(marked(page), 'Python');
  await page
    .frameLocator('iframe')
    .getByRole('link', { name: 'Ask about this', exact: true })
    .click();
  await expect(sheet(page)).toBeHidden();
  await expect(composer(page)).toHaveValue(/^What does the guide say about “.+”\?$/);
  await expect(composer(page)).toBeFocused();
});

test('the new question stands at the top, and no page scrolls sideways', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, 'What are the core Python skills?');
  await askAndWait(page, 'Compare the three career levels in a table');
  await expect
    .poll(async () => Math.round((await newest(page).boundingBox())?.y ?? 0))
    .toBeLessThan(60);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.goto('/guide/python-developer-2026');
  expect(await sidewaysOverflow(page)).toBe(0);
});

test('the composer stays above a keyboard that covers the page', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, 'Compare the three career levels');
  await composer(page).tap();
  await page.evaluate(() => {
    const view = window.visualViewport;
    if (!view) return;
    Object.defineProperty(view, 'height', { configurable: true, value: 500 });
    view.dispatchEvent(new Event('resize'));
  });
  const bottom = async () => {
    const box = await composer(page).boundingBox();
    return box ? box.y + box.height : 0;
  };
  await expect.poll(bottom).toBeLessThan(500);
  expect(await bottom()).toBeGreaterThan(300);
  await page.evaluate(() => {
    Reflect.deleteProperty(window.visualViewport ?? {}, 'height');
    window.visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect.poll(bottom).toBeGreaterThan(500);
});
