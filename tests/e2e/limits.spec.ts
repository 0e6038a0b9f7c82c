// The way into two servers that share a Redis, as readers and programs meet it. Each test is a reader of its own,
// whose address a trusted proxy tells.
import { request as openRequest } from 'node:http';
import { expect, test } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { hasRedis, type RedisServer, startRedis } from '../fixtures/redis-server.ts';
import { type ScriptedServer, startScriptedServer } from '../fixtures/scripted-openai-server.ts';
import { newest } from './chat-page.ts';

const limit = 4;
const budget = 3;
let redis: RedisServer | undefined;
let model: ScriptedServer;
let one: App;
let other: App;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  if (hasRedis) redis = await startRedis();
  model = await startScriptedServer(() => ({
    kind: 'reply',
    steps: ['Mid-level developers earn $110K–$160K. '],
  }));
  const settings = {
    RATE_LIMIT: `${limit}/30m`,
    MODEL_BUDGET: `${budget} answers/day`,
    REDIS_URL: redis?.url ?? '',
    TRUSTED_PROXIES: '127.0.0.1, ::1',
    SITE_URL: 'https://guide.example',
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: '',
    OPENAI_MODEL: 'scripted',
  };
  [one, other] = await Promise.all([startApp(settings), startApp(settings)]);
});

test.afterAll(async () => {
  await Promise.all([one?.stop(), other?.stop()]);
  await model?.close();
  await redis?.kill();
});

let readers = 0;
const newReader = () => {
  readers += 1;
  return `198.51.100.${readers}`;
};

const search = (app: App, reader: string, headers: Record<string, string> = {}) =>
  fetch(`${app.origin}/api/search?q=salary`, {
    headers: { 'x-forwarded-for': reader, ...headers },
  });

const chat = (app: App, reader: string, headers: Record<string, string> = {}) =>
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
    fetch(one.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': reader },
      body: '{}',
    });
  const answers = [await search(one, reader), await post('/api/chat')];
  answers.push(await post('/api/citations'), await post('/api/feedback'));
  expect(answers.map(leftOf)).toEqual(['3', '2', '1', '0']);
  const refused = await search(one, reader);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(1700);
  expect((await refused.json()).error.message).toMatch(/ Try again in 1\d{3} seconds\.$/);
  for (const path of ['/', '/guide', '/widget.js', '/api/health', '/llms.txt']) {
    const response = await fetch(one.origin + path, { headers: { 'x-forwarded-for': reader } });
    expect(response.status, path).toBe(200);
    await response.arrayBuffer();
  }
});

test('a reader cannot become another by a header', async () => {
  const reader = newReader();
  const claimed = [
    await search(one, `203.0.113.1, ${reader}`),
    await search(one, `10.0.0.1,203.0.113.2,${reader}`, { 'x-real-ip': '203.0.113.3' }),
    await search(one, `${reader}:4711`, { forwarded: 'for=203.0.113.4' }),
  ];
  expect(claimed.map(leftOf)).toEqual(['3', '2', '1']);
});

test('the page says when to ask again, in the language of the reader', async ({ browser }) => {
  for (const [language, sentence] of [
    ['en', /You can ask again at \d/],
    ['es', /Puedes volver a preguntar a las \d/],
  ] as const) {
    const reader = newReader();
    for (let time = 0; time < limit; time += 1) await search(one, reader);
    const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': reader } });
    const page = await context.newPage();
    await page.goto(`${one.origin}/?lang=${language}`);
    await page.getByRole('textbox').fill('What do developers earn?');
    await page.keyboard.press('Enter');
    await expect(newest(page)).toContainText(sentence);
    await context.close();
  }
});

test('past the budget of the day answers are quoted, and say so', async () => {
  const answers: string[] = [];
  for (let time = 0; time <= budget; time += 1) {
    answers.push(await (await chat(one, newReader())).text());
  }
  expect(answers.slice(0, budget).every((text) => text.includes('"mode":"model"'))).toBe(true);
  expect(answers.at(-1)).toContain('"mode":"extractive"');
  expect(answers.at(-1)).toContain('"code":"model-budget"');
  expect(model.requests).toHaveLength(budget);
});

