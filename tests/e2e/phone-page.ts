// What a reader touches on a phone.
import { expect, type Page } from '@playwright/test';
import { newest } from './chat-page.ts';

export const narrowest = { width: 320, height: 640 };

export const chip = (page: Page, number: number) =>
  newest(page)
    .getByRole('link', { name: `Source ${number}: ` })
    .first();
export const card = (page: Page) => page.getByRole('dialog', { name: /^Source \d+: / });
export const sheet = (page: Page) =>
  page.getByRole('dialog', { name: 'Career path and salaries', exact: true });
export const marked = (page: Page) => page.frameLocator('iframe').locator('[aria-current="true"]');

export async function openSheet(page: Page, number: number): Promise<void> {
  await chip(page, number).tap();
  await card(page).getByRole('link', { name: 'Open in the guide' }).tap();
  await expect(sheet(page)).toBeVisible();
  await expect(marked(page)).toBeInViewport();
}
