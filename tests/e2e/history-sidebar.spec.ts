// The sidebar with the conversations: folded, and on a phone.
import { expect, type Locator, type Page } from '@playwright/test';
import { ask, askAndWait, sidewaysOverflow } from './chat-page.ts';
import { test } from './reader-test.ts';

const skills = 'What are the core Python skills?';
const pay = 'What does a mid-level developer earn?';
const visa = 'What are the visa rules in Germany?';

const list = (page: Page): Locator => page.getByRole('navigation', { name: 'Conversations' });

const question = (page: Page, words: string): Locator =>
  page.getByRole('main').getByRole('heading', { name: words });

test('a folded sidebar stays folded over a reload, and nothing moves while the page comes up', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((entries) => {
      for (const shift of entries.getEntries() as (PerformanceEntry & { value: number })[]) {
        shifts.push(shift.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await askAndWait(page, skills);
  const fold = list(page).getByRole('button', { name: 'Conversations' });
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.reload();
  await expect(question(page, skills)).toBeVisible();
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(list(page).getByRole('button', { name: 'New conversation' })).toBeVisible();
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  const sum = (await shifts()).reduce((total, shift) => total + shift, 0);
  expect(sum).toBeLessThan(0.01);
  await fold.click();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a drawer holds the conversations, opens one and closes', async ({ page }) => {
    await page.goto('/');
    await askAndWait(page, skills);
    const drawer = page.getByRole('dialog', { name: 'Conversations' });
    await page.getByRole('button', { name: 'New conversation' }).tap();
    await askAndWait(page, pay);
    await page.getByRole('button', { name: 'History' }).tap();
    await expect(drawer.locator('.history-title')).toHaveText([pay, skills]);
    await drawer.getByRole('button', { name: `Delete “${pay}”` }).tap();
    await drawer.getByRole('button', { name: 'Undo' }).tap();
    await expect(drawer.locator('.history-title')).toHaveCount(2);
    expect(await sidewaysOverflow(page)).toBe(0);
    await drawer.locator('.history-entry').filter({ hasText: skills }).tap();
    await expect(drawer).toBeHidden();
    await expect(question(page, skills)).toBeVisible();
    await page.getByRole('button', { name: 'History' }).tap();
    await drawer.getByRole('button', { name: 'New conversation' }).tap();
    await expect(drawer).toBeHidden();
    await expect(page.getByRole('article')).toHaveCount(0);
    await page.getByRole('button', { name: 'History' }).tap();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await ask(page, visa);
    await expect(question(page, visa)).toBeVisible();
  });
});
