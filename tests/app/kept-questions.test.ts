// Whichever way in a question takes, its outcome is counted, and its words are kept as the owner says.
import OpenAI from 'openai';
import { beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../lib/store/open-store.ts';
import { newDataDir } from '../store/data-dir.ts';
import { allOf } from '../store/stores.ts';
import { agentSite, fetchOf, mcpClients } from './agent-site.ts';

const site = agentSite();
const origin = 'http://site.example';
const answered = 'How long does a dough rest?';
const refused = 'What are the visa rules in Germany for ana@shop.example?';

let dataDir = '';

beforeEach(async () => {
  dataDir = await newDataDir();
  vi.stubEnv('DATA_DIR', dataDir);
});

async function askChat(question: string): Promise<void> {
  const messages = [{ id: '1', role: 'user', parts: [{ type: 'text', text: question }] }];
  const response = await fetchOf(site)(`${origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'kept', messages }),
  });
  await response.text();
}

async function askMcp(question: string): Promise<void> {
  const client = await mcpClients['client 2.x as it is by default'](fetchOf(site));
  await client.callTool({ name: 'ask', arguments: { question } });
}

async function askCompletions(question: string): Promise<void> {
  const openai = new OpenAI({ apiKey: 'none', baseURL: `${origin}/v1`, fetch: fetchOf(site) });
  const messages = [{ role: 'user' as const, content: question }];
  await openai.chat.completions.create({ model: 'signpost', messages });
}

/** What stands in the store once it was written. */
async function kept() {
  // A question is told behind its answer.
  await new Promise((resolve) => setImmediate(resolve));
  const { keeping } = await import('../../app/keeping.ts');
  await keeping().close();
  const store = openStore({ dataDir });
  const counts = (await store.counts()).filter(({ section }) => section === '');
  const questions = await allOf(store.questions());
  await store.close();
  return {
    counts: Object.fromEntries(counts.map(({ value, count }) => [value, count])),
    words: questions.map(({ words }) => words),
  };
}

test.each([
  ['/api/chat', askChat],
  ['/mcp', askMcp],
  ['/v1/chat/completions', askCompletions],
])('what is asked through %s, as often as it is asked', async (_way, ask) => {
  await ask(answered);
  await ask(answered);
  await ask(refused);
  expect(await kept()).toEqual({
    counts: { answered: 2, 'not-covered': 1 },
    words: ['What are the visa rules in Germany for [mail]?'],
  });
});

test('a greeting is no question that the guide does not answer', async () => {
  await askChat('hello');
  expect((await kept()).words).toEqual([]);
});

test('no words are kept where none are to be', async () => {
  vi.stubEnv('KEEP_QUESTIONS', 'off');
  await askChat(refused);
  expect(await kept()).toEqual({ counts: { 'not-covered': 1 }, words: [] });
});
