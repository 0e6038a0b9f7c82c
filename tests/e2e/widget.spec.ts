// What a reader meets on a site with the widget: a page that does not notice it, a chat that opens and
// closes, the focus and the keys, and a conversation that stays.
import { expect, type Page } from '@playwright/test';
import { demoPage } from '../../scripts/browser/host-site.ts';
import {
  askInWidget,
  chat,
  launcher,
  openChat,
  pageWith,
  panel,
  question,
  widget,
} from './widget-page.ts';
import { test } from './widget-visit.ts';

const pay = 'What does a mid-level Python developer earn?';

const article = (page: Page) => chat(page).getByRole('article');
const frame = (page: Page) => widget(page).locator('iframe');

/** Requests that leave the site. */
function requestsOut(page: Page, origin: string): string[] {
  const out: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) out.push(url);
  });
  return out;
}

const keptOnSite = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookie: document.cookie,
  }));

const nothing = { local: 0, session: 0, databases: 0, caches: 0, cookie: '' };

test('before it is opened it costs one request, and makes no frame', async ({
  page,
  site,
  signpost,
  visit,
}) => {
  const out = requestsOut(page, site.origin);
  await visit({}, await demoPage(signpost));
  await expect(launcher(page)).toBeVisible();
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 2000);
  await page.waitForLoadState('networkidle');
  expect(out).toEqual([`${signpost}/widget.js`]);
  await expect(frame(page)).toHaveCount(0);
});

