// Chromium, as the other browser tests start it, driven by Playwright.
import { chromium as playwright } from '@playwright/test';
import { browserLaunchOptions } from '../../scripts/browser/browser.ts';
import type { Driver, Engine, Wishes } from './engine.ts';

export const chromium: Engine = {
  name: 'Chromium',
  missing: undefined,
  can: ['reducedMotion', 'forcedColors', 'dark', 'scripts'],
  start,
};

async function start(wishes: Wishes = {}): Promise<Driver> {
  const browser = await playwright.launch(await browserLaunchOptions());
  const context = await browser.newContext({
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: wishes.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: wishes.forcedColors ? 'active' : 'none',
    colorScheme: wishes.dark ? 'dark' : 'light',
    javaScriptEnabled: wishes.scripts ?? true,
  });
  const page = await context.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    back: async () => void (await page.goBack()),
    viewport: (width, height) => page.setViewportSize({ width, height }),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    tapAt: ({ x, y }) => page.touchscreen.tap(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key, held) => page.keyboard.press(held ? `${held}+${key}` : key),
    async evaluate(source, given, frame) {
      const call = `(${source})(${JSON.stringify(given)})`;
      if (!frame) return page.evaluate(call);
      const element = (await page.evaluateHandle<Node>(frame)).asElement();
      const inside = await element?.contentFrame();
      if (!inside) throw new Error(`There is no frame at ${frame}.`);
      return inside.evaluate(call);
    },
    screenshot: () => page.screenshot(),
    quit: () => browser.close(),
  };
}
