// What readers and strangers may write: questions, kept conversations, shared links, addresses, searches and notes. In
// a real browser nothing of it runs, asks another origin, or breaks a page.
import { expect, type Page } from '@playwright/test';
import type { Conversation, Turn } from '../../../browser/conversation/conversation.ts';
import type { SharedRecord } from '../../../browser/share/shared-record.ts';
import { composer, newest, status } from '../chat-page.ts';
import { databaseIsMade } from '../kept-conversation.ts';
import { test } from '../reader-test.ts';
import { sharedPath } from '../shared-record.ts';
import { dealt, payloads } from './payloads.ts';
import { aliveIn, type Watch, watch } from './watch.ts';

/** Texts of one turn. */
const perTurn = 7;
const turnCount = Math.ceil(payloads.length / perTurn);

const start = async (page: Page, baseURL: string | undefined): Promise<Watch> =>
  watch(page, [new URL(baseURL ?? '').origin]);

function keptTurn(texts: string[], at: number): Turn {
  const [question = 'x', said = 'x', quote = 'x', title = 'x', left = 'x', near = 'x', next = 'x'] =
    texts;
  const href = `/guide/python-developer-2026?cite=x.1&n=${at}#x`;
  return {
    ...{ id: `${at}`, parent: at === 0 ? null : `${at - 1}`, question, askedAt: at, rating: null },
    texts: [
      { id: 'answer-0', text: `${said}\n\nA fact. [1](${href})` },
      { id: 'notice-1', text: next, notice: { code: 'model-silent', values: { why: said } } },
    ],
    citations: [
      {
        number: 1,
        guide: title,
        section: { id: 'x', title, path: [title, quote] },
        statementId: 'x.1',
        quote,
        href,
      },
    ],
    summary: {
      ...{ status: 'partial', mode: 'model', followUps: [next] },
      leftOut: [{ text: left, reason: { code: 'not-said', values: { word: left } } }],
      nearest: [{ title: near, href }],
    },
    progress:
      at % 5 === 4
        ? { kind: 'failed', failure: { kind: 'refused', status: 400, message: near } }
        : { kind: 'complete' },
  };
}

/** Puts a conversation where the browser keeps them, and makes it the open one. */
async function keep(page: Page, conversation: Conversation): Promise<void> {
  await databaseIsMade(page);
  await page.evaluate(async (kept) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('signpost');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise<void>((resolve, reject) => {
      const change = database.transaction('conversations', 'readwrite');
      change.objectStore('conversations').put(kept);
      change.oncomplete = () => resolve();
      change.onerror = () => reject(change.error);
    });
    database.close();
  }, conversation);
}

const keptId = '5160'.repeat(6);

test('a conversation that the browser keeps is text, in the chat, the list and the source', async ({
  page,
  baseURL,
}) => {
  const seen = await start(page, baseURL);
  await page.goto('/');
  await expect(composer(page)).toBeVisible();
  // Kept once, so that the store is there.
  await composer(page).fill('What does a mid-level developer earn?');
  await composer(page).press('Enter');
  await expect(status(page)).toHaveText(/^Answer ready/);
  const turns = dealt(turnCount).map(keptTurn);
  const kept = { guide: null, title: payloads[9] ?? null, changedAt: Date.now(), turns };
  await keep(page, { ...kept, id: keptId, leaf: turns.at(-1)?.id ?? null });
  await page.goto(`/c/${keptId}`);
  await expect(page.getByRole('article')).toHaveCount(turnCount);
  await expect(page.getByRole('article').first()).toContainText('A fact.');
  for (const note of await page.locator('article details summary').all()) {
    await note.evaluate((element) =>
      (element.parentElement as HTMLDetailsElement).setAttribute('open', ''),
    );
  }
  const search = page.getByRole('navigation', { name: 'Conversations' }).getByRole('searchbox');
  if (await search.isVisible()) await search.fill('<img');
  await page
    .getByRole('link', { name: /^Source 1: / })
    .first()
    .click();
  await expect(page.getByRole('article').first()).toBeVisible();
  seen.expectNothing('kept conversation');
});

