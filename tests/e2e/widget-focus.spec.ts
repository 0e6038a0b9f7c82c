// Where the focus goes when the widget opens and closes, and what Esc and Tab do.
import { expect, type Locator, type Page } from '@playwright/test';
import { askInWidget, chat, launcher, openChat, panel, question } from './widget-page.ts';
import { test } from './widget-visit.ts';

const pay = 'What does a mid-level Python developer earn?';

const article = (page: Page) => chat(page).getByRole('article');

test('Esc closes it from within and from the launcher, which gets the focus back', async ({
  page,
  visit,
}) => {
  await visit();
  await openChat(page);
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeFocused();
  await launcher(page).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeFocused();
  await page.keyboard.press('Space');
  await chat(page).getByRole('button', { name: 'Close the chat' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeFocused();
});

test('what opened it through the page gets the focus back', async ({ page, visit }) => {
  await visit({ body: '<button type="button" onclick="Signpost.open()">Ask us</button>' });
  await page.getByRole('button', { name: 'Ask us' }).click();
  // On a busy machine the field may have the focus before the chat listens.
  await expect(async () => {
    await expect(question(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden({ timeout: 2000 });
  }).toPass();
  await expect(page.getByRole('button', { name: 'Ask us' })).toBeFocused();
});

test('closing does not take the focus from where the reader went meanwhile', async ({
  page,
  visit,
}) => {
  await visit();
  await openChat(page);
  await page.getByRole('button', { name: 'A button of it' }).focus();
  await page.evaluate(() => window.Signpost?.close());
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'A button of it' })).toBeFocused();
});

test('Esc first puts away what lies over the chat, then stops an answer, then closes', async ({
  page,
  visit,
}) => {
  await visit();
  await openChat(page);
  await askInWidget(page, pay);
  await page.route('**/api/chat', () => {});
  await question(page).fill('Compare the three career levels');
  await page.keyboard.press('Enter');
  const status = chat(page).getByRole('status');
  await expect(status).toHaveText('Answering…');

  const chip = article(page)
    .first()
    .getByRole('link', { name: /^Source 1: / })
    .first();
  await chip.focus();
  await page.keyboard.press('ArrowRight');
  const preview = chat(page).getByRole('dialog', { name: /^Source \d+: / });
  await escapeCloses(page, preview);

  await chat(page).getByRole('button', { name: 'History' }).click();
  await escapeCloses(page, chat(page).getByRole('dialog', { name: 'Conversations' }));

  await expect(status).toHaveText('Answering…');
  await page.keyboard.press('Escape');
  await expect(status).toHaveText('Answer stopped');
  await expect(panel(page)).toBeVisible();
  // The keys hear of the stop a moment after the reader does.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden({ timeout: 1000 });
  }).toPass();
});

async function escapeCloses(page: Page, over: Locator): Promise<void> {
  await expect(over).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(over).toBeHidden();
  await expect(panel(page)).toBeVisible();
}

test('Tab goes from the launcher through the panel to the rest of the page, and Shift+Tab back', async ({
  page,
  visit,
}) => {
  const button = (name: string) => `<button type="button">${name}</button>`;
  await visit({
    body: `<main>${button('Before')}<signpost-chat></signpost-chat>${button('After')}</main>`,
  });
  await page.getByRole('button', { name: 'Before' }).focus();
  expect(await placesOf(page, 'Tab', 'After')).toEqual(['launcher', 'After']);
  expect(await placesOf(page, 'Shift+Tab', 'Before')).toEqual(['launcher', 'Before']);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeFocused();
  expect(await placesOf(page, 'Tab', 'After')).toEqual(['panel', 'After']);
  expect(await placesOf(page, 'Shift+Tab', 'Before')).toEqual(['panel', 'launcher', 'Before']);
  expect(await placesOf(page, 'Tab', 'After')).toEqual(['launcher', 'panel', 'After']);

  await launcher(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeHidden();
  expect(await placesOf(page, 'Tab', 'After')).toEqual(['After']);
});

/** Presses a key until a button of the page has the focus; gives the places on the way, each once in a row. */
async function placesOf(page: Page, key: string, end: string): Promise<string[]> {
  const places: string[] = [];
  while (places.at(-1) !== end && places.length < 8) {
    await page.keyboard.press(key);
    const place = await page.evaluate(() => {
      const inside = document.activeElement?.shadowRoot?.activeElement;
      if (inside) return inside.localName === 'button' ? 'launcher' : 'panel';
      return document.activeElement?.textContent ?? '';
    });
    if (places.at(-1) !== place) places.push(place);
  }
  return places;
}
