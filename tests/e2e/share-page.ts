// What a page asks of the server, and what its buttons copy.
import { expect, type Page, type Request } from '@playwright/test';

export const salaries = 'What does a mid-level Python developer earn?';
export const readOnly = /read-only/;

export function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

// The address stands in playwright.config.ts.
export function originOf(baseURL: string | undefined): string {
  return new URL(baseURL ?? '').origin;
}

export const questionsAsked = (requests: Request[]) =>
  requests.filter((request) => request.url().includes('/api/chat')).length;

export async function copied(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  const menu = page.getByRole('dialog', { name: 'Share and export' });
  await menu.getByRole('button', { name }).click();
  await expect(menu.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await menu.getByRole('button', { name: 'Close' }).click();
  return text;
}
