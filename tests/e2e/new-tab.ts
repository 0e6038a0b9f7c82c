// What opens in a tab of its own.
import { type BrowserContext, expect, type Page } from '@playwright/test';

/**
 * The tab that a click opens. A Chromium without a screen drops some of the clicks that ask for one, though the page
 * leaves them to it: the next one is tried.
 */
export async function tabOpenedBy(
  context: BrowserContext,
  click: () => Promise<void>,
): Promise<Page> {
  const opened: Page[] = [];
  await expect(async () => {
    const [tab] = await Promise.all([context.waitForEvent('page', { timeout: 5000 }), click()]);
    opened.push(tab);
  }).toPass();
  const [tab] = opened;
  if (!tab) throw new Error('No tab was opened.');
  return tab;
}
