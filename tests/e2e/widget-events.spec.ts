// What a widget tells its page: ids, status and counts, and not a word of a reader's unless the owner asks.
import { expect, type Page } from '@playwright/test';
import manifest from '../../package.json' with { type: 'json' };
import { call, lastTold, noteEvents, toldBy } from './widget-calls.ts';
import { askInWidget, chat, openChat, question } from './widget-page.ts';
import { test } from './widget-visit.ts';

const pay = 'What does a mid-level Python developer earn?';
const visa = 'What are the visa rules in Germany?';

const asked = [
  { words: visa, status: 'not-covered', citations: 0 },
  { words: pay, status: 'answered', citations: 1 },
  {
    words: 'What do mid-level developers earn, and what are the visa rules in Germany?',
    status: 'partial',
    citations: 1,
  },
];

const anId = expect.stringMatching(/^[\w-]{8,}$/);
const article = (page: Page) => chat(page).getByRole('article').last();
const chip = (page: Page) =>
  chat(page)
    .getByRole('link', { name: /^Source 1: / })
    .first();

/** The words of questions, answers and quotes, but for those that are part of the name of a place. */
async function wordsOfReader(page: Page): Promise<string[]> {
  const parts = chat(page).locator('article :is(h2, .answer-text, blockquote)');
  const texts = (await parts.allTextContents()).join(' ');
  const words = new Set(texts.match(/[\p{L}\p{N}$]{4,}/gu));
  const places = /^(?:python|developer|2026|trajectories|guide|answer)$/i;
  return [...words].filter((word) => !places.test(word));
}

async function expectNoWords(page: Page): Promise<void> {
  const json = JSON.stringify((await toldBy(page)).filter(({ name }) => name !== 'error'));
  const words = await wordsOfReader(page);
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => json.includes(word))).toEqual([]);
}

const citationDetail = (id: unknown) => ({
  id,
  number: 1,
  guide: 'python-developer-2026',
  section: 'trajectories',
  statement: expect.stringMatching(/^trajectories\.[0-9a-f]+$/),
});

test('that the chat is ready, was opened, and was closed', async ({ page, visit }) => {
  await visit({ head: noteEvents });
  await call(page, 'open');
  await call(page, 'close');
  expect(await toldBy(page)).toEqual([
    { name: 'open', detail: {} },
    { name: 'ready', detail: { version: manifest.version } },
    { name: 'close', detail: {} },
  ]);
});

test('a question and its answer by id, status and counts', async ({ page, visit }) => {
  await visit({ head: noteEvents });
  await openChat(page);
  for (const [index, { words, status, citations }] of asked.entries()) {
    await askInWidget(page, words);
    await expect.poll(async () => (await toldBy(page)).length).toBe(2 * index + 4);
    const { id, ...told } = await lastTold(page, 'question');
    expect(id).toEqual(anId);
    expect(told).toEqual({ count: index + 1 });
    expect(await lastTold(page, 'answer')).toEqual({ id, status, citations, leftOut: 0 });
  }
  await expectNoWords(page);
});

test('an answer that the reader stopped, or left for a new conversation', async ({
  page,
  visit,
}) => {
  await page.route('**/api/chat', () => {});
  await visit({ head: noteEvents });
  await call(page, 'ask', pay);
  await chat(page).getByRole('button', { name: 'Stop' }).click();
  const { id } = await lastTold(page, 'question');
  const stopped = { status: 'stopped', citations: 0, leftOut: 0 };
  expect(await lastTold(page, 'answer')).toEqual({ id, ...stopped });

  await call(page, 'ask', visa);
  await chat(page).getByRole('button', { name: 'New conversation' }).click();
  const ended = async () => (await toldBy(page)).filter(({ name }) => name === 'answer');
  await expect.poll(ended).toHaveLength(2);
  const { id: left } = await lastTold(page, 'question');
  expect(await lastTold(page, 'answer')).toEqual({ id: left, ...stopped });
});

