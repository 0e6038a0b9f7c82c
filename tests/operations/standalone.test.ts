// The standalone build below a path, on a read-only tree, as another user, behind nginx: what the image runs.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserLaunchOptions } from '../../scripts/browser/browser.ts';
import { startHostSite } from '../../scripts/browser/host-site.ts';
import { openShadowRoots } from '../../scripts/browser/widget-page.ts';
import { type ScriptedServer, startScriptedServer } from '../fixtures/scripted-openai-server.ts';
import { readEntries } from '../store/data-dir.ts';
import { addressesIn } from './addresses-in.ts';
import { expectWholeDesk } from './desk-visit.ts';
import {
  buildStandalone,
  end,
  hasNginx,
  type Running,
  removeStandalone,
  type Standalone,
  startNginx,
  startStandalone,
} from './standalone-site.ts';

const base = '/chat';
const question = 'What does a mid-level engineer earn?';
const ownerPassword = 'correct horse battery';
const sentence = 'Mid-level developers earn $110K–$160K. ';

/** Set where it is built, and to stand in nothing that is built. */
const secretsOfBuild = {
  OPENAI_API_KEY: 'sk-mark3r-0penai-key-41d8',
  METRICS_TOKEN: 'mark3r-metrics-t0ken-03bb',
  REDIS_URL: 'redis://:mark3r-redis-passw0rd-6a1c@127.0.0.1:1',
  DATABASE_URL: 'postgres://signpost:mark3r-store-passw0rd-22e8@127.0.0.1:1/kept',
};

let built: Standalone;
let model: ScriptedServer;
let quoting: Running;
let writing: Running;
let proxies: Pick<Running, 'port' | 'child'>[] = [];
let browser: Browser;

const before = () => `http://127.0.0.1:${proxies[0]?.port}`;

if (!hasNginx) console.log('nginx is not installed: the tests behind it are skipped.');

beforeAll(async () => {
  built = await buildStandalone(base, secretsOfBuild);
  model = await startScriptedServer(() => ({
    kind: 'reply',
    steps: [sentence.repeat(3)],
    pauseMs: 250,
  }));
  quoting = await startStandalone(built, base, {
    RATE_LIMIT: 'off',
    METRICS_TOKEN: 'open-sesame',
    OWNER_PASSWORD: ownerPassword,
  });
  writing = await startStandalone(built, base, {
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: 'scripted',
  });
  if (!hasNginx) return;
  proxies = [
    await startNginx(built, base, quoting.port),
    await startNginx(built, base, writing.port),
  ];
  browser = await chromium.launch(await browserLaunchOptions());
});

afterAll(async () => {
  await browser?.close();
  for (const running of [...proxies, writing, quoting]) if (running) await end(running);
  await model?.close();
  if (built) removeStandalone(built);
});

function post(origin: string, path: string, body: object): Promise<Response> {
  return fetch(`${origin}${base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const asked = (text: string) => ({ messages: [{ role: 'user', parts: [{ type: 'text', text }] }] });

test('no file of it holds a key that was set where it was built', () => {
  const words = ['sk-mark3r', 'mark3r-metrics', 'mark3r-redis', 'mark3r-store'].flatMap((word) => [
    '-e',
    word,
  ]);
  const found = spawnSync('grep', ['-rlF', ...words, built.tree], { encoding: 'utf8' });
  expect([found.stdout, found.status]).toEqual(['', 1]);
});

test('it answers, keeps what readers say, and counts, as a user who can write nothing else', async () => {
  const origin = `http://127.0.0.1:${quoting.port}`;
  const text = await (await post(origin, '/api/chat', asked(question))).text();
  expect(text).toContain(`"href":"${base}/guide/`);
  expect(text).toContain('"status":"answered"');
  const rated = { id: 'a1', rating: 'up', question, answer: text.slice(0, 100) };
  expect((await post(origin, '/api/feedback', rated)).status).toBe(201);
  const kept = await readEntries(built.data);
  expect(kept).toMatchObject([rated]);
  expect(readdirSync(built.data).filter((name) => !name.startsWith('signpost.db'))).toEqual([]);
  const headers = { authorization: 'Bearer open-sesame' };
  const metrics = await fetch(`${origin}${base}/api/metrics`, { headers });
  expect(metrics.status).toBe(200);
  expect(await metrics.text()).toContain(
    'signpost_answers_total{status="answered",mode="extractive"} 1',
  );
});

