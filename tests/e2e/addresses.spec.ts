// Conversations have addresses: Back and Forward between them, and out of what lies over the chat on a phone.
import { expect, type Page } from '@playwright/test';
import { askAndWait, composer, newest } from './chat-page.ts';
import { tabOpenedBy } from './new-tab.ts';
import { card, chip, openSheet, sheet } from './phone-page.ts';
import { test } from './reader-test.ts';

const skills = 'What are the core Python skills?';
const levels = 'Compare the three career levels';
const guide = '/guide/python-developer-2026';
const conversation = /\/c\/[\da-f]{24}$/;

const isStart = (url: URL) => url.pathname === '/';
const begin = (page: Page) => page.getByRole('button', { name: 'New conversation' }).click();

test('each conversation has an address and a title, and Back and Forward lead to it', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/^Ask: Python Developer/);
  const started = await page.title();
  await askAndWait(page, skills);
  await expect(page).toHaveURL(conversation);
  await expect(page).toHaveTitle(`${skills} · Signpost`);
  const first = page.url();
  await composer(page).fill('A draft of the first');
  await begin(page);
  await expect(page).toHaveURL(isStart);
  await expect(page).toHaveTitle(started);
  await expect(composer(page)).toHaveValue('');
  await askAndWait(page, levels);
  const second = page.url();
  await composer(page).fill('A draft of the second');

  await page.goBack();
  await expect(page).toHaveURL(first);
  await expect(newest(page)).toContainText(skills);
  await expect(composer(page)).toHaveValue('A draft of the first');
  await page.reload();
  await expect(newest(page)).toContainText(skills);
  await expect(composer(page)).toHaveValue('A draft of the first');
  await expect(page).toHaveTitle(`${skills} · Signpost`);
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.goForward();
  await expect(page).toHaveURL(second);
  await expect(newest(page)).toContainText(levels);
  await expect(composer(page)).toHaveValue('A draft of the second');

  const list = page.getByRole('navigation', { name: 'Conversations' });
  await list.locator('[aria-current]').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Levels');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Levels · Signpost');
  // The page that was loaded last has shown all that came after it.
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
});

test('another tab opens a conversation by its address, and its guide leads back to it', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await askAndWait(page, levels);
  const address = page.url();
  const other = await context.newPage();
  await other.goto(address);
  await expect(newest(other)).toContainText('$110K–$160K');
  await begin(page);
  await askAndWait(page, skills);

  const source = await tabOpenedBy(context, () =>
    chip(other, 3).click({ modifiers: ['ControlOrMeta'] }),
  );
  await source.getByRole('link', { name: 'Back to the answer' }).click();
  await expect(source).toHaveURL(address);
  await expect(newest(source)).toContainText('$110K–$160K');
});

test('an address of nobody shows an empty chat and says why; one that is none is not found', async ({
  page,
}) => {
  const response = await page.goto('/c/0123456789abcdef01234567?lang=es');
  expect(response?.status()).toBe(200);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.getByText('Esa conversación no está en este navegador')).toBeVisible();
  await page.goto('/c/0123456789abcdef01234567');
  await expect(page.getByText('That conversation is not in this browser')).toBeVisible();
  await askAndWait(page, skills);
  await expect(page.getByText('That conversation is not in this browser')).toBeHidden();
  await expect(page).toHaveURL(conversation);
  expect((await page.goto('/c/not-an-id'))?.status()).toBe(404);
});

test('a conversation in the guide’s own history is gone back to from the guide', async ({
  page,
}) => {
  await page.goto('/');
  await askAndWait(page, levels);
  const address = page.url();
  await page.goto(`${guide}?cite=skills-core.00000000#skills-core`);
  await page.getByRole('link', { name: 'Back to the answer' }).click();
  await expect(page).toHaveURL(address);
  await expect(newest(page)).toContainText('$110K–$160K');
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: 'reduce' },
  });

  test('Back closes the source and the drawer before it leaves the conversation', async ({
    page,
  }) => {
    await page.goto('/');
    await askAndWait(page, levels);
    const address = page.url();
    await openSheet(page, 3);
    await page.goBack();
    await expect(sheet(page)).toBeHidden();
    await expect(page).toHaveURL(address);

    await openSheet(page, 3);
    await sheet(page).getByRole('button', { name: 'Close the source' }).tap();
    await expect(sheet(page)).toBeHidden();
    await chip(page, 1).tap();
    await expect(card(page)).toBeVisible();
    await card(page).getByRole('button', { name: 'Close the preview' }).tap();

    const drawer = page.getByRole('dialog', { name: 'Conversations' });
    await page.getByRole('button', { name: 'History' }).tap();
    await expect(drawer).toBeVisible();
    await page.goBack();
    await expect(drawer).toBeHidden();
    await expect(newest(page)).toContainText('$110K–$160K');

    await page.getByRole('button', { name: 'History' }).tap();
    await drawer.getByRole('button', { name: 'New conversation' }).tap();
    await expect(page).toHaveURL(isStart);
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(newest(page)).toContainText('$110K–$160K');
  });
});
