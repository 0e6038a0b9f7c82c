// Following a citation: its preview, the source beside the chat, the page; sources and chips by arrow keys.
import { expect, type Locator, type Page } from '@playwright/test';
import { askAndWait, composer, loggedErrors, newest, openSources } from './chat-page.ts';
import { doubleClickWord } from './double-click-word.ts';
import { tabOpenedBy } from './new-tab.ts';
import { test } from './reader-test.ts';

const aboutLevels = 'Compare the three career levels';
const guideAddress = /\/guide\/python-developer-2026\?cite=.+#trajectories$/;

/** The number of a source in the text. */
const chip = (page: Page, number: number): Locator =>
  newest(page)
    .getByRole('link', { name: `Source ${number}: ` })
    .first();
/** The same in the list of sources. */
const listed = (page: Page): Locator =>
  newest(page).getByRole('link', { name: /^\d+ Career path/ });
const preview = (page: Page): Locator => page.getByRole('dialog', { name: /^Source \d+: / });
const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Source' });
const panelHeading = (page: Page): Locator => panel(page).getByRole('heading');
const guide = (page: Page) => page.frameLocator('iframe[title^="The guide, at"]');
/** The statement that stands out in the guide beside the chat. */
const marked = (page: Page): Locator => guide(page).locator('[aria-current="true"]');

const heightOf = async (element: Locator) => Math.round((await element.boundingBox())?.y ?? 0);