test('its log is lines of JSON without a word of a reader', () => {
  const lines = quoting
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
  expect(requests).toContainEqual(
    expect.objectContaining({ method: 'POST', route: '/api/chat', status: '200' }),
  );
  expect(quoting.output()).not.toContain('mid-level');
});

describe.skipIf(!hasNginx)('behind nginx', () => {
  test('an answer comes piece by piece', async () => {
    const response = await post(
      `http://127.0.0.1:${proxies[1]?.port}`,
      '/api/chat',
      asked(question),
    );
    const pieces: { at: number; text: string }[] = [];
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      pieces.push({ at: performance.now(), text: decoder.decode(chunk, { stream: true }) });
    }
    const first = pieces.find(({ text }) => text.includes('text-delta'));
    const last = pieces.at(-1);
    // The model takes 4 s for the sentences that follow the first.
    expect((last?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(1000);
    expect(pieces.length).toBeGreaterThan(2);
  });

  test.each([
    '',
    '/guide',
    '/guide/python-developer-2026',
    '/embed',
    '/embed/setup',
    '/shared',
    '/none',
  ])('every address in the document %s is below the path', async (path) => {
    const addresses = addressesIn(await (await fetch(`${before()}${base}${path}`)).text());
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((each) => each !== base && !each.startsWith(`${base}/`))).toEqual([]);
  });

  test.each(['/llms.txt', '/robots.txt', '/sitemap.xml'])('and in %s', async (path) => {
    const text = await (await fetch(`${before()}${base}${path}`)).text();
    const addresses = [...text.matchAll(/http:\/\/127[^\s)<]*/g)].map(
      ([found]) => new URL(found).pathname,
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((each) => each !== base && !each.startsWith(`${base}/`))).toEqual([]);
  });

  test('a guide that is not there is asked for at its own address', async () => {
    const response = await fetch(`${before()}${base}?guide=none`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(`${base}/guide/none`);
    expect((await fetch(`${before()}${base}?guide=none`)).status).toBe(404);
  });

  test('metrics are for those alone who stand behind it', async () => {
    expect((await fetch(`${before()}${base}/api/metrics`)).status).toBe(403);
    expect((await fetch(`http://127.0.0.1:${quoting.port}/api/health`)).status).toBe(404);
  });

  test('the page asks, cites and opens the guide, and the widget stands in another site', async () => {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    await openShadowRoots(page);
    await page.goto(`${before()}${base}`);
    const field = page.getByRole('textbox', { name: 'Your question' });
    await field.fill(question);
    await field.press('Enter');
    const source = page.locator(`a[href^="${base}/guide/"][href*="cite="]`).first();
    await source.waitFor();
    await page.goto(`${before()}${await source.getAttribute('href')}`);
    await page.locator('.cited').first().waitFor();
    await page.locator(`a[href^="${base}?"], a[href="${base}"]`).first().click();
    await field.waitFor();
    expect(new URL(page.url()).pathname).toBe(base);

    const site = await startHostSite({
      '/': {
        html: `<title>Shop</title><script src="${before()}${base}/widget.js" async></script>`,
      },
    });
    await page.goto(site.origin);
    await page.locator('signpost-chat button[aria-haspopup="dialog"]').click();
    const chat = page.locator('signpost-chat').frameLocator('iframe');
    const own = chat.getByRole('textbox', { name: 'Your question' });
    await own.fill(question);
    await own.press('Enter');
    await chat.locator(`a[href^="${base}/guide/"][href*="cite="]`).first().waitFor();
    await page.close();
    await site.stop();
    expect(failed.filter((each) => !each.endsWith('/favicon.ico'))).toEqual([]);
  });

  test('the desk is below the path, with its cookie, its forms and its files', async () => {
    await expectWholeDesk({ origin: before(), base, password: ownerPassword });
  });

  test('the language that a reader chooses is kept for the path alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${before()}${base}`);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Español' }).click();
    await page.locator('html[lang="es"]').waitFor();
    const cookies = await page.context().cookies();
    expect(cookies.map(({ name, value, path }) => ({ name, value, path }))).toEqual([
      { name: 'signpost-language', value: 'es', path: base },
    ]);
    await page.close();
  });
});

test('told to end, it ends with 0', async () => {
  expect(await end(writing)).toBe(0);
});