test('so is what a link carries that a stranger has made', async ({ page, baseURL }) => {
  const seen = await start(page, baseURL);
  const turns = dealt(turnCount).map((texts, at): SharedRecord['turns'][number] => {
    const [question = 'x', one = 'x', two = 'x', quote = 'x', title = 'x', id = 'x', guide = 'x'] =
      texts;
    return {
      ...{ question, status: 'partial', whole: at % 2 === 0, askedAt: at },
      texts: [
        { notice: false, text: `${one}\n\nA fact. [1](1)` },
        { notice: true, text: two, coded: { code: 'model-silent', values: { why: one } } },
      ],
      sources: [
        {
          number: 1,
          guide: guide.slice(0, 200),
          path: [title.slice(0, 500)],
          statementId: `${id.slice(0, 200)}x.1`,
          quote,
        },
      ],
    };
  });
  const record: SharedRecord = {
    ...{ title: payloads[3]?.slice(0, 500) ?? '', guide: null, sharedAt: 0, turns },
    guides: [
      {
        slug: payloads[4]?.slice(0, 200) ?? '',
        version: payloads[5]?.slice(0, 100) ?? '',
        updated: null,
      },
    ],
  };
  await page.goto(await sharedPath(record));
  await expect(page.getByRole('article')).toHaveCount(turnCount);
  await expect(
    page.locator('article a[href*="evil.example"], article a[href^="javascript"]'),
  ).toHaveCount(0);
  for (const fragment of payloads.slice(0, 40)) {
    await page.evaluate((hash) => location.assign(hash), `#1.${fragment}`);
  }
  await expect(page.getByText('damaged').or(page.getByRole('article')).first()).toBeVisible();
  seen.expectNothing('shared link');
});

test('so is a question, typed or in the address', async ({ page, baseURL }) => {
  test.slow();
  const seen = await start(page, baseURL);
  await page.goto('/');
  const questions = dealt(12);
  expect(questions).toHaveLength(12);
  for (const texts of questions) {
    const question = texts.join('\n').replaceAll('\0', '').slice(0, 3900);
    await composer(page).fill(question);
    await composer(page).press('Enter');
    await expect(newest(page)).toContainText(texts[0]?.slice(0, 12).trim() ?? '');
    await expect(status(page)).not.toHaveText('Answering…');
  }
  seen.expectNothing('typed questions');
  for (const text of payloads.filter((_, at) => at % 15 === 0)) {
    const asked = encodeURIComponent(text);
    await page.goto(`/?ask=${asked}&guide=${asked}&lang=${asked}#${asked}`);
    seen.expectNothing(text);
  }
});

/** Refused or answered by the contract, with nothing of a payload in its headers. */
async function isInert(response: Response, of: string): Promise<void> {
  expect(response.status, of).toBeLessThan(500);
  const { headers } = response;
  expect(headers.get('x-content-type-options'), of).toBe('nosniff');
  expect(headers.get('set-cookie') ?? '', of).not.toContain('marker');
  const body = await response.text();
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith('text/html')) return;
  expect(aliveIn(body), of).toEqual([]);
}

// Asked by Node's own client: that of the browser's tools takes longer for thousands of requests than the server does.
test('every payload by every route is refused or answered as text', async ({ baseURL }) => {
  const get = (path: string) => fetch(`${baseURL}${path}`, { redirect: 'manual' });
  const post = (path: string, data: unknown) =>
    fetch(`${baseURL}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    });
  expect(payloads.length).toBeGreaterThan(250);
  for (const text of payloads) {
    const encoded = encodeURIComponent(text);
    const message = (role: string) => ({ role, parts: [{ type: 'text', text }] });
    const messages = [message('assistant'), message('user')];
    const answered = await Promise.all([
      get(`/api/search?q=${encoded}&guide=${encoded}&k=${encoded}`),
      get(`/api/search?q=${encoded}`),
      get(`/guide/${encoded}?cite=${encoded}&lang=${encoded}&view=${encoded}`),
      get(`/guide/python-developer-2026?cite=${encoded}&view=panel`),
      get(`/assets/${encoded}`),
      get(`/${encoded}`),
      get(`/embed?guide=${encoded}&lang=${encoded}`),
      post('/api/chat', { id: text, guide: text, lang: text, messages }),
      post('/api/citations', { citations: [{ guide: text, statementId: text, quote: text }] }),
      post('/api/feedback', {
        id: text.slice(0, 100),
        rating: 'down',
        note: text,
        question: text,
        answer: text,
      }),
    ]);
    expect(answered).toHaveLength(10);
    for (const answer of answered) await isInert(answer, `${answer.url} ${text}`);
  }
});
