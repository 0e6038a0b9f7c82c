// The chat page as a person meets it: its parts by role and name.
import { expect, type Locator, type Page } from '@playwright/test';

export const composer = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Your question' });

/** The line that tells a screen reader how the answer stands. */
export const status = (page: Page): Locator => page.getByRole('status');

/** The newest question with its answer. */
export const newest = (page: Page): Locator => page.getByRole('article').last();

export async function ask(page: Page, question: string): Promise<void> {
  await composer(page).fill(question);
  await composer(page).press('Enter');
}

/** Asks and waits until the answer is complete. */
export async function askAndWait(page: Page, question: string): Promise<void> {
  await ask(page, question);
  await expect(newest(page)).toContainText(question);
  await expect(status(page)).toHaveText(/^Answer ready/);
}

/** Opens the list of what the newest answer cites. */
export async function openSources(page: Page): Promise<void> {
  await newest(page).locator('.sources > summary').click();
}

/** Has the page take each answer for one that a model wrote, which another try may write otherwise. */
export async function asIfWritten(page: Page): Promise<void> {
  await page.route('**/api/chat', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('"mode":"extractive"', '"mode":"model"');
    await route.fulfill({ response, body });
  });
}

/** Holds answers back until the page goes away, so that one stays under way. */
export async function holdAnswers(page: Page): Promise<void> {
  await page.route('**/api/chat', () => {});
}

/** What the page logs as an error; the browser's own word about a failed request is left out. */
export function loggedErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const own = !message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && own) errors.push(message.text());
  });
  return errors;
}

/** How far the page can be scrolled sideways, in pixels. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** A number once it has stayed the same for a moment. */
export async function settled(read: () => Promise<number>): Promise<number> {
  const seen: number[] = [];
  const isSettled = async () => {
    seen.push(await read());
    return seen.length > 2 && new Set(seen.slice(-3)).size === 1;
  };
  await expect.poll(isSettled, { intervals: [200] }).toBe(true);
  return seen.at(-1) ?? 0;
}
