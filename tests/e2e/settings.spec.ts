// What a reader chooses (appearance, keys), and what the page offers before anything is asked.
import { expect, type Page } from '@playwright/test';
import { askAndWait, composer } from './chat-page.ts';
import { test } from './reader-test.ts';

const paper = { light: 'rgb(246, 247, 243)', dark: 'rgb(15, 21, 18)' };
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' });

async function choose(page: Page, appearance: 'System' | 'Light' | 'Dark'): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const choice = settings(page).getByRole('radio', { name: appearance });
  await choice.check();
  await expect(choice).toBeChecked();
  await settings(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
}

test.describe('appearance', () => {
  test.use({ colorScheme: 'light' });

  test('follows the system until it is chosen, and is there before the first paint', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const seen: (string | undefined)[] = [];
      Object.assign(window, { seen });
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        seen.push(document.documentElement.dataset.theme);
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/');
    expect(await background(page)).toBe(paper.light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).toBe(paper.dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await choose(page, 'Dark');
    expect(await background(page)).toBe(paper.dark);
    for (const address of ['/', '/guide/python-developer-2026', '/shared']) {
      await page.goto(address);
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      expect(seen).toEqual(['dark']);
      expect(await background(page)).toBe(paper.dark);
    }
    await page.goto('/');
    await choose(page, 'System');
    expect(await background(page)).toBe(paper.light);
  });

  test('is followed by other tabs and by the source beside the chat', async ({ page, context }) => {
    const others = await Promise.all(
      ['/', '/shared', '/guide/python-developer-2026'].map(async (address) => {
        const other = await context.newPage();
        await other.goto(address);
        return other;
      }),
    );
    await page.bringToFront();
    await page.goto('/');
    await askAndWait(page, 'What does a mid-level Python developer earn?');
    await page
      .getByRole('link', { name: /^Source 1: / })
      .first()
      .click();
    const frame = page.frameLocator('iframe').locator('html');
    await expect(frame.locator('[aria-current="true"]').first()).toBeVisible();
    await choose(page, 'Dark');
    await expect(frame).toHaveAttribute('data-theme', 'dark');
    for (const other of others) {
      await expect.poll(() => background(other)).toBe(paper.dark);
    }
    await choose(page, 'System');
    await expect(frame).not.toHaveAttribute('data-theme');
  });
});

test.describe('shortcuts', () => {
  test('are listed by ?, can be turned off, and stay off', async ({ page }) => {
    await page.goto('/');
    const opener = page.getByRole('button', { name: 'New conversation' });
    await opener.focus();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(list).toContainText('Go to the question field');
    await list.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(opener).toBeFocused();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    await expect(composer(page)).not.toBeFocused();
    await expect(list).toBeHidden();
    await page.getByRole('button', { name: 'Settings' }).click();
    await settings(page).getByRole('checkbox', { name: 'Single-key shortcuts' }).check();
    await settings(page).getByRole('button', { name: 'Show the list' }).click();
    await expect(list).toBeVisible();
    await expect(settings(page)).toBeHidden();
    await list.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('/');
    await expect(composer(page)).toBeFocused();
    await page.keyboard.press('?');
    await expect(composer(page)).toHaveValue('?');
  });
});