test('it keeps nothing and sets no cookie on the site, not even when it is used', async ({
  page,
  context,
  site,
  signpost,
  visit,
}) => {
  const out = requestsOut(page, site.origin);
  await visit();
  await expect(launcher(page)).toBeVisible();
  expect(await keptOnSite(page)).toEqual(nothing);
  await openChat(page);
  await askInWidget(page, pay);
  expect(await keptOnSite(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  expect(out.filter((url) => !url.startsWith(signpost))).toEqual([]);
});

test('nothing on the page moves when it loads, opens and closes', async ({
  page,
  signpost,
  visit,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  const shifts = () => page.evaluate(() => Reflect.get(window, 'shifts'));
  await visit({}, await demoPage(signpost));
  const scrolled = () => page.evaluate(() => scrollY);
  await openChat(page);
  await question(page).press('Escape');
  await expect(panel(page)).toBeHidden();
  expect(await shifts()).toEqual([]);
  expect(await scrolled()).toBe(0);
  // The page does tell of shifts.
  await page.evaluate(() => document.body.prepend(document.createElement('hr'), 'Moved'));
  await expect.poll(async () => (await shifts()).length).toBeGreaterThan(0);
});

const intents: Record<string, (page: Page) => Promise<void>> = {
  'the mouse comes to the launcher': async (page) => launcher(page).hover(),
  'the launcher has the focus': async (page) => {
    await page.getByRole('button', { name: 'A button of it' }).focus();
    await page.keyboard.press('Tab');
  },
  'a finger touches the launcher': async (page) => {
    const { x = 0, y = 0 } = (await launcher(page).boundingBox()) ?? {};
    const browser = await page.context().newCDPSession(page);
    const touchPoints = [{ x: x + 20, y: y + 20 }];
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  },
};

for (const [intent, show] of Object.entries(intents)) {
  test(`the frame is made when ${intent}, not before, and not seen yet`, async ({
    page,
    visit,
  }) => {
    await visit();
    await page.mouse.move(100, 100);
    await expect(launcher(page)).toBeVisible();
    await expect(frame(page)).toHaveCount(0);
    await show(page);
    await expect(frame(page)).toHaveCount(1);
    await expect(panel(page)).toBeHidden();
    await expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');
  });
}

test('a click opens it, the question can be typed at once, and the answer cites the guide', async ({
  page,
  signpost,
  visit,
}) => {
  await visit();
  await launcher(page).click();
  await expect(panel(page)).toBeVisible();
  await expect(question(page)).toBeFocused();
  await page.keyboard.type(pay);
  await page.keyboard.press('Enter');
  await expect(article(page)).toContainText('$110K–$160K');
  const source = article(page)
    .getByRole('link', { name: /^Source 1: / })
    .first();
  await expect(source).toHaveAttribute('target', '_blank');
  const opened = page.waitForEvent('popup');
  await source.click();
  const guide = await opened;
  expect(guide.url()).toContain(`${signpost}/guide/python-developer-2026`);
  await expect(guide.locator('[aria-current="true"]').first()).toBeVisible();
  expect(await guide.evaluate(() => opener)).toBeNull();
});

test('launcher and panel are named and tell whether it is open', async ({ page, visit }) => {
  await visit({ attributes: 'data-label="Ask about pay" data-heading="Pay at Larkspur"' });
  await expect(launcher(page)).toHaveAccessibleName('Ask about pay');
  await expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');
  await openChat(page);
  await expect(launcher(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(panel(page)).toHaveAccessibleName('Pay at Larkspur');
  await expect(frame(page)).toHaveAttribute('title', 'Pay at Larkspur');
  await expect(chat(page).getByRole('main', { name: 'Ask: Pay at Larkspur' })).toBeVisible();
  await launcher(page).click();
  await expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');
});

const languages = [
  { way: 'by the page, in English', lang: 'en-GB', attributes: '', words: 'en' },
  { way: 'by the page, in Spanish', lang: 'es-MX', attributes: '', words: 'es' },
  { way: 'by the script', lang: 'en', attributes: 'data-language="es"', words: 'es' },
  { way: 'in English, where it does not know the page’s', lang: 'fi', attributes: '', words: 'en' },
] as const;

const namesIn = {
  en: { launcher: 'Ask a question', question: 'Your question', close: 'Close the chat' },
  es: { launcher: 'Haz una pregunta', question: 'Tu pregunta', close: 'Cerrar el chat' },
};

for (const { way, lang, attributes, words } of languages) {
  test(`it is named ${way}`, async ({ page, signpost, visit }) => {
    const html = pageWith(signpost, { attributes }).replace('lang="en"', `lang="${lang}"`);
    await visit({}, html);
    const names = namesIn[words];
    await expect(launcher(page)).toHaveAccessibleName(names.launcher);
    await launcher(page).click();
    await expect(panel(page)).toHaveAccessibleName(names.launcher);
    await expect(chat(page).getByRole('textbox', { name: names.question })).toBeVisible();
    await expect(chat(page).getByRole('button', { name: names.close })).toBeVisible();
    await expect(chat(page).locator('html')).toHaveAttribute('lang', words);
  });
}

test('the conversation is still there when it is opened again, and after the page is loaded anew', async ({
  page,
  visit,
}) => {
  await visit();
  await openChat(page);
  await askInWidget(page, pay);
  await question(page).fill('half a quest');
  await launcher(page).click();
  await expect(panel(page)).toBeHidden();
  await openChat(page);
  await expect(article(page)).toContainText('$110K–$160K');
  await expect(question(page)).toHaveValue('half a quest');

  await page.reload();
  await openChat(page);
  await expect(article(page)).toContainText('$110K–$160K');
  await expect(article(page)).toHaveCount(1);
});

test('a chat that cannot be loaded says so, leads to it elsewhere, and is tried again', async ({
  page,
  signpost,
  visit,
}) => {
  await page.clock.install();
  await page.route('**/embed*', (route) => route.abort());
  await visit();
  await launcher(page).click();
  await expect(panel(page).getByRole('status')).toHaveText('Loading…');
  await page.clock.fastForward(12_000);
  await expect(panel(page).getByRole('status')).toHaveText('The chat could not be loaded.');
  const elsewhere = panel(page).getByRole('link', { name: 'Open it in a new tab' });
  await expect(elsewhere).toHaveAttribute('href', `${signpost}/?lang=en`);
  await expect(elsewhere).toHaveAttribute('target', '_blank');
  await expect(frame(page)).toHaveCount(0);

  await page.unroute('**/embed*');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toBeHidden();
  await openChat(page);
  await expect(question(page)).toBeFocused();
  await askInWidget(page, pay);
});

test('its shadow root is closed to the page', async ({ page, site, signpost }) => {
  site.put('/', { html: pageWith(signpost) });
  await page.goto(site.origin);
  await expect(widget(page)).toHaveCount(1);
  expect(await widget(page).evaluate((element) => element.shadowRoot)).toBeNull();
  expect(await page.evaluate(() => Object.keys(window).filter((key) => /sign/i.test(key)))).toEqual(
    ['Signpost'],
  );
});
