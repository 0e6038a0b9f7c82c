// What an answer is written in is drawn at once; other Markdown by a reader that is loaded for it.
import { expect } from '@playwright/test';
import { askAndWait, newest } from './chat-page.ts';
import { test } from './reader-test.ts';

test('Markdown of any other kind is drawn too', async ({ page }) => {
  await page.route('**/api/chat', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('The salary range', '~~The~~ salary range');
    await route.fulfill({ response, body });
  });
  await page.goto('/');
  await askAndWait(page, 'What does a mid-level engineer earn?');
  const text = newest(page).locator('.answer-text');
  await expect(text.locator('del')).toHaveText('The');
  await expect(text.locator('a.chip')).toHaveText('1');
});
