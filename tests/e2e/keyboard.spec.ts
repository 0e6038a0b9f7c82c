// The chat with the keyboard alone, and its shortcuts.
import { expect, type Page } from '@playwright/test';
import { askAndWait, composer, newest, status } from './chat-page.ts';
import { walkAll, walkTo } from './keyboard-walk.ts';
import { test } from './reader-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

test('everything can be done from a fresh page on, and the focus is always seen', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  const press = (key: string) => page.keyboard.press(key);

  await press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the question field' })).toBeFocused();
  await walkTo(page, button(page, 'What does a mid-level Python engineer earn?'));
  await press('Enter');
  await expect(status(page)).toHaveText(/^Answer ready, \d+ sources?$/);
  await expect(newest(page)).toContainText('$110K–$160K');

  const chip = newest(page)
    .getByRole('link', { name: /^Source 1: / })
    .first();
  await page.keyboard.press('/');
  await expect(composer(page)).toBeFocused();
  await walkTo(page, chip, 'Shift+Tab');
  const preview = page.getByRole('dialog', { name: /^Source 1: / });
  await expect(preview).toBeVisible();
  await press('Enter');
  const source = page.getByRole('complementary', { name: 'Source' });
  await expect(source.getByRole('heading')).toBeFocused();
  await expect(preview).toBeHidden();
  await walkTo(page, source.getByRole('button', { name: 'Close the source' }));
  await press('Enter');
  await expect(source).toBeHidden();
  await expect(chip).toBeFocused();

  await walkTo(page, button(page, 'Edit the question'), 'Shift+Tab');
  await press('Enter');
  const editor = page.getByRole('textbox', { name: 'Edit the question' });
  await expect(editor).toBeFocused();
  await press('Escape');
  await expect(button(page, 'Edit the question')).toBeFocused();
  await press('Enter');
  await press('ControlOrMeta+A');
  await page.keyboard.type('What are the core Python skills?');
  await press('Enter');
  await expect(newest(page)).toContainText('generators');
  await expect(status(page)).toHaveText(/^Answer ready/);

  await walkTo(page, button(page, 'Earlier version'));
  await press('Enter');
  await expect(newest(page)).toContainText('$110K–$160K');
  await expect(button(page, 'Earlier version')).toBeFocused();
  await walkTo(page, button(page, 'Later version'));
  await press('Enter');
  await expect(newest(page)).toContainText('generators');

  await walkTo(page, button(page, 'This answer did not help'));
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'In your own words, if you like' })).toBeFocused();
  await walkTo(page, page.getByRole('checkbox', { name: 'Something in it is wrong' }), 'Shift+Tab');
  await press('Space');
  await walkTo(page, button(page, 'Cancel'));
  await press('Enter');
  await expect(button(page, 'This answer did not help')).toBeFocused();

  await walkTo(page, button(page, 'Share'), 'Shift+Tab');
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'Share and export' })).toBeVisible();
  await walkTo(page, button(page, 'Download as Markdown'));
  await press('Escape');
  await expect(button(page, 'Share')).toBeFocused();
  await walkTo(page, button(page, 'Settings'));
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await walkTo(page, page.getByRole('checkbox', { name: 'Single-key shortcuts' }));
  await press('Escape');
  await expect(button(page, 'Settings')).toBeFocused();

  await walkTo(page, page.getByRole('searchbox'));
  await press('ArrowDown');
  const entry = button(page, /^What are the core|^What does a mid-level/);
  await expect(entry.first()).toBeFocused();
  await press('F2');
  await press('ControlOrMeta+A');
  await page.keyboard.type('Pay');
  await press('Enter');
  await expect(button(page, /^Pay /)).toBeFocused();
  await press('Delete');
  await expect(button(page, /^Pay /)).toBeHidden();
  await walkTo(page, composer(page));
});

test('on a phone the history opens with the keyboard, and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await askAndWait(page, 'What are the core Python skills?');
  await walkTo(page, button(page, 'History'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Conversations' });
  await expect(drawer).toBeVisible();
  await walkTo(page, drawer.getByRole('button', { name: /^What are the core/ }));
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(button(page, 'History')).toBeFocused();
});

for (const [form, width] of [
  ['a wide screen', 1280],
  ['a narrow one', 390],
] as const) {
  test(`every stop of the Tab key is seen on ${form}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/');
    const atFirst = await walkAll(page);
    expect(atFirst.length).toBeGreaterThan(15);
    await askAndWait(page, 'Compare the three career levels');
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.getByRole('banner').getByRole('link', { name: 'Signpost' }).focus();
    const answered = await walkAll(page);
    expect(answered.length).toBeGreaterThan(20);
    expect(answered.join()).toContain('This answer did not help');
  });
}

test('a word that is being composed is never sent', async ({ page }) => {
  await page.goto('/');
  await composer(page).focus();
  const browser = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    browser.send('Input.imeSetComposition', { text, selectionStart: 2, selectionEnd: 2 });
  await compose('にほ');
  await expect(composer(page)).toHaveValue('にほ');
  await page.keyboard.press('Enter');
  await expect(composer(page)).toHaveValue(/^にほ/);
  await compose('にほ');
  await composer(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('headings and landmarks lead through the page, and only the status line speaks', async ({
  page,
}) => {
  await page.goto('/');
  const spoken = await page.evaluateHandle(() => {
    const words: string[] = [];
    const line = document.querySelector('[role="status"]');
    const note = () => line?.textContent && words.push(line.textContent);
    if (line)
      new MutationObserver(note).observe(line, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    return words;
  });
  await askAndWait(page, 'Compare the three career levels');
  expect(await spoken.jsonValue()).toEqual(['Answering…', 'Answer ready, 4 sources']);

  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Conversations' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(1);
  const transcript = page.getByRole('region', { name: 'Conversation', exact: true });
  await expect(transcript.getByRole('heading', { level: 2 })).toHaveText(/^Question: Compare/);
  await expect(transcript.getByRole('heading', { level: 3, name: 'Sources' })).toBeVisible();
  const around = transcript.locator('xpath=ancestor-or-self::*[@aria-live or @role="log"]');
  await expect(around).toHaveCount(0);
  const levels = await page
    .getByRole('main')
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ localName }) => Number(localName.slice(1))));
  expect(levels.length).toBeGreaterThan(3);
  for (const [at, level] of levels.entries()) {
    expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
  const parts = await page.getByRole('main').ariaSnapshot();
  expect(parts).toMatch(/- figure "Salary range/);
  expect(parts).not.toMatch(/- (?:link|button|figure|region|textbox)(?: \[.*\])?:?$/m);
});

test('what is written and sent off before the scripts run is asked once they do', async ({
  page,
}) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await composer(page).fill('What are the core Python skills?');
  await composer(page).press('Enter');
  await expect(composer(page)).toHaveValue('What are the core Python skills?');
  release();
  await expect(status(page)).toHaveText(/^Answer ready/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(composer(page)).toHaveValue('');
});
