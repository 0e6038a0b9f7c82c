// One answer everywhere: page, widget, route and command line give the same claims with the same citations.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, type Locator } from '@playwright/test';
import type { Answer } from '../../lib/types.ts';
import { dataOf, readWire } from '../stream/read-wire.ts';
import { askInWidget, chat, openChat } from './widget-page.ts';
import { test } from './widget-visit.ts';

const run = promisify(execFile);

/** Each question, and whether its answer claims anything. */
const questions: [question: string, isClaimed: boolean][] = [
  ['What does a mid-level Python developer earn?', true],
  ['Which DevOps tools should I know, and how do I move into machine learning?', true],
  ['Compare the three career levels', true],
  ['What are the visa rules in Germany?', false],
  ['wat are the soft skils?', true],
  ['hello', false],
];

for (const [question, isClaimed] of questions) {
  test(`"${question}" is answered alike by page, widget, route and command line`, async ({
    page,
    request,
    visit,
  }) => {
    const asked = await run('node', ['scripts/ask.ts', question, '--json'], {
      env: { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    });
    const printed: Answer = JSON.parse(asked.stdout);
    expect(printed.claims.length > 0).toBe(isClaimed);

    const response = await request.post('/api/chat', {
      data: {
        id: 'contract',
        messages: [{ id: '1', role: 'user', parts: [{ type: 'text', text: question }] }],
      },
    });
    expect(response.headers()['cache-control']).toContain('no-transform');
    expect(response.headers()['content-encoding']).toBeUndefined();
    const streamed = await answerOf(await response.text());
    expect(streamed).toEqual({
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

    await page.goto('/');
    await page.getByRole('textbox', { name: 'Your question' }).fill(question);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(/^Answer ready/);
    await expectAnswer(page.getByRole('article'), printed);

    await visit();
    await openChat(page);
    await askInWidget(page, question);
    await expectAnswer(chat(page).getByRole('article'), printed);
  });
}

test('the command line says notices in the language that is asked for', async () => {
  const question = 'What are the visa rules in Germany?';
  const askedFor = (...options: string[]) =>
    run('node', ['scripts/ask.ts', question, ...options], {
      env: { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    });
  const printed = await askedFor('--lang', 'es');
  expect(printed.stdout).toContain(
    'La guía no responde a esto: no dice nada sobre «visa» o «Germany».\n\nSecciones más cercanas:\n',
  );
  const { text, notices }: Answer = JSON.parse((await askedFor('--json')).stdout);
  expect(text).toBe('The guide does not answer this: it says nothing about “visa” or “Germany”.');
  expect(notices).toEqual([{ code: 'not-covered-words', values: { words: ['visa', 'Germany'] } }]);
  await expect(askedFor('--lang', 'fr')).rejects.toMatchObject({
    stderr: expect.stringContaining('"fr" is no language of the command: use one of en, es.'),
  });
});

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
