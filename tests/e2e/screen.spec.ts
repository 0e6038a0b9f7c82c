// What a person does on the two screens, by role and name. Answers come from the app itself, except where
// a fault or a pause has to be put in their place.
import { expect } from '@playwright/test';
import { test } from './reader-test.ts';

const guide = '/guide/python-developer-2026';

test('an address without a guide is a 404 that lists the guides', async ({ page }) => {
  const response = await page.goto('/guide/no-such-guide');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such guide here' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Python Developer/ })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each statement that is cited stands out and is scrolled to', async ({ page }) => {
    await page.goto(guide);
    const ids = await page
      .locator('[data-statement]')
      .evaluateAll((elements) =>
        elements.map((element) => element.getAttribute('data-statement') ?? ''),
      );
    expect(ids.length).toBeGreaterThan(30);
    const chosen = ids.filter((_, index) => index % 9 === 0);
    expect(chosen.length).toBeGreaterThan(3);
    for (const id of chosen) {
      const section = id.slice(0, id.lastIndexOf('.'));
      await page.goto('about:blank');
      await page.goto(`${guide}?cite=${id}#${section}`);
      await expect(page.locator('[aria-current="true"]')).toBeInViewport();
      await expect(page.locator(`[id="${section}"]`)).toHaveCount(1);
    }
  });

  test('a statement that is gone leaves its section open, with a note', async ({ page }) => {
    await page.goto(`${guide}?cite=skills-core.00000000#skills-core`);
    await expect(page.getByText('is no longer in this guide as it was quoted')).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'Core Python' })).toBeInViewport();
  });
});
