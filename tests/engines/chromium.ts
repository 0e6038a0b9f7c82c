// Chromium, as the other browser tests start it, driven by Playwright.
import { type Browser, type BrowserContext, chromium as playwright } from '@playwright/test';
import { browserLaunchOptions } from '../../scripts/browser/browser.ts';
import type { Driver, Engine, Wishes } from './engine.ts';

export const chromium: Engine = {
  name: 'Chromium',
  missing: undefined,
  can: ['reducedMotion', 'forcedColors', 'dark', 'scripts'],
  start,
};

// What a reader's system is set to belongs to a context: one browser serves all.
let launching: Promise<Browser> | undefined;
const open = new Set<BrowserContext>();

async function start(wishes: Wishes = {}): Promise<Driver> {
  launching ??= browserLaunchOptions().then((options) => playwright.launch(options));
  const browser = await launching;
  const context = await browser.newContext({
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: wishes.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: wishes.forcedColors ? 'active' : 'none',
    colorScheme: wishes.dark ? 'dark' : 'light',
    javaScriptEnabled: wishes.scripts ?? true,
  });
  open.add(context);
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
    async quit() {
      await context.close();
      open.delete(context);
      if (open.size > 0) return;
      launching = undefined;
      await browser.close();
    },
  };
}
