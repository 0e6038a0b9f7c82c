// The chat page's tools for an assistant in the browser (WebMCP), as a browser that knows them calls them: the same
// claims and citations as the page's own route.
import { expect, type Page } from '@playwright/test';
import type { Citation } from '../../lib/types.ts';
import { browserLaunchOptions } from '../../scripts/browser/browser.ts';
import { startApp } from '../../scripts/browser/start-app.ts';
import { dataOf, readWire } from '../stream/read-wire.ts';
import { test } from './reader-test.ts';

type Result = {
  content: [{ text: string }];
  structuredContent?: { status: string; citations: Citation[]; passages?: unknown[] };
  isError?: true;
};

const launch = await browserLaunchOptions();

test.use({
  launchOptions: { ...launch, args: [...(launch.args ?? []), '--enable-features=WebMCP'] },
});

async function expectTools(page: Page, address: string, names: string[]): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const isKnown = await page.evaluate(() => 'modelContext' in document);
  test.skip(!isKnown, 'This browser knows no document.modelContext.');
  await expect.poll(async () => (await page.webmcp.tools()).map(({ name }) => name)).toEqual(names);
}

const both = ['ask_guide', 'search_guide'];

const questions: [question: string, isClaimed: boolean][] = [
  ['What does a mid-level Python developer earn?', true],
  ['What are the visa rules in Germany?', false],
];

for (const [question, isClaimed] of questions) {
  test(`"${question}" is answered to an assistant as to a reader`, async ({
    page,
    request,
    baseURL,
  }) => {
    await expectTools(page, '/', both);
    const messages = [{ id: '1', role: 'user', parts: [{ type: 'text', text: question }] }];
    const response = await request.post('/api/chat', { data: { id: 'contract', messages } });
    const { chunks } = await readWire(new Response(await response.text()));
    const cited = (dataOf(chunks, 'data-citation') as Citation[]).map((citation) => ({
      ...citation,
      href: `${baseURL}${citation.href}`,
    }));
    expect(cited.length > 0).toBe(isClaimed);
    const deltas = chunks.flatMap(({ type, delta = '' }) => (type === 'text-delta' ? [delta] : []));
    const said = deltas.join('').trim().replaceAll('](/', `](${baseURL}/`);

    const result = (await page.webmcp.callTool('ask_guide', { question })) as Result;
    expect(result.isError).toBeUndefined();
    expect(result.content[0].text.replaceAll('\n', '')).toContain(said.replaceAll('\n', ''));
    expect(result.structuredContent?.citations).toEqual(cited);
  });
}

test('an assistant searches, and is told what is wrong with its arguments', async ({ page }) => {
  await expectTools(page, '/', both);
  const found = (await page.webmcp.callTool('search_guide', { query: 'salary', k: 2 })) as Result;
  expect(found.structuredContent?.passages).toHaveLength(2);
  const refused = (await page.webmcp.callTool('ask_guide', { question: 5 })) as Result;
  expect(refused).toMatchObject({
    isError: true,
    content: [{ text: '"question" must be a text.' }],
  });
});

test('no tools are offered where agents are switched off', async ({ page }) => {
  const app = await startApp({ AGENT_ACCESS: 'off', OPENAI_API_KEY: '' });
  try {
    await expectTools(page, app.origin, []);
    await page.getByRole('textbox', { name: 'Your question' }).fill('It is drawn by now');
    expect(await page.webmcp.tools()).toEqual([]);
  } finally {
    await app.stop();
  }
});
