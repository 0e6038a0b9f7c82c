// Keys that do something by themselves, and when they do nothing.
import { expect, type Page } from '@playwright/test';
import { ask, askAndWait, composer, holdAnswers, newest, status } from './chat-page.ts';
import { test } from './reader-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const shortcuts = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

test('/ goes to the question field and ? shows the list, but not while something is typed', async ({
  page,
}) => {
  await page.goto('/');
  await button(page, 'Settings').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Settings')).toBeFocused();
  await page.keyboard.press('/');
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type('one/two?');
  await expect(composer(page)).toHaveValue('one/two?');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('three');
  await expect(composer(page)).toHaveValue('one/two?\nthree');
  await expect(shortcuts(page)).toBeHidden();
  await expect(page.getByRole('article')).toHaveCount(0);

  await button(page, 'Settings').focus();
  await page.keyboard.press('?');
  await expect(shortcuts(page)).toBeVisible();
  await expect(shortcuts(page)).toContainText('Go to the question field');
  await page.keyboard.press('/');
  await expect(composer(page)).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shortcuts(page)).toBeHidden();
  await expect(button(page, 'Settings')).toBeFocused();
});

test('shortcuts that are turned off stay off, and Esc still stops an answer, whose question stays', async ({
  page,
}) => {
  await page.goto('/');
  await button(page, 'Settings').click();
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await button(page, 'Settings').focus();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(button(page, 'Settings')).toBeFocused();
  await expect(shortcuts(page)).toBeHidden();
  await holdAnswers(page);
  await ask(page, 'What are the core Python skills?');
  await expect(status(page)).toHaveText('Answering…');
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('Answer stopped');
  await expect(newest(page)).toContainText('What are the core Python skills?');
});

test('Esc puts away what lies on top first: the preview, then the answer under way', async ({
  page,
}) => {
  await page.goto('/');
  await askAndWait(page, 'Compare the three career levels');
  await holdAnswers(page);
  await ask(page, 'What are the core Python skills?');
  await expect(status(page)).toHaveText('Answering…');
  const chip = page.getByRole('link', { name: /^Source 1: / }).first();
  await chip.focus();
  await page.keyboard.press('ArrowRight');
  const preview = page.getByRole('dialog', { name: /^Source \d: / });
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(status(page)).toHaveText('Answering…');

  await page.keyboard.press('Enter');
  const source = page.getByRole('complementary', { name: 'Source' });
  await expect(source.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
  await expect(status(page)).toHaveText('Answering…');

  const settings = page.getByRole('dialog', { name: 'Settings' });
  await button(page, 'Settings').click();
  await expect(settings).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await expect(status(page)).toHaveText('Answering…');
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('Answer stopped');
});

test('Arrow Up brings earlier questions back into an empty field', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, 'What are the core Python skills?');
  await askAndWait(page, 'Compare the three career levels');
  await composer(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(composer(page)).toHaveValue('Compare the three career levels');
  await page.keyboard.press('ArrowUp');
  await expect(composer(page)).toHaveValue('What are the core Python skills?');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(composer(page)).toHaveValue('');
  await composer(page).fill('mine');
  await page.keyboard.press('ArrowUp');
  await expect(composer(page)).toHaveValue('mine');
});
