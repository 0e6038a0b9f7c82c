// The open panel among what else a page does: its router and history, its options that change while the chat is
// in use, a frame that is refused, and the focus on a small screen.
import { expect, type Page } from '@playwright/test';
import { call } from './widget-calls.ts';
import { chat, launcher, openChat, panel, question, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

const pay = 'What does a mid-level Python developer earn?';

const frame = (page: Page) => widget(page).locator('iframe');
const isOpen = (page: Page) => expect(launcher(page)).toHaveAttribute('aria-expanded', 'true');
const isClosed = (page: Page) => expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');
const path = (page: Page) => page.evaluate(() => location.pathname);
const entry = (page: Page) => page.evaluate(() => navigation.currentEntry?.index ?? -1);

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 390, height: 700 } });

  test('closing and opening at once leaves it open, with one way back', async ({ page, visit }) => {
    await visit();
    await openChat(page);
    const before = await entry(page);
    await page.evaluate(() => {
      window.Signpost?.close();
      window.Signpost?.open();
    });
    await expect
      .poll(() =>
        page.evaluate(() => [Boolean(history.state?.signpost), navigation.currentEntry?.index]),
      )
      .toEqual([true, before]);
    await isOpen(page);
    await page.evaluate(() => {
      for (let time = 0; time < 3; time += 1) window.Signpost?.toggle();
    });
    await isClosed(page);
    await expect.poll(() => entry(page)).toBe(before - 1);
    expect(await path(page)).toBe('/');
  });

  for (const method of ['close', 'destroy'] as const) {
    test(`a page that goes on after ${method} gets where it goes`, async ({ page, visit }) => {
      await visit();
      await openChat(page);
      await page.evaluate(async (name) => {
        await window.Signpost?.[name]();
        history.pushState({ route: 2 }, '', '/two');
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }, method);
      expect(await page.evaluate(() => [location.pathname, history.state])).toEqual([
        '/two',
        { route: 2 },
      ]);
    });
  }

  const routers = {
    Turbo: {
      own: { turbo: { restorationIndex: 0 } },
      hear: '({ state }) => state?.turbo && routed.push(state)',
    },
    Next: { own: null, hear: '({ state }) => state && routed.push(state)' },
  };

  for (const [name, { own, hear }] of Object.entries(routers)) {
    test(`a router such as that of ${name} does nothing on the way back, and all on its own ways`, async ({
      page,
      visit,
    }) => {
      const state = JSON.stringify(own);
      await visit({
        head: `<script>
          window.routed = [];
          history.replaceState(${state}, '');
          addEventListener('popstate', ${hear});
        </script>`,
      });
      const routed = () => page.evaluate(() => Reflect.get(window, 'routed'));
      const stateNow = () => page.evaluate(() => history.state);
      await openChat(page);
      await call(page, 'close');
      expect(await stateNow()).toEqual(own);
      await openChat(page);
      await page.goBack();
      await isClosed(page);
      expect(await stateNow()).toEqual(own);
      expect(await routed()).toEqual([]);
      const two = { turbo: { restorationIndex: 1 } };
      await page.evaluate((next) => history.pushState(next, '', '/two'), two);
      await page.evaluate(() => history.pushState({}, '', '/three'));
      await openChat(page);
      await call(page, 'close');
      await page.goBack();
      await expect.poll(routed).toEqual([two]);
    });
  }

  test('it stays open when the page goes to a place in itself', async ({ page, visit }) => {
    await visit();
    await openChat(page);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true });
          location.hash = 'place';
        }),
    );
    await isOpen(page);
    expect(await page.evaluate(() => location.hash)).toBe('#place');
  });

  test('Tab stays in what covers the page, and goes around', async ({ page, visit }) => {
    await visit();
    await openChat(page);
    await expect(panel(page)).toHaveAttribute('aria-modal', 'true');
    const top = chat(page).locator('.embed-heading');
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let time = 0; time < 14; time += 1) {
        await page.keyboard.press(key);
        expect(await page.evaluate(() => document.activeElement?.localName)).toBe('signpost-chat');
      }
    }
    await question(page).focus();
    for (let time = 0; time < 14; time += 1) {
      await page.keyboard.press('Tab');
      if (await top.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Tab has not come to the top.');
  });

  test('it leaves the room of a keyboard that was there before it', async ({ page, visit }) => {
    await page.addInitScript(() => {
      Object.defineProperty(visualViewport ?? {}, 'height', { configurable: true, value: 420 });
    });
    await visit();
    await openChat(page);
    await expect(panel(page)).toHaveCSS('height', '420px');
  });
});

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
