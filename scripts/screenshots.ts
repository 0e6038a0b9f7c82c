// npm run screenshots: draws the pictures in docs/screenshots anew, from the app as it is: the main states in
// both themes, on a wide screen and on a phone; and the picture that stands beside a shared link.
import './environment.ts';
import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { demoPage, startHostSite } from './browser/host-site.ts';
import { askInWidget, openChat as openPanel, openShadowRoots } from './browser/widget-page.ts';
import { withApp } from './browser/with-app.ts';
import { command } from './command.ts';
import { drawPreview } from './draw-preview.ts';

const folder = 'docs/screenshots';
const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

type Picture = {
  name: string;
  viewport: typeof wide;
  /** `site` is the address of a foreign site with the widget. */
  reach: (page: Page, site: string) => Promise<void>;
};

const pictures: Picture[] = [
  { name: 'empty', viewport: wide, reach: openChat },
  { name: 'answer', viewport: wide, reach: answer('Compare the three career levels') },
  { name: 'refused', viewport: wide, reach: answer('What are the visa rules in Germany?') },
  { name: 'source', viewport: wide, reach: openSource },
  { name: 'phone-answer', viewport: phone, reach: answer('What does a mid-level engineer earn?') },
  { name: 'phone-source', viewport: phone, reach: openSource },
  { name: 'guide', viewport: wide, reach: openCitedPage },
  { name: 'widget', viewport: wide, reach: openWidget },
  { name: 'phone-widget', viewport: phone, reach: openWidget },
  { name: 'setup', viewport: wide, reach: openSetup },
];

await command(async () => {
  await mkdir(folder, { recursive: true });
  return await withApp({ GUIDE_DIR: 'content/guides', OPENAI_API_KEY: '' }, drawAll);
});

async function drawAll(baseURL: string, browser: Browser): Promise<number> {
  const site = await startHostSite({ '/': { html: await demoPage(baseURL) } });
  try {
    for (const picture of pictures) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await draw(browser, { baseURL, site: site.origin }, picture, colorScheme);
      }
    }
    await drawPreview(browser, baseURL);
    return 0;
  } finally {
    await site.stop();
  }
}

async function draw(
  browser: Browser,
  { baseURL, site }: { baseURL: string; site: string },
  { name, viewport, reach }: Picture,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const context = await browser.newContext({
    baseURL,
    viewport,
    colorScheme,
    hasTouch: viewport === phone,
    isMobile: viewport === phone,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-02T09:30:00'));
  await reach(page, site);
  // What fades in has done so by then.
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  await context.close();
}

async function openChat(page: Page): Promise<void> {
  await page.goto('/', { waitUntil: 'networkidle' });
}

function answer(question: string): (page: Page) => Promise<void> {
  return async (page) => {
    await openChat(page);
    await page.getByRole('textbox', { name: 'Your question' }).fill(question);
    await page.keyboard.press('Enter');
    await page.getByText(/^Answer ready/).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Copy' }).waitFor();
  };
}

async function openSource(page: Page): Promise<void> {
  await answer('What does a mid-level engineer earn?')(page);
  const chip = page.getByRole('link', { name: /^Source 1: / }).first();
  if (page.viewportSize()?.width === phone.width) {
    await chip.tap();
    await page.getByRole('link', { name: 'Open in the guide' }).tap();
  } else {
    await chip.click();
  }
  await page.frameLocator('iframe').locator('[aria-current="true"]').waitFor();
}

async function openCitedPage(page: Page): Promise<void> {
  await answer('What are the soft skills?')(page);
  const href = await page
    .getByRole('link', { name: /^Source 1: / })
    .first()
    .getAttribute('href');
  await page.goto(href ?? '/guide');
}

async function openWidget(page: Page, site: string): Promise<void> {
  await openShadowRoots(page);
  await page.goto(site, { waitUntil: 'networkidle' });
  await openPanel(page);
  await askInWidget(page, 'What does a mid-level engineer earn?');
}

async function openSetup(page: Page): Promise<void> {
  await page.goto('/embed/setup', { waitUntil: 'networkidle' });
  await page.getByLabel('Plum').check();
}
