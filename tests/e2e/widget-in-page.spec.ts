// How the widget stands in a page: as a tag, in a place of the page's own, several times, and included twice.
import { expect, type Locator, type Page } from '@playwright/test';
import { askInWidget, chat, launcher, openChat, question, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

const frames = (page: Page) => page.locator('signpost-chat iframe');
const region = (page: Page) => widget(page).getByRole('region');

/** Where an element's edges are, rounded. */
async function boxOf(element: Locator) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await element.boundingBox()) ?? {};
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
  };
}

const place =
  '<main><h1>A site</h1><div id="here" style="width: 500px; height: 450px"></div></main>';

test('an inline chat fills the place that data-inline names, and has no launcher and nothing to close it', async ({
  page,
  visit,
}) => {
  await visit({ attributes: 'data-inline="#here" data-height="100%"', body: place });
  await expect(question(page)).toBeVisible();
  expect(await boxOf(region(page))).toEqual(await boxOf(page.locator('#here')));
  await expect(region(page)).toHaveAccessibleName('Ask a question');
  await expect(launcher(page)).toBeHidden();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(chat(page).getByRole('button', { name: 'Close the chat' })).toHaveCount(0);
  await askInWidget(page, 'What does a mid-level Python developer earn?');
  await expect(chat(page).getByRole('article')).toContainText('$110K–$160K');
  await page.keyboard.press('Escape');
  await expect(region(page)).toBeVisible();
});

test('an inline chat takes no focus when it comes, and opening it leads to its question field', async ({
  page,
  visit,
}) => {
  await visit({ body: `<button type="button">Ask</button><signpost-chat inline></signpost-chat>` });
  await page.getByRole('button', { name: 'Ask' }).focus();
  await expect(question(page)).toBeVisible();
  expect((await boxOf(region(page))).height).toBe(600);
  await expect(page.getByRole('button', { name: 'Ask' })).toBeFocused();
  await page.evaluate(() => window.Signpost?.open());
  await expect(question(page)).toBeFocused();
});

test('an inline chat is loaded when the reader comes near it, without moving the page', async ({
  page,
  visit,
}) => {
  const far = '<div style="height: 4000px">Far</div>';
  await visit({ body: `${far}<signpost-chat inline></signpost-chat><p id="next">Next</p>` });
  const next = page.locator('#next');
  await expect(widget(page)).toHaveCount(1);
  const top = () => next.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = await top();
  await page.evaluate(() => scrollTo(0, 1000));
  await expect(frames(page)).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 3200));
  await expect(frames(page)).toHaveCount(1);
  await expect(question(page)).toBeVisible();
  expect(await top()).toBe(before);
});

test('a tag takes its options as attributes, and the script adds no second one', async ({
  page,
  visit,
}) => {
  await visit({
    attributes: 'data-label="Not this"',
    body: '<signpost-chat label="Ask about pay" corner="top-left" questions="Where do I begin?"></signpost-chat>',
  });
  await expect(launcher(page)).toHaveText('Ask about pay');
  expect(await boxOf(launcher(page))).toMatchObject({ x: 20, y: 20 });
  await openChat(page);
  await expect(chat(page).getByRole('button', { name: 'Where do I begin?' })).toBeVisible();
  await expect(widget(page)).toHaveCount(1);
});

test('several widgets on a page are chats of their own', async ({ page, visit }) => {
  const tags = ['bottom-left', 'bottom-right'].map(
    (corner) => `<signpost-chat corner="${corner}" label="${corner}"></signpost-chat>`,
  );
  await visit({ body: tags.join('') });
  await expect(page.locator('signpost-chat')).toHaveCount(2);
  const [left, right] = [
    page.locator('signpost-chat').first(),
    page.locator('signpost-chat').last(),
  ];
  const field = (one: Locator) =>
    one.frameLocator('iframe').getByRole('textbox', { name: 'Your question' });
  await right.getByRole('button', { name: 'bottom-right' }).click();
  await expect(right.getByRole('dialog')).toBeVisible();
  await expect(field(right)).toBeFocused();
  await expect(left.getByRole('dialog')).toHaveCount(0);
  await left.getByRole('button', { name: 'bottom-left' }).click();
  await expect(field(left)).toBeFocused();
  await expect(field(right)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(left.getByRole('dialog')).toBeHidden();
  await expect(right.getByRole('dialog')).toBeVisible();
});

test('included twice, it stands there once, and the developer is told once', async ({
  page,
  signpost,
  visit,
}) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(`${message.type()}: ${message.text()}`));
  const again = `<script src="${signpost}/widget.js?again" async></script>`;
  await visit({ head: again });
  await expect(widget(page)).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await openChat(page);
  await expect(widget(page)).toHaveCount(1);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^warning: Signpost: .*widget\.js.* is not in use: another is/);
});
