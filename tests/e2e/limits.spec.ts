// The way into a server, as readers and programs meet it. Each test is a reader of its own, whose address a trusted proxy
// tells.
import { request as openRequest } from 'node:http';
import { expect } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { type ScriptedServer, startScriptedServer } from '../fixtures/scripted-openai-server.ts';
import { newest } from './chat-page.ts';
import { test } from './reader-test.ts';

const limit = 4;
const budget = 3;
let model: ScriptedServer;
let app: App;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  model = await startScriptedServer(() => ({
    kind: 'reply',
    steps: ['Mid-level developers earn $110K–$160K. '],
  }));
  app = await startApp({
    RATE_LIMIT: `${limit}/30m`,
    MODEL_BUDGET: `${budget} answers/day`,
    TRUSTED_PROXIES: '127.0.0.1, ::1',
    SITE_URL: 'https://guide.example',
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: '',
    OPENAI_MODEL: 'scripted',
  });
});

test.afterAll(async () => {
  await app?.stop();
  await model?.close();
});

let readers = 0;
const newReader = () => {
  readers += 1;
  return `198.51.100.${readers}`;
};

const search = (reader: string, headers: Record<string, string> = {}) =>
  fetch(`${app.origin}/api/search?q=salary`, {
    headers: { 'x-forwarded-for': reader, ...headers },
  });

const chat = (reader: string, headers: Record<string, string> = {}) =>
  fetch(`${app.origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': reader, ...headers },
    body: JSON.stringify({
      messages: [
        { role: 'user', parts: [{ type: 'text', text: 'What do mid-level developers earn?' }] },
      ],
    }),
  });

const leftOf = ({ headers }: Response) => /r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1];

test('asking, searching, comparing and rating count alike, and each says how much is left', async () => {
  const reader = newReader();
  const post = (path: string) =>
    fetch(app.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': reader },
      body: '{}',
    });
  const answers = [await search(reader), await post('/api/chat')];
  answers.push(await post('/api/citations'), await post('/api/feedback'));
  expect(answers.map(leftOf)).toEqual(['3', '2', '1', '0']);
  const refused = await search(reader);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(1700);
  expect((await refused.json()).error.message).toMatch(/ Try again in 1\d{3} seconds\.$/);
  for (const path of ['/', '/guide', '/widget.js', '/api/health', '/llms.txt']) {
    const response = await fetch(app.origin + path, { headers: { 'x-forwarded-for': reader } });
    expect(response.status, path).toBe(200);
    await response.arrayBuffer();
  }
});

test('a reader cannot become another by a header', async () => {
  const reader = newReader();
  const claimed = [
    await search(`203.0.113.1, ${reader}`),
    await search(`10.0.0.1,203.0.113.2,${reader}`, { 'x-real-ip': '203.0.113.3' }),
    await search(`${reader}:4711`, { forwarded: 'for=203.0.113.4' }),
  ];
  expect(claimed.map(leftOf)).toEqual(['3', '2', '1']);
});

test('the page says when to ask again, in the language of the reader', async ({ browser }) => {
  for (const [language, sentence] of [
    ['en', /You can ask again at \d/],
    ['es', /Puedes volver a preguntar a las \d/],
  ] as const) {
    const reader = newReader();
    for (let time = 0; time < limit; time += 1) await search(reader);
    const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': reader } });
    const page = await context.newPage();
    await page.goto(`${app.origin}/?lang=${language}`);
    await page.getByRole('textbox').fill('What do developers earn?');
    await page.keyboard.press('Enter');
    await expect(newest(page)).toContainText(sentence);
    await context.close();
  }
});

test('past the budget of the day answers are quoted, and say so', async () => {
  const answers: string[] = [];
  for (let time = 0; time <= budget; time += 1) {
    answers.push(await (await chat(newReader())).text());
  }
  expect(answers.slice(0, budget).every((text) => text.includes('"mode":"model"'))).toBe(true);
  expect(answers.at(-1)).toContain('"mode":"extractive"');
  expect(answers.at(-1)).toContain('"code":"model-budget"');
  expect(model.requests).toHaveLength(budget);
});

test('what may not come in is refused before it is counted', async () => {
  const reader = newReader();
  const origin = 'https://evil.example';
  const typed = await chat(reader, { 'content-type': 'text/plain', origin });
  expect([typed.status, typed.headers.has('ratelimit')]).toEqual([415, false]);
  const rated = await fetch(`${app.origin}/api/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': reader, origin },
    body: '{}',
  });
  expect([rated.status, rated.headers.has('ratelimit')]).toEqual([403, false]);
  expect(leftOf(await search(reader))).toBe('3');
});

test('methods that lead nowhere get 405', async () => {
  const statusOf = (method: string, path: string) =>
    new Promise((resolve, reject) => {
      const asked = openRequest(app.origin + path, { method, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });
  for (const method of ['TRACE', 'PROPFIND', 'DELETE', 'PUT']) {
    for (const path of ['/', '/shared', '/api/chat', '/api/health', '/guide', '/widget.js']) {
      expect(await statusOf(method, path), `${method} ${path}`).toBe(405);
    }
  }
});

test('every answer says what a browser has to hold to, and no image is made', async () => {
  for (const path of ['/', '/guide', '/api/health', '/widget.js', '/icon.svg']) {
    const { headers } = await fetch(app.origin + path);
    expect(headers.get('strict-transport-security'), path).toBe('max-age=31536000');
    // Not of guides, which are opened from sandboxed frames too.
    const ownWindow = path === '/' ? 'same-origin' : null;
    expect(headers.get('cross-origin-opener-policy'), path).toBe(ownWindow);
  }
  const image = await fetch(`${app.origin}/_next/image?url=%2Fpreview.png&w=640&q=75`);
  expect(image.status).toBe(404);
  for (const path of ['/api/health', '/api/search?q=salary', '/api/search', '/api/none']) {
    const { headers } = await fetch(app.origin + path);
    expect(headers.get('cache-control'), path).toBe('no-store');
  }
});
