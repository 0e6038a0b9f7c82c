// The conversations that a browser keeps: resumed, listed, searched, renamed, deleted and brought back, in
// the sidebar and in the drawer.
import { expect, type Locator, type Page } from '@playwright/test';
import { asIfWritten, askAndWait, composer, newest, settled, status } from './chat-page.ts';
import { reshapeKept } from './kept-conversation.ts';
import { test } from './reader-test.ts';

const skills = 'What are the core Python skills?';
const pay = 'What does a mid-level developer earn?';
const visa = 'What are the visa rules in Germany?';

const list = (page: Page): Locator => page.getByRole('navigation', { name: 'Conversations' });
const entry = (page: Page, name: string | RegExp): Locator =>
  list(page).locator('.history-entry').filter({ hasText: name });
const question = (page: Page, words: string): Locator =>
  page.getByRole('main').getByRole('heading', { name: words });

/** Asks the first question of a conversation of its own. */
async function begin(page: Page, words: string): Promise<void> {
  await list(page).getByRole('button', { name: 'New conversation' }).click();
  await askAndWait(page, words);
}

test('a reload brings back the conversation, the place in it and the unsent draft', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/');
  await askAndWait(page, skills);
  await askAndWait(page, 'Compare the three career levels');
  await composer(page).fill('And how long does it');
  await expect(newest(page).getByRole('figure')).toBeVisible();
  await expect(newest(page)).toBeInViewport();
  await page.mouse.move(640, 300);
  const place = () => page.evaluate(() => Math.round(window.scrollY));
  const asked = await settled(place);
  await page.mouse.wheel(0, -150);
  await expect.poll(place).toBeLessThan(asked);
  const before = await settled(place);
  await page.reload();
  await expect(question(page, skills)).toBeAttached();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect.poll(place).toBe(before);
  await expect(composer(page)).toHaveValue('And how long does it');
  await expect(status(page)).toHaveText('');
});

test('a new conversation leaves the earlier one in the list, which opens it again', async ({
  page,
}) => {
  await page.goto('/');
  await expect(list(page)).toContainText('Nothing here yet.');
  await askAndWait(page, skills);
  await begin(page, pay);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(list(page).getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(list(page).locator('.history-title')).toHaveText([pay, skills]);
  await expect(entry(page, pay)).toHaveAttribute('aria-current', 'true');
  await entry(page, skills).click();
  await expect(question(page, skills)).toBeVisible();
  await expect(entry(page, skills)).toHaveAttribute('aria-current', 'true');
  await askAndWait(page, 'And at senior level?');
  await expect(entry(page, skills)).toContainText('2 questions');
});

test('what is older stands under its day', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, skills);
  await reshapeKept(page, { daysBack: 1 });
  await expect(list(page).getByRole('heading', { name: 'Yesterday' })).toBeVisible();
  await reshapeKept(page, { daysBack: 3 });
  await expect(list(page).getByRole('heading', { name: 'Previous 7 days' })).toBeVisible();
  await begin(page, pay);
  await expect(list(page).getByRole('heading', { level: 3 })).toHaveText([
    'Today',
    'Previous 7 days',
  ]);
});

test('the search finds words of questions and answers, and says so when there are none', async ({
  page,
}) => {
  await page.goto('/');
  await askAndWait(page, skills);
  await begin(page, pay);
  const field = page.getByRole('searchbox', { name: 'Search conversations' });
  await field.fill('$110k mid');
  await expect(list(page).locator('.history-title')).toHaveText([pay]);
  await expect(list(page)).toContainText('1 conversation found');
  await field.press('ArrowDown');
  await expect(entry(page, pay)).toBeFocused();
  await field.fill('zeppelin');
  await expect(list(page)).toContainText('No conversation has all of these words');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(list(page).locator('.history-title')).toHaveCount(2);
});

