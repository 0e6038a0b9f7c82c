// npm run size: the JavaScript that readers load, gzip, as a browser fetches it from the built app, against
// its budgets. Fails when one is passed.
import './environment.ts';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { browserLaunchOptions } from '../tests/e2e/browser.ts';
import { startApp } from '../tests/e2e/start-app.ts';
import { command } from './command.ts';

/** Kilobytes (1000 bytes), gzip, of an empty page of this Next and React, measured the same way. */
const emptyPage = 131.5;

type Budget = {
  what: string;
  path: string;
  /** Kilobytes that are there without a line of ours. */
  base: number;
  /** Kilobytes above those. */
  most: number;
  act?: (page: Page) => Promise<void>;
};

const budgets: Budget[] = [
  { what: 'chat page at once', path: '/', base: emptyPage, most: 40 },
  {
    what: 'chat page with all that an answer loads',
    path: '/',
    base: emptyPage,
    most: 70,
    act: readAnswer,
  },
  { what: 'guide page', path: '/guide/python-developer-2026', base: 0, most: 5 },
];

await command(async () => {
  const app = await startApp({ GUIDE_DIR: 'content/guides', OPENAI_API_KEY: '' });
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const rows = [];
    for (const { what, path, base, most, act } of budgets) {
      const page = await browser.newPage();
      const kilobytes = await scriptKilobytes(page, app.origin + path, act);
      const above = Math.round((kilobytes - base) * 10) / 10;
      rows.push({
        what,
        'KB gzip': kilobytes,
        'above the empty page': above,
        'at most': most,
        ok: above <= most,
      });
      await page.close();
    }
    console.table(rows);
    return rows.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await browser.close();
    await app.stop();
  }
});

async function scriptKilobytes(page: Page, address: string, act: Budget['act']): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (act) {
    await act(page);
    await page.waitForLoadState('networkidle');
  }
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100) / 10;
}

/** Asks for a table, whose answer comes with a chart, and looks at a source's preview. */
async function readAnswer(page: Page): Promise<void> {
  await page
    .getByRole('textbox', { name: 'Your question' })
    .fill('Compare the three career levels');
  await page.keyboard.press('Enter');
  await page.getByText(/^Answer ready/).waitFor({ state: 'attached' });
  await page
    .getByRole('link', { name: /^Source 1: / })
    .first()
    .hover();
}
