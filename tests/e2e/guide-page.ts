// The parts of a guide page, by role and name.
import type { Page } from '@playwright/test';

export const contents = (page: Page) => page.getByRole('navigation', { name: 'On this page' });
export const askAboutThis = (page: Page) =>
  page.getByRole('link', { name: 'Ask about this', exact: true });
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
