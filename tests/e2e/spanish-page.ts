// The chat page for a reader of Spanish.
import { expect, type Page } from '@playwright/test';
import { isMessageOf, wordsOnPage } from './page-words.ts';

export const field = (page: Page) => page.getByRole('textbox', { name: 'Tu pregunta' });
export const state = (page: Page) => page.getByRole('status');
export const newest = (page: Page) => page.getByRole('article').last();

export async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill(question);
  await field(page).press('Enter');
}

// Neither a message nor translated: names, keys, and what Intl says of days.
const isName = (words: string) =>
  /^(Signpost|English|Español|Esc|F2|Z|hoy|ayer)$/i.test(words) || /^(·|hoy|ayer)/.test(words);

export async function expectSpanish(page: Page, where: string): Promise<void> {
  const isSpanish = isMessageOf('es');
  const others = (await wordsOnPage(page)).filter((words) => !isSpanish(words) && !isName(words));
  expect.soft(others, `words that are not Spanish, ${where}`).toEqual([]);
}
