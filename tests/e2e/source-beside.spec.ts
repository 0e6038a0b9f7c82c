// A source beside the answer where there is little: no connection, little width.
import { expect, type Page } from '@playwright/test';
import { askAndWait } from './chat-page.ts';
import { chip, marked } from './phone-page.ts';
import { test } from './reader-test.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Source' });

async function openSource(page: Page, number: number): Promise<void> {
  await chip(page, number).click();
  await expect(marked(page)).toBeInViewport();
}

test.use({ viewport: { width: 1366, height: 768 } });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, 'Compare the three career levels');
});

test('offline a citation shows what was quoted, and the page once there is a connection', async ({
  page,
  context,
}) => {
  await openSource(page, 2);
  await context.setOffline(true);
  await chip(page, 3).click();
  await expect(panel(page).locator('.kept-source')).toContainText('$110K–$160K');
  await expect(panel(page).locator('.kept-source')).toContainText('You are offline');
  await expect(page.locator('iframe')).toBeHidden();
  await context.setOffline(false);
  await expect(marked(page)).toContainText('$110K–$160K');
  await expect(panel(page).locator('.kept-source')).toBeHidden();

  await page.route('**/guide/**', (route) => route.abort());
  await chip(page, 4).click();
  await expect(panel(page).locator('.kept-source')).toContainText('$180K–$250K+');
  await expect(panel(page).locator('.kept-source')).toContainText('could not be loaded');
});

test('at 1366 px the conversations make room for the source, whose table is whole', async ({
  page,
}) => {
  const list = page.getByRole('navigation', { name: 'Conversations' });
  await expect(list).toBeVisible();
  await openSource(page, 3);
  await expect(list).toBeHidden();
  const cut = await page
    .locator('.answer .table-frame')
    .evaluateAll((frames) => frames.map((each) => each.scrollWidth - each.clientWidth));
  expect(cut.length).toBeGreaterThan(0);
  expect(cut.filter((pixels) => pixels > 0)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(list).toBeVisible();
});
