// npm run size: what readers load, gzip, as a browser fetches it from the built app, against its budgets: the
// JavaScript of our pages, all that a site of somebody else's loads for the widget, and the document for hosts of MCP.
// Fails when one is passed.
import './environment.ts';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';
import { readAnswerView } from '../lib/server/assets.ts';
import { demoPage, startHostSite } from './browser/host-site.ts';
import { openChat, openShadowRoots, widgetOn } from './browser/widget-page.ts';
import { withApp } from './browser/with-app.ts';
import { command } from './command.ts';

/** Kilobytes (1000 bytes), gzip, of an empty page of this Next and React, measured the same way. */
const emptyPage = 131.5;

type PageBudget = {
  what: string;
  path: string;
  /** Kilobytes that are there without a line of ours. */
  base: number;
  /** Kilobytes above those. */
  most: number;
  act?: (page: Page) => Promise<void>;
};

const pageBudgets: PageBudget[] = [
  { what: 'chat page at once', path: '/', base: emptyPage, most: 32 },
  {
    what: 'chat page with all that an answer loads',
    path: '/',
    base: emptyPage,
    most: 58,
    act: readAnswer,
  },
  { what: 'guide page', path: '/guide/python-developer-2026', base: 0, most: 3 },
];

/** Kilobytes and requests of a site's page for the widget. */
const beforeOpening = { kilobytes: 3, requests: 1 };
const firstOpening = { kilobytes: 45, requests: 4 };

/** Kilobytes of the document in which hosts of MCP show an answer. */
const mostOfAnswerView = 52;

/** A line of the table that is printed. */
type Row = { what: string; 'KB gzip': number; 'at most': number; ok: boolean };

await command(() =>
  withApp({ GUIDE_DIR: 'content/guides', OPENAI_API_KEY: '' }, async (origin, browser) => {
    const pages: Row[] = [];
    for (const budget of pageBudgets) pages.push(await measurePage(browser, origin, budget));
    const widget = await measureWidget(browser, origin);
    console.table(pages);
    console.table(widget);
    const view = await measureAnswerView();
    console.table([view]);
    return [...pages, ...widget, view].every(({ ok }) => ok) ? 0 : 1;
  }),
);

async function measurePage(browser: Browser, origin: string, budget: PageBudget): Promise<Row> {
  const { what, path, base, most, act } = budget;
  const page = await browser.newPage();
  const loaded = loadedBy(page, (response) => response.request().resourceType() === 'script');
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  if (act) {
    await act(page);
    await page.waitForLoadState('networkidle');
  }
  const kilobytes = inKilobytes((await loaded()).bytes);
  await page.close();
  const above = Math.round((kilobytes - base) * 10) / 10;
  const row = { what, 'KB gzip': kilobytes, 'above the empty page': above };
  return { ...row, 'at most': most, ok: above <= most };
}

async function measureWidget(browser: Browser, signpost: string): Promise<Row[]> {
  const site = await startHostSite({ '/': { html: await demoPage(signpost) } });
  try {
    const page = await browser.newPage();
    await openShadowRoots(page);
    const loaded = loadedBy(page, (response) => response.url().startsWith(signpost));
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await widgetOn(page).launcher.waitFor();
    const before = await loaded();
    await openChat(page);
    // What an idle panel goes on to load counts too.
    await page.waitForTimeout(2000);
    const after = await loaded();
    const opening = {
      bytes: after.bytes - before.bytes,
      requests: after.requests - before.requests,
    };
    return [
      rowOf('widget on a page, before opening', before, beforeOpening),
      rowOf('widget, on first opening', opening, firstOpening),
    ];
  } finally {
    await site.stop();
  }
}

/** Hosts load it with MCP, and nothing else with it. */
async function measureAnswerView(): Promise<Row> {
  const kilobytes = inKilobytes(gzipSync(await readAnswerView()).length);
  return {
    what: 'answer in a host of MCP',
    'KB gzip': kilobytes,
    'at most': mostOfAnswerView,
    ok: kilobytes <= mostOfAnswerView,
  };
}

type Counted = { bytes: number; requests: number };
type Loaded = { kilobytes: number; requests: number };

function inKilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

function rowOf(what: string, found: Counted, most: Loaded): Row {
  const kilobytes = inKilobytes(found.bytes);
  return {
    what,
    'KB gzip': kilobytes,
    'at most': most.kilobytes,
    ...{ requests: found.requests, 'requests at most': most.requests },
    ok: kilobytes <= most.kilobytes && found.requests <= most.requests,
  };
}

/** Counts from now on; gives what came so far, each body compressed by itself. */
function loadedBy(page: Page, counts: (response: Response) => boolean): () => Promise<Counted> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (counts(response)) bodies.push(response.body());
  });
  return async () => {
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return { bytes, requests: sizes.length };
  };
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