test('what may not come in is refused before it is counted', async () => {
  const reader = newReader();
  const origin = 'https://evil.example';
  const typed = await chat(one, reader, { 'content-type': 'text/plain', origin });
  expect([typed.status, typed.headers.has('ratelimit')]).toEqual([415, false]);
  const rated = await fetch(`${one.origin}/api/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': reader, origin },
    body: '{}',
  });
  expect([rated.status, rated.headers.has('ratelimit')]).toEqual([403, false]);
  expect(leftOf(await search(one, reader))).toBe('3');
});

test('methods that lead nowhere get 405', async () => {
  const statusOf = (method: string, path: string) =>
    new Promise((resolve, reject) => {
      const asked = openRequest(one.origin + path, { method, agent: false }, (response) => {
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
    const { headers } = await fetch(one.origin + path);
    expect(headers.get('strict-transport-security'), path).toBe('max-age=31536000');
    // Not of guides, which are opened from sandboxed frames too.
    const ownWindow = path === '/' ? 'same-origin' : null;
    expect(headers.get('cross-origin-opener-policy'), path).toBe(ownWindow);
  }
  const image = await fetch(`${one.origin}/_next/image?url=%2Fpreview.png&w=640&q=75`);
  expect(image.status).toBe(404);
  for (const path of ['/api/health', '/api/search?q=salary', '/api/search', '/api/none']) {
    const { headers } = await fetch(one.origin + path);
    expect(headers.get('cache-control'), path).toBe('no-store');
  }
});

test.describe('with Redis', () => {
  test.skip(!hasRedis, 'redis-server is not installed');

  const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

  async function medianOf(times: number): Promise<number> {
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const begun = performance.now();
      const response = await search(one, newReader());
      expect(response.status).toBe(200);
      took.push(performance.now() - begun);
    }
    return median(took);
  }

  // On a busy machine an answer of Redis may be late, and another reader's is not.
  const soon = { timeout: 30_000 };

  test('the servers count together', async () => {
    await expect(async () => {
      const reader = newReader();
      const answers = [await search(one, reader), await search(other, reader)];
      answers.push(await search(one, reader), await search(other, reader));
      expect(answers.map(leftOf)).toEqual(['3', '2', '1', '0']);
      expect((await search(one, reader)).status).toBe(429);
      expect((await search(other, reader)).status).toBe(429);
    }).toPass(soon);
  });

  test('what one has used of the day’s budget is not there for the other', async () => {
    const asked = model.requests.length;
    await expect(async () => {
      const answer = await (await chat(other, newReader())).text();
      expect(answer).toContain('"code":"model-budget"');
    }).toPass(soon);
    expect(model.requests.length - asked).toBeLessThan(budget);
  });

  test('when it hangs or is killed nobody waits for it, and each server counts by itself', async () => {
    const usual = await medianOf(15);
    redis?.freeze();
    expect(await medianOf(15)).toBeLessThan(usual + 50);
    redis?.thaw();
    const reader = newReader();
    expect(leftOf(await search(one, reader))).toBe('3');
    await redis?.kill();
    expect(await medianOf(15)).toBeLessThan(usual + 50);
    const counts = [
      await search(one, reader),
      await search(one, reader),
      await search(one, reader),
    ];
    expect(counts.map(leftOf)).toEqual(['2', '1', '0']);
    expect((await search(one, reader)).status).toBe(429);
    expect(leftOf(await search(other, reader))).toBe('3');
  });

  test('when it is back they count together again', async () => {
    await redis?.start();
    await expect(async () => {
      const reader = newReader();
      expect(leftOf(await search(one, reader))).toBe('3');
      expect(leftOf(await search(other, reader))).toBe('2');
    }).toPass(soon);
  });
});
