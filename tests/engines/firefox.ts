// Firefox as Debian packs it, driven over WebDriver BiDi. What a reader sets in the system is a preference there, which
// is read at the start.
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import type { Driver, Engine, Wishes } from './engine.ts';

const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

export const firefox: Engine = {
  name: 'Firefox',
  missing: existsSync(executablePath) ? undefined : 'firefox-esr',
  can: ['reducedMotion', 'forcedColors', 'dark', 'scripts'],
  start,
};

async function start(wishes: Wishes = {}): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // Each path sets the size that it is gone in.
    defaultViewport: null,
    extraPrefsFirefox: preferences(wishes),
  });
  const [page = await browser.newPage()] = await browser.pages();
  return {
    async open(address) {
      // The end of a navigation is not told while a frame of the page that is left counts as there.
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe, signpost-chat')) frame.remove();
      });
      await page.goto(address);
    },
    back: async () => void (await page.goBack()),
    viewport: (width, height) => setViewport(page, width, height),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    tapAt: ({ x, y }) => page.touchscreen.tap(x, y),
    type: (text) => page.keyboard.type(text),
    async press(key, held) {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key as KeyInput);
      if (held) await page.keyboard.up(held);
    },
    async evaluate(source, given, frame) {
      const call = `(${source})(${JSON.stringify(given)})`;
      if (!frame) return page.evaluate(call);
      const element = (await page.evaluateHandle(frame)).asElement();
      const inside = await element?.contentFrame();
      if (!inside) throw new Error(`There is no frame at ${frame}.`);
      return inside.evaluate(call);
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    quit: () => browser.close(),
  };
}

// With the size goes how the screen is held, which Firefox 140 cannot be told: it then takes the size alone,
// and the end of that is not waited for.
async function setViewport(page: Page, width: number, height: number): Promise<void> {
  try {
    await page.setViewport({ width, height });
    return;
  } catch (error) {
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  }
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const size = await page.evaluate(() => [innerWidth, innerHeight]);
    if (size[0] === width && size[1] === height) return;
    await sleep(25);
  }
  throw new Error(`The page does not become ${width} pixels wide and ${height} high.`);
}

function preferences({ reducedMotion, forcedColors, dark, scripts = true }: Wishes) {
  return {
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    'browser.display.document_color_use': forcedColors ? 2 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'dom.w3c_touch_events.enabled': 1,
    'javascript.enabled': scripts,
  };
}