test('a citation that was followed, whichever way', async ({ page, context, visit }) => {
  await visit({ head: noteEvents });
  await call(page, 'ask', pay);
  const { id } = await lastTold(page, 'answer');
  const ways: Record<string, () => Promise<void>> = {
    'its sign in the text': () => chip(page).click(),
    'the middle button': () => chip(page).click({ button: 'middle' }),
    'the list of sources': async () => {
      const listed = article(page).getByRole('link', { name: /^1 Career path/ });
      if (!(await listed.isVisible())) await article(page).locator('.sources > summary').click();
      await listed.click();
    },
    'its preview': async () => {
      await chip(page).hover();
      const preview = chat(page).getByRole('dialog', { name: /^Source 1: / });
      await preview.getByRole('link', { name: /^Open in the guide/ }).click();
    },
  };
  const followed = async () => (await toldBy(page)).filter(({ name }) => name === 'citation');
  for (const [way, follow] of Object.entries(ways)) {
    let before = 0;
    // The answer may still move under the pointer: a press that meets nothing tells nothing.
    await expect(async () => {
      before = (await followed()).length;
      // The preview of the one before, which may lie over what comes next, goes with the pointer.
      await page.mouse.move(1, 1);
      await expect(chat(page).getByRole('dialog')).toHaveCount(0);
      const opened = context.waitForEvent('page', { timeout: 30_000 });
      const [tab] = await Promise.all([opened, follow()]);
      await tab.close();
    }).toPass();
    await expect.poll(followed, way).toHaveLength(before + 1);
    expect(await lastTold(page, 'citation'), way).toEqual(citationDetail(id));
  }
  await expectNoWords(page);
});

test('words of reader and guide only while the owner asks for them', async ({ page, visit }) => {
  await visit({ head: noteEvents, attributes: 'data-events="words" data-text="text"' });
  await call(page, 'ask', pay);
  await lastTold(page, 'answer');
  await call(page, 'update', { events: 'TEXT' });
  await expect(async () => {
    await chip(page).click();
    const told = (await toldBy(page)).map(({ name }) => name);
    expect(told).toContain('citation');
  }).toPass();
  await expectNoWords(page);

  await call(page, 'update', { events: 'text' });
  await call(page, 'ask', visa);
  await expect.poll(() => lastTold(page, 'question')).toEqual({ id: anId, count: 2, text: visa });
  await chip(page).click();
  await expect
    .poll(() => lastTold(page, 'citation'))
    .toMatchObject({ quote: expect.stringContaining('$110K–$160K') });

  await call(page, 'update', { events: null });
  await call(page, 'ask', visa);
  await expect.poll(() => lastTold(page, 'question')).toEqual({ id: anId, count: 3 });
});

test('the text of an answer, as Markdown, with data-events="text"', async ({ page, visit }) => {
  await visit({ head: noteEvents, attributes: 'data-events="text"' });
  await call(page, 'ask', pay);
  const { text } = await lastTold(page, 'answer');
  expect(text).toMatch(/\$110K–\$160K.*\[1\]\(\/guide\/python-developer-2026\?cite=/s);
});

const failures = {
  unreachable: undefined,
  'rate-limited': 429,
  refused: 500,
};

for (const [code, status] of Object.entries(failures)) {
  test(`an error, ${code}, with what to do`, async ({ page, visit }) => {
    await page.route('**/api/chat', (route) =>
      status ? route.fulfill({ status, body: 'Secret words of a server' }) : route.abort(),
    );
    await visit({ head: noteEvents });
    await openChat(page);
    await question(page).fill(pay);
    await question(page).press('Enter');
    const { message, ...rest } = await lastTold(page, 'error');
    expect(rest).toEqual({ code });
    expect(message).toMatch(/^.*Signpost.+\.$/);
    expect(message).not.toMatch(/Secret|mid-level/);
  });
}

test('an error where the guide that is named is none', async ({ page, visit }) => {
  await visit({ head: noteEvents, attributes: 'data-guide="nope"' });
  await openChat(page);
  expect(await lastTold(page, 'error')).toEqual({
    code: 'unknown-guide',
    message:
      'There is no guide "nope", so all are asked. Change data-guide to one of: python-developer-2026.',
  });
  await askInWidget(page, pay);
  await expect(article(page)).toContainText('$110K–$160K');
});
