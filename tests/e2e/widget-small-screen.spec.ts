// The panel of the widget where it fills the screen.
import { expect, type Page } from '@playwright/test';
import { call } from './widget-calls.ts';
import { chat, launcher, openChat, panel, question } from './widget-page.ts';
import { test } from './widget-visit.ts';

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
