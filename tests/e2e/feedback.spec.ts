// What readers say of answers, from the thumb to the entry that the server keeps.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openStore } from '../../lib/store/open-store.ts';
import type { FeedbackEntry } from '../../lib/store/store.ts';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { askAndWait, newest } from './chat-page.ts';
import { test } from './reader-test.ts';

let app: App;
let dataDir: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'signpost-'));
  app = await startApp({ DATA_DIR: dataDir, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' });
});

test.afterAll(async () => {
  await app?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** What the server kept about a question, oldest first. */
async function keptAbout(question: string): Promise<FeedbackEntry[]> {
  const store = openStore({ dataDir });
  const entries: FeedbackEntry[] = [];
  for await (const entry of store.feedback()) {
    if (entry.question === question) entries.push(entry);
  }
  await store.close();
  return entries;
}

const thumbUp = (page: Page) => newest(page).getByRole('button', { name: 'This answer helped' });
const thumbDown = (page: Page) =>
  newest(page).getByRole('button', { name: 'This answer did not help' });
const form = (page: Page) => newest(page).getByRole('group', { name: 'What was wrong with it?' });
const note = (page: Page) => newest(page).getByLabel('In your own words, if you like');
const thanks = 'Thank you. Your rating was sent with the question and the answer.';

test('a thumbs-up says what it sends, is stored with no more than that, and stays', async ({
  page,
}) => {
  const question = 'What are the core Python skills?';
  await page.goto(app.origin);
  await askAndWait(page, question);
  await expect(thumbUp(page)).toHaveAccessibleDescription(
    /goes to this site with the question and the answer/,
  );
  await thumbUp(page).click();
  await expect(newest(page).getByText(thanks)).toBeVisible();
  const [entry, ...others] = await keptAbout(question);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ rating: 'up', mode: 'extractive', status: 'answered' });
  expect(String(entry?.answer)).toContain('[1](/guide/python-developer-2026?cite=');
  expect(Object.keys(entry ?? {}).sort()).toEqual([
    'answer',
    'citations',
    'guide',
    'id',
    'mode',
    'question',
    'rating',
    'status',
    'time',
  ]);
  await thumbUp(page).click();
  await page.reload();
  await expect(thumbUp(page)).toHaveAttribute('aria-pressed', 'true');
  expect(await keptAbout(question)).toHaveLength(1);
});

test('a thumbs-down asks why, keeps the words when sending fails, and sends them again', async ({
  page,
}) => {
  const question = 'What does a mid-level Python developer earn?';
  await page.goto(app.origin);
  await askAndWait(page, question);
  await thumbDown(page).click();
  await expect(thumbDown(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(note(page)).toBeFocused();
  await expect(newest(page).getByText('The people who run this site get')).toBeVisible();
  await form(page).getByRole('checkbox', { name: 'It is out of date' }).check();
  await form(page).getByRole('checkbox', { name: 'It leaves something out' }).check();
  await note(page).fill('Add <b>contractors</b>, please.');

  await page.route('**/api/feedback', (route) => route.abort(), { times: 1 });
  const send = newest(page).getByRole('button', { name: 'Send' });
  await expect(send).toHaveAccessibleDescription(/get the question, the answer/);
  await send.click();
  await expect(newest(page).getByText('Not sent: the server could not be reached.')).toBeVisible();
  const json = { error: { code: 'not-stored', message: 'No room.' } };
  await page.route('**/api/feedback', (route) => route.fulfill({ status: 507, json }), {
    times: 1,
  });
  await send.click();
  await expect(newest(page).getByText('Not sent: the server could not store it.')).toBeVisible();
  expect(await keptAbout(question)).toEqual([]);
  await expect(note(page)).toHaveValue('Add <b>contractors</b>, please.');

  await note(page).press('Control+Enter');
  await expect(newest(page).getByText(thanks)).toBeVisible();
  await expect(form(page)).toBeHidden();
  await expect(thumbDown(page)).toBeFocused();
  await expect(thumbDown(page)).toHaveAttribute('aria-pressed', 'true');
  expect(await keptAbout(question)).toMatchObject([
    {
      rating: 'down',
      reasons: ['outdated', 'incomplete'],
      note: 'Add <b>contractors</b>, please.',
    },
  ]);
});

test('Esc closes the form, brings the focus back, and keeps what was written', async ({ page }) => {
  await page.goto(app.origin);
  await askAndWait(page, 'What are the visa rules in Germany?');
  await thumbDown(page).focus();
  await page.keyboard.press('Enter');
  await expect(
    form(page).getByRole('checkbox', { name: 'The guide should say something about it' }),
  ).toBeVisible();
  await expect(form(page).getByRole('checkbox', { name: 'It is out of date' })).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(newest(page).getByRole('alert')).toHaveText(
    'Tick one of these or write a few words, then send.',
  );
  await expect(note(page)).toBeFocused();
  await form(page).getByRole('checkbox').first().check();
  await note(page).fill('x'.repeat(2001));
  await note(page).press('Control+Enter');
  await expect(newest(page).getByText('1 character too many for a note.')).toBeVisible();
  await note(page).fill('Visas matter.');
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
  await expect(thumbDown(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note(page)).toHaveValue('Visas matter.');
  await expect(form(page).getByRole('checkbox').first()).toBeChecked();
  await newest(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(thumbDown(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await keptAbout('What are the visa rules in Germany?')).toEqual([]);
});
