// The setup page, as an owner fills it in.
import type { Page } from '@playwright/test';

export const setup = '/embed/setup';

export const snippet = (page: Page) => page.locator('#snippet pre').first();
export const previewFrame = (page: Page) => page.locator('iframe.preview-frame');
export const inPreview = (page: Page) => previewFrame(page).contentFrame().locator('signpost-chat');
export const report = (page: Page) => page.locator('.doctor-report');

/** What an owner does in the form, by the words on the page. */
export type Wish = (page: Page) => Promise<unknown>;

export const type =
  (label: string, value: string): Wish =>
  (page) =>
    page.getByRole('textbox', { name: label, exact: true }).fill(value);
export const choose =
  (label: string, option: string): Wish =>
  (page) =>
    page.getByLabel(label, { exact: true }).selectOption(option);
export const pick =
  (name: string): Wish =>
  (page) =>
    page.getByRole('radio', { name, exact: true }).check();
export const tick =
  (name: string): Wish =>
  (page) =>
    page.getByRole('checkbox', { name }).check();

export async function wish(page: Page, ...wishes: Wish[]): Promise<void> {
  for (const each of wishes) await each(page);
}

export async function check(
  page: Page,
  headers: string,
  site = 'https://shop.example',
): Promise<void> {
  await page.locator('.doctor').getByLabel('Your site’s address').fill(site);
  await page.getByLabel('Response headers and meta tags').fill(headers);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}
