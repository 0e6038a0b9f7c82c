// One answer everywhere: page, widget, route and command line give the same claims with the same citations.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Answer } from '../../lib/types.ts';
import { dataOf, readWire } from '../stream/read-wire.ts';
import { chat, openChat } from './widget-page.ts';
import { test } from './widget-visit.ts';

const run = promisify(execFile);
const withoutModel = { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' };

/** Each question, and whether its answer claims anything. */
const questions: [question: string, isClaimed: boolean][] = [
  ['What does a mid-level Python developer earn?', true],
  ['Which DevOps tools should I know, and how do I move into machine learning?', true],
  ['Compare the three career levels', true],
  ['What are the visa rules in Germany?', false],
  ['wat are the soft skils?', true],
  ['hello', false],
];

test('each question is answered alike by page, widget, route and command line', async ({
  page: site,
  context,
  request,
  visit,
}) => {
  const asked = await askEach(questions.map(([question]) => [question, '--json']));
  const page = await context.newPage();
  await page.goto('/');
  await visit();
  await openChat(site);
  expect(questions).not.toEqual([]);
  for (const [at, [question, isClaimed]] of questions.entries()) {
    await test.step(question, async () => {
      expect(asked[at]).toMatchObject({ stderr: '', code: 0 });
      const printed: Answer = JSON.parse(asked[at]?.stdout ?? '');
      expect(printed.claims.length > 0).toBe(isClaimed);

      const response = await request.post('/api/chat', { data: bodyOf(question) });
      expect(response.headers()['cache-control']).toContain('no-transform');
      expect(response.headers()['content-encoding']).toBeUndefined();
      expect(await answerOf(await response.text())).toEqual(streamedOf(printed));

      await askAnew(page, question);
      await expectAnswer(page.getByRole('article'), printed);

      await askAnew(chat(site), question);
      await expectAnswer(chat(site).getByRole('article'), printed);
    });
  }
});

test('the command line says notices in the language that is asked for', async () => {
  const question = 'What are the visa rules in Germany?';
  const { stdout, stderr } = await run('node', ['scripts/ask.ts', question, '--lang', 'es'], {
    env: withoutModel,
  });
  expect(stderr).toBe('');
  expect(stdout).toContain(
    'La guía no responde a esto: no dice nada sobre «visa» o «Germany».\n\nSecciones más cercanas:\n',
  );
  const [english, french] = await askEach([
    [question, '--json'],
    [question, '--lang', 'fr'],
  ]);
  const { text, notices }: Answer = JSON.parse(english?.stdout ?? '');
  expect(text).toBe('The guide does not answer this: it says nothing about “visa” or “Germany”.');
  expect(notices).toEqual([{ code: 'not-covered-words', values: { words: ['visa', 'Germany'] } }]);
  expect(french).toEqual({
    stdout: '',
    stderr: expect.stringContaining('"fr" is no language of the command: use one of en, es.'),
    code: 1,
  });
});

type Ran = { stdout: string; stderr: string; code: number };

/** What the command prints for each list of arguments. */
async function askEach(runs: string[][]): Promise<Ran[]> {
  const { stdout } = await run('node', ['tests/e2e/ask-each.ts', JSON.stringify(runs)], {
    env: withoutModel,
  });
  return JSON.parse(stdout);
}

const bodyOf = (question: string) => ({
  id: 'contract',
  messages: [{ id: '1', role: 'user', parts: [{ type: 'text', text: question }] }],
});

const streamedOf = (printed: Answer) => ({
  text: printed.text,
  notices: printed.notices,
  citations: printed.citations,
  summary: {
    status: printed.status,
    mode: printed.mode,
    leftOut: printed.leftOut,
    nearest: printed.nearest,
    followUps: printed.followUps,
  },
});

/** Asks in a conversation of its own, on the page or in the panel. */
async function askAnew(place: Page | FrameLocator, question: string): Promise<void> {
  await place.getByRole('button', { name: 'New conversation' }).click();
  await expect(place.getByRole('article')).toHaveCount(0);
  const field = place.getByRole('textbox', { name: 'Your question' });
  await field.fill(question);
  await field.press('Enter');
  await expect(place.getByRole('article')).toContainText(question);
  await expect(place.getByRole('status')).toHaveText(/^Answer ready/);
}

async function expectAnswer(article: Locator, printed: Answer): Promise<void> {
  const pieces = printed.claims.flatMap(({ text }) => text.split('; '));
  expect(pieces.length).toBeGreaterThanOrEqual(printed.claims.length);
  for (const piece of pieces) await expect(article).toContainText(piece);
  const links = article.getByRole('link', { name: /^Source \d+: / });
  const hrefs = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  // The view of the links may come after the words.
  await expect
    .poll(async () => new Set(await hrefs()))
    .toEqual(new Set(printed.citations.map(({ href }) => href)));
}

// The answer as any reader of the stream puts it together: text parts are paragraphs.
async function answerOf(body: string) {
  const { chunks } = await readWire(new Response(body));
  const texts = new Map<string, string>();
  for (const { type, id = '', delta = '' } of chunks) {
    if (type === 'text-delta') texts.set(id, (texts.get(id) ?? '') + delta);
  }
  const text = [...texts.values()].map((each) => each.trim()).join('\n\n');
  const [summary] = dataOf(chunks, 'data-answer');
  return {
    text,
    notices: dataOf(chunks, 'data-notice'),
    citations: dataOf(chunks, 'data-citation'),
    summary,
  };
}
