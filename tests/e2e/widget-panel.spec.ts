// The open panel among what else a page does: its router and history, its options that change while the chat is
// in use, a frame that is refused, and the focus on a small screen.
import { expect, type Page } from '@playwright/test';
import { call } from './widget-calls.ts';
import { chat, launcher, openChat, panel, question, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

const pay = 'What does a mid-level Python developer earn?';

const frame = (page: Page) => widget(page).locator('iframe');

test('on a wide screen it is not modal', async ({ page, visit }) => {
  await visit();
  await openChat(page);
  await expect(panel(page)).not.toHaveAttribute('aria-modal', 'true');
});

test('a question that meets another language is taken by the new chat', async ({ page, visit }) => {
  await visit();
  await openChat(page);
  const asked = page.evaluate(async (words) => {
    const told = window.Signpost?.ask(words);
    await window.Signpost?.update({ language: 'es' });
    await told;
  }, pay);
  await asked;
  await expect(chat(page).getByRole('article')).toContainText(pay);
  await expect(chat(page).locator('html')).toHaveAttribute('lang', 'es');
});

test('another language keeps the focus in the chat, and no focus elsewhere', async ({
  page,
  visit,
}) => {
  await visit();
  await openChat(page);
  await expect(question(page)).toBeFocused();
  await call(page, 'update', { language: 'es' });
  await expect(chat(page).getByRole('textbox', { name: 'Tu pregunta' })).toBeFocused();
  await page.getByRole('button', { name: 'A button of it' }).focus();
  await call(page, 'update', { language: 'en' });
  await expect(question(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'A button of it' })).toBeFocused();
});

test('panel and frame take a new heading as their name', async ({ page, visit }) => {
  await visit({ attributes: 'data-heading="Old"' });
  await openChat(page);
  await call(page, 'update', { heading: 'New' });
  await expect(panel(page)).toHaveAccessibleName('New');
  await expect(frame(page)).toHaveAttribute('title', 'New');
});

test('a question that meets the end of the widget is told so', async ({ page, visit }) => {
  await visit();
  await openChat(page);
  const told = await page.evaluate(async (words) => {
    const asked = window.Signpost?.ask(words).catch((error: Error) => error.message);
    // As long as it takes to be sent, and not to be answered.
    for (let time = 0; time < 20; time += 1) await null;
    await window.Signpost?.destroy();
    return asked;
  }, pay);
  expect(told).toBe('Signpost: The widget was taken out of the page.');
});

test('a frame that the page’s policy blocks is told at once', async ({ page, visit }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const policy = `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">`;
  await visit({ head: policy });
  await launcher(page).click();
  await expect(panel(page).getByRole('status')).toHaveText('The chat could not be loaded.');
});

test('a chat that refuses the page is told soon, a slow one is waited for', async ({
  page,
  visit,
}) => {
  await page.clock.install();
  const status = panel(page).getByRole('status');
  let answer: () => void = () => {};
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/embed?*', async (route) => {
    await slow;
    await route.fulfill({
      headers: { 'Content-Security-Policy': "frame-ancestors 'none'" },
      contentType: 'text/html',
      body: 'x',
    });
  });
  await visit();
  await launcher(page).click();
  await expect(status).toHaveText('Loading…');
  await page.clock.fastForward(20_000);
  await expect(status).toHaveText('Loading…');
  answer();
  await expect(status).toHaveText('The chat could not be loaded.');
});

test('what it says itself is marked as English on a page in a language that it lacks', async ({
  page,
  signpost,
  visit,
}) => {
  await page.route('**/embed?*', () => {});
  await page.route('**/embed', () => {});
  await visit(
    {},
    `<!doctype html><html lang="fi"><title>A site</title><script src="${signpost}/widget.js" async></script><h1>A site</h1>`,
  );
  await launcher(page).click();
  await expect(panel(page).locator('article')).toHaveAttribute('lang', 'en');
});

test('it follows the page’s theme in any notation, once a frame, and paints nothing', async ({
  page,
  visit,
}) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.assign(window, { painted: 0, looked: 0 });
    HTMLCanvasElement.prototype.getContext = function (...values: unknown[]) {
      Reflect.set(window, 'painted', Reflect.get(window, 'painted') + 1);
      return Reflect.apply(getContext, this, values);
    };
  });
  await visit({ attributes: 'data-theme="host"' });
  await openChat(page);
  const theme = () => panel(page).evaluate((element) => element.style.colorScheme);
  for (const [color, expected] of [
    ['rgb(10 20 30)', 'dark'],
    ['oklch(0.97 0.01 200)', 'light'],
    ['lab(8 2 3)', 'dark'],
    ['color-mix(in srgb, white 95%, blue)', 'light'],
    ['color(display-p3 0.1 0.1 0.2)', 'dark'],
    ['transparent', 'light'],
  ] as const) {
    await page.evaluate((value) => {
      document.body.style.background = value;
    }, color);
    await expect.poll(theme, { message: color }).toBe(expected);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'painted'))).toBe(0);

  const looks = await page.evaluate(async () => {
    const { getComputedStyle } = window;
    let count = 0;
    window.getComputedStyle = (...values) => {
      count += 1;
      return getComputedStyle(...values);
    };
    for (let time = 0; time < 50; time += 1) {
      document.body.setAttribute('data-step', String(time));
      await null;
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const idle = count;
    for (let time = 0; time < 50; time += 1) {
      document.body.className = `step-${time}`;
      await null;
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return { idle, busy: count };
  });
  expect(looks.idle).toBe(0);
  expect(looks.busy).toBeLessThan(7);
  expect(looks.busy).toBeGreaterThan(0);
});
