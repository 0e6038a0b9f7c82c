// An answer in a host of MCP Apps: what its reader sees there, and what goes through the host.
import { fileURLToPath } from 'node:url';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import type { Surroundings } from './answer-app-host.ts';
import { violations } from './axe.ts';
import { test } from './reader-test.ts';

let script: string;

test.beforeAll(async () => {
  const input = fileURLToPath(new URL('./answer-app-host.ts', import.meta.url));
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
  script = output[0].code;
});

/** Asks in a host, and gives its view of the answer. */
async function show(page: Page, question: string, context: Surroundings): Promise<FrameLocator> {
  await page.route('**/test-host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>A host</title><style>body{margin:0}iframe{width:100%;border:0}</style><header><h1>A host</h1></header><div id="view"></div><script>${script.replaceAll('</script', '<\\/script')}</script></html>`,
    }),
  );
  await page.goto('/test-host');
  await page.evaluate(([asked, around]) => window.testHost.show(asked, around), [
    question,
    context,
  ] as const);
  return page.frameLocator('iframe');
}

const levels = 'Compare the three career levels';

test('its reader sees the answer with its sources and chart, and goes on through the host', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // The bridge tells of each message, and the client asks for a stream, which there is none of.
    const isOfHost = message.type() === 'debug' || message.location().url.endsWith('/mcp');
    if (!isOfHost) complaints.push(message.text());
  });
  const view = await show(page, levels, { theme: 'light' });
  const answer = view.getByRole('article').first();
  await expect(answer.getByRole('heading', { name: levels })).toBeVisible();
  await expect(answer.getByRole('figure')).toHaveCount(1);
  await answer.locator('.sources > summary').click();
  const quotes = answer.locator('.sources').getByRole('blockquote');
  await expect(quotes.filter({ hasText: '$' }).first()).toBeVisible();
  await expect(view.getByRole('status')).toHaveText(/^Answer ready, \d+ sources$/);

  await answer
    .getByRole('link', { name: /^Source 1: / })
    .first()
    .click();
  await expect.poll(() => page.evaluate(() => window.testHost.opened)).toHaveLength(1);
  const [opened] = await page.evaluate(() => window.testHost.opened);
  expect(opened).toContain(`${baseURL}/guide/python-developer-2026`);

  const next = view.locator('.follow-ups').getByRole('button').first();
  const question = String(await next.textContent());
  await next.click();
  await expect(view.getByRole('article')).toHaveCount(2);
  await expect(view.getByRole('heading', { name: question })).toBeFocused();
  await expect(view.getByRole('status')).toHaveText(/^Answer ready/);
  const learnt = await page.evaluate(() => window.testHost.learnt);
  expect(learnt).toEqual([expect.stringContaining(question)]);

  // As high as its content, so that nothing scrolls within it.
  const isWhole = () =>
    view.locator('html').evaluate((root) => root.scrollHeight - window.innerHeight);
  await expect.poll(isWhole).toBe(0);
  expect(complaints).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('it has the looks, the room and the language of its host, also when these change', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 700 });
  const view = await show(page, 'What are the visa rules in Germany?', {
    theme: 'dark',
    locale: 'es-MX',
    styles: { variables: { '--color-background-primary': 'rgb(10, 20, 30)' } },
    safeAreaInsets: { top: 0, right: 0, bottom: 40, left: 30 },
  });
  const body = view.locator('body');
  await expect(view.getByRole('status')).toHaveText(/^Respuesta lista/);
  await expect(view.getByText('Secciones más cercanas')).toBeVisible();
  await expect(view.getByText(/^La guía no responde a esto/)).toBeVisible();
  await expect(body).toHaveCSS('background-color', 'rgb(10, 20, 30)');
  await expect(body).toHaveCSS('padding', '8px 16px 48px 46px');
  const widthOf = () => view.locator('html').evaluate((root) => root.scrollWidth);
  expect(await widthOf()).toBe(375);

  await page.evaluate(() => window.testHost.change({ theme: 'light', locale: 'en-GB' }));
  await expect(view.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(view.getByRole('status')).toHaveText(/^Answer ready/);
});