async function openSource(page: Page, number: number): Promise<void> {
  await chip(page, number).click();
  await expect(marked(page)).toBeInViewport();
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    await askAndWait(page, aboutLevels);
  });

  test('an answer lists what it cites, once each and in order', async ({ page }) => {
    await expect(newest(page).locator('.sources > summary')).toHaveText(
      'Sources Career path and salaries',
    );
    await expect(listed(page).first()).toBeHidden();
    await openSources(page);
    await expect(listed(page)).toHaveText([/^1/, /^2/, /^3/, /^4/]);
    const sources = newest(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /^\d+ Career path/ }) });
    await expect(sources.nth(2)).toContainText('$110K–$160K');
    const numbers = newest(page).getByRole('link', { name: /^Source \d+: / });
    await expect
      .poll(async () => [...new Set(await numbers.allTextContents())])
      .toEqual(['1', '2', '3', '4']);
  });

  test('a resting pointer shows the quote, and may move into the preview', async ({ page }) => {
    await chip(page, 3).hover();
    await expect(preview(page)).toContainText('$110K–$160K');
    await expect(preview(page)).toContainText('Career path and salaries');
    await preview(page).getByText('$110K–$160K').hover();
    await page.waitForTimeout(400);
    await expect(preview(page)).toBeVisible();
    await page.mouse.move(5, 700);
    await expect(preview(page)).toBeHidden();
    await chip(page, 2).hover();
    await expect(preview(page)).toContainText('$70K–$95K');
    await preview(page).getByRole('link', { name: 'Open in the guide' }).click();
    await expect(preview(page)).toBeHidden();
    await expect(marked(page)).toContainText('$70K–$95K');
  });

  test('a source opens beside the chat, and Esc leads back to the chip', async ({ page }) => {
    const errors = loggedErrors(page);
    const before = await heightOf(chip(page, 3));
    await openSource(page, 3);
    await expect(marked(page)).toContainText('$110K–$160K');
    await expect(panelHeading(page)).toBeFocused();
    await expect(page).toHaveURL((url) => url.pathname.startsWith('/c/'));
    await expect(composer(page)).toBeInViewport();
    expect(Math.abs((await heightOf(chip(page, 3))) - before)).toBeLessThan(3);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(chip(page, 3)).toBeFocused();
    expect(Math.abs((await heightOf(chip(page, 3))) - before)).toBeLessThan(3);

    await openSource(page, 3);
    await marked(page).click();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(chip(page, 3)).toBeFocused();
    expect(errors).toEqual([]);
  });

  test('another source changes what stands beside the chat, and not the history', async ({
    page,
  }) => {
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await openSource(page, 2);
    await openSource(page, 4);
    await expect(marked(page)).toHaveCount(1);
    await expect(marked(page)).toContainText('$180K–$250K+');
    await panel(page).getByRole('button', { name: 'Close the source' }).click();
    await openSources(page);
    const listedLast = listed(page).last();
    await listedLast.scrollIntoViewIfNeeded();
    const height = await heightOf(listedLast);
    await listedLast.click();
    await expect(marked(page)).toContainText('$180K–$250K+');
    expect(Math.abs((await heightOf(listedLast)) - height)).toBeLessThan(3);
    await listed(page).first().click();
    await expect(marked(page)).toContainText('A Python career leads');
    await expect(marked(page)).toBeInViewport();
    expect(await entries()).toBe(before);
    await panel(page).getByRole('button', { name: 'Close the source' }).click();
    await expect(listed(page).first()).toBeFocused();
  });

  test('a click with Ctrl opens the page, whose way back is the answer', async ({
    page,
    context,
  }) => {
    const other = await tabOpenedBy(context, () =>
      chip(page, 3).click({ modifiers: ['ControlOrMeta'] }),
    );
    await expect(other).toHaveURL(guideAddress);
    await expect(other.locator('[aria-current="true"]')).toContainText('$110K–$160K');
    await expect(panel(page)).toBeHidden();
    await other.getByRole('link', { name: 'Back to the answer' }).click();
    await expect(newest(other)).toContainText('$110K–$160K');

    await openSource(page, 3);
    const third = await tabOpenedBy(context, () =>
      panel(page).getByRole('link', { name: 'Open as a page' }).click(),
    );
    await expect(third).toHaveURL(guideAddress);
  });

  test('where the panel cannot be fetched a click goes to the page, and the answer is kept', async ({
    page,
  }) => {
    // What shows the answer is fetched by then.
    await expect(chip(page, 3)).toBeVisible();
    await page.route('**/*.js', (route) => route.abort());
    await chip(page, 3).click();
    await expect(page).toHaveURL(guideAddress);
    const cited = page.locator('[aria-current="true"]');
    await expect(cited).toHaveCount(1);
    await expect(cited).toContainText('$110K–$160K');
    await expect(cited).toBeInViewport();
    await page.unroute('**/*.js');
    await page.getByRole('link', { name: 'Back to the answer' }).click();
    await expect(newest(page)).toContainText('$110K–$160K');
  });

  test('a window that gets narrow makes a sheet of the source, and leaves it where it was', async ({
    page,
  }) => {
    await openSource(page, 3);
    const frame = page.frames()[1];
    await frame?.evaluate(() => Object.assign(window, { kept: true }));
    const sheet = page.getByRole('dialog', { name: 'Career path and salaries' });
    await page.setViewportSize({ width: 900, height: 800 });
    await expect.poll(() => sheet.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await expect(marked(page)).toBeInViewport();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => sheet.evaluate((dialog) => dialog.matches(':modal'))).toBe(false);
    expect(await frame?.evaluate(() => 'kept' in window)).toBe(true);
    await expect(marked(page)).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(chip(page, 3)).toBeFocused();
  });

  test('text of the guide beside the chat becomes a draft', async ({ page }) => {
    await openSource(page, 1);
    await doubleClickWord(marked(page), 'Python');
    await guide(page).getByRole('link', { name: 'Ask about this', exact: true }).click();
    await expect(composer(page)).toHaveValue(/^What does the guide say about “.+”\?$/);
    await expect(composer(page)).toBeFocused();
    await expect(panel(page)).toBeVisible();
  });

  test('the nearest sections of a refusal open beside the chat', async ({ page }) => {
    await askAndWait(page, 'What are the visa rules in Germany?');
    await expect(newest(page).getByRole('heading', { name: 'Nearest sections:' })).toBeVisible();
    const nearest = newest(page).getByRole('listitem').getByRole('link', { name: /\w/ }).first();
    const title = (await nearest.textContent()) ?? '';
    await nearest.click();
    await expect(panelHeading(page)).toHaveText(title);
    const heading = guide(page).getByRole('heading', { name: title, exact: true });
    await expect(heading).toBeInViewport();
    await expect(page).toHaveURL((url) => url.pathname.startsWith('/c/'));
  });

  test('the arrow keys go from citation to citation', async ({ page }) => {
    await chip(page, 1).focus();
    await page.keyboard.press('ArrowRight');
    await expect(chip(page, 2)).toBeFocused();
    await expect(preview(page)).toContainText('$70K–$95K');
    await page.keyboard.press('ArrowLeft');
    await expect(chip(page, 1)).toBeFocused();
    await page.keyboard.press('End');
    const last = newest(page)
      .getByRole('link', { name: /^Source \d+: / })
      .and(page.locator(':visible'))
      .last();
    await expect(last).toBeFocused();
    await page.keyboard.press('Home');
    await expect(chip(page, 1)).toBeFocused();

    await openSources(page);
    await listed(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(listed(page).nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(listed(page).last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(listed(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panelHeading(page)).toBeFocused();
  });

  test('Esc puts the preview away, and leaves the focus on the chip', async ({ page }) => {
    await chip(page, 1).focus();
    await page.keyboard.press('ArrowRight');
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
    await expect(chip(page, 2)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(chip(page, 3)).toBeFocused();
    await expect(preview(page)).toContainText('$110K–$160K');
  });
});