test('a conversation is renamed with the mouse and with F2, and an empty name gives the question back', async ({
  page,
}) => {
  await page.goto('/');
  await askAndWait(page, skills);
  const field = list(page).getByRole('textbox', { name: 'Name of the conversation' });
  await entry(page, skills).hover();
  await list(page)
    .getByRole('button', { name: `Rename “${skills}”` })
    .click();
  await expect(field).toHaveValue(skills);
  await field.fill('Learning plan');
  await list(page).getByRole('button', { name: 'Save the name' }).click();
  await expect(entry(page, 'Learning plan')).toBeFocused();
  await page.reload();
  await entry(page, 'Learning plan').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');
  await expect(entry(page, 'Learning plan')).toBeFocused();
  await page.keyboard.press('F2');
  await field.fill('');
  await page.keyboard.press('Enter');
  await expect(entry(page, skills)).toBeFocused();
});

test('the keyboard goes through the list, deletes, and brings back with everything', async ({
  page,
}) => {
  await page.goto('/');
  await askAndWait(page, skills);
  await begin(page, visa);
  await asIfWritten(page);
  await begin(page, pay);
  await newest(page).getByRole('button', { name: 'Ask again' }).click();
  await expect(page.getByRole('group', { name: 'Version 2 of 2' })).toBeVisible();
  await expect(status(page)).toHaveText(/^Answer ready/);
  const answer = await newest(page).locator('.answer-text').first().innerText();

  await entry(page, pay).focus();
  await page.keyboard.press('End');
  await expect(entry(page, skills)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(entry(page, visa)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(entry(page, pay)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(entry(page, pay)).toBeHidden();
  await expect(entry(page, visa)).toBeFocused();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(question(page, visa)).toBeVisible();
  await list(page).getByRole('button', { name: 'Undo' }).click();
  await expect(entry(page, pay)).toBeFocused();
  await expect(question(page, visa)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(newest(page).locator('.answer-text').first()).toHaveText(answer, {
    useInnerText: true,
  });
  await expect(page.getByRole('group', { name: 'Version 2 of 2' })).toBeVisible();

  await page.keyboard.press('Delete');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(question(page, pay)).toBeVisible();
  await page.reload();
  await expect(list(page).locator('.history-title')).toHaveText([pay, visa, skills]);
});

test('deleting all asks first, names how many, and can be undone', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, skills);
  await begin(page, pay);
  const dialog = page.getByRole('alertdialog', { name: 'Delete all 2 conversations?' });
  await list(page).getByRole('button', { name: 'Delete all' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(list(page).locator('.history-title')).toHaveCount(2);
  await list(page).getByRole('button', { name: 'Delete all' }).click();
  await dialog.getByRole('button', { name: 'Delete all' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(list(page).locator('.history-title')).toHaveCount(0);
  await expect(list(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list(page).locator('.history-title')).toHaveText([pay, skills]);
  await expect(question(page, pay)).toBeVisible();
  await list(page).getByRole('button', { name: 'Delete all' }).click();
  await dialog.getByRole('button', { name: 'Delete all' }).click();
  // Told once it is done, and a page that goes away before may be gone too soon.
  await expect(list(page).getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.reload();
  await expect(list(page)).toContainText('Nothing here yet.');
});

test('a conversation of thirty turns is written in without delay', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, 'Compare the three career levels');
  await reshapeKept(page, { turns: 30 });
  await expect(page.getByRole('article')).toHaveCount(30);
  await composer(page).focus();
  const words = 'How long does it take';
  const work = await workOf(page, () =>
    page.evaluate(async (signs) => {
      const field = document.activeElement as HTMLTextAreaElement;
      for (const sign of signs) {
        field.setRangeText(sign, field.value.length, field.value.length, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true, data: sign }));
        await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
      }
    }, words),
  );
  expect(work / words.length).toBeLessThan(100);
  await composer(page).fill('');
  await askAndWait(page, skills);
  await expect(page.getByRole('article')).toHaveCount(31);
});

/** Milliseconds of processor time that a page spends on something: a busy machine does not add to them. */
async function workOf(page: Page, run: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration');
    if (!task) throw new Error('The browser does not tell what its tasks take.');
    return task.value * 1000;
  };
  const before = await taken();
  await run();
  return (await taken()) - before;
}
