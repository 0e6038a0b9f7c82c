// Sections that are offered while a question is written, beside the question itself.
import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { askAndWait, composer, newest } from './chat-page.ts';
import { test } from './reader-test.ts';

const options = (page: Page) => page.getByRole('listbox', { name: 'Sections with these words' });

test('sections are offered while one types, Enter still asks, and the arrows lead to a page', async ({
  page,
}) => {
  await page.goto('/');
  await composer(page).pressSequentially('type hints');
  await expect(options(page).getByRole('option').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await composer(page).press('Escape');
  await expect(options(page)).toBeHidden();
  await composer(page).pressSequentially(' salaries');
  await expect(options(page)).toBeVisible();
  await composer(page).press('Enter');
  await expect(newest(page)).toContainText('type hints salaries');
  await expect(options(page)).toBeHidden();

  await composer(page).pressSequentially('salaries');
  const first = options(page).getByRole('option').first();
  await expect(first).toBeVisible();
  await composer(page).press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(composer(page)).toBeFocused();
  await expect(composer(page)).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? '',
  );
  expect(await violations(page)).toEqual([]);
  const href = (await first.getAttribute('href')) ?? '';
  await composer(page).press('Enter');
  await expect(page).toHaveURL((url) => url.pathname + url.hash === href);
  await page.goBack();
  await expect(composer(page)).toHaveValue('salaries');
});

test('a server that refuses or fails offers nothing, and asking goes on', async ({ page }) => {
  let searches = 0;
  await page.route('**/api/search?*', (route) => {
    searches += 1;
    return route.fulfill({ status: 429, headers: { 'retry-after': '60' }, body: '{}' });
  });
  await page.goto('/');
  await composer(page).pressSequentially('type hints');
  await expect.poll(() => searches).toBe(1);
  await composer(page).pressSequentially(' and more');
  await page.waitForTimeout(600);
  expect(searches).toBe(1);
  await expect(options(page)).toBeHidden();
  await composer(page).fill('');
  await askAndWait(page, 'What are the core Python skills?');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

  test('they take one line, above the field and clear of the text', async ({ page }) => {
    await page.goto('/');
    await composer(page).tap();
    await composer(page).pressSequentially('salaries');
    await expect(options(page)).toBeVisible();
    const line = await page.locator('.section-options').boundingBox();
    const field = await composer(page).boundingBox();
    expect(line?.height).toBeLessThan(56);
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(field?.y ?? 0);
    await options(page).getByRole('option').first().tap();
    await expect(page).toHaveURL((url) => url.pathname.startsWith('/guide/'));
  });
});
