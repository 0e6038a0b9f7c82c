// One answer everywhere: the same question through the chat route, the door itself, MCP, the chat completions and
// LangChain gives the same claims and citations. tests/e2e/one-answer.spec.ts holds page and widget to it.
import { ChatOpenAI } from '@langchain/openai';
import OpenAI from 'openai';
import { expect, test } from 'vitest';
import type { Answer, Citation } from '../../lib/types.ts';
import { dataOf, readWire } from '../stream/read-wire.ts';
import { agentSite, fetchOf, mcpClients } from './agent-site.ts';

const site = agentSite();
const origin = 'http://site.example';
const baseURL = `${origin}/v1`;

const questions: [question: string, isClaimed: boolean][] = [
  ['How long does a dough rest?', true],
  ['What milk sets best, and how long does a dough rest?', true],
  ['How hot is an oven for bread?', true],
  ['What are the visa rules in Germany?', false],
  ['hello', false],
];

const whole = <Linked extends { href: string }>(linked: Linked) => ({
  ...linked,
  href: origin + linked.href,
});

async function askRoute(question: string): Promise<{ citations: Citation[]; summary: unknown }> {
  const messages = [{ id: '1', role: 'user', parts: [{ type: 'text', text: question }] }];
  const response = await fetchOf(site)(`${origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'contract', messages }),
  });
  const { chunks } = await readWire(response);
  const [summary] = dataOf(chunks, 'data-answer');
  return { citations: dataOf(chunks, 'data-citation') as Citation[], summary };
}

async function askMcp(question: string, client: keyof typeof mcpClients): Promise<Answer> {
  const connected = await mcpClients[client](fetchOf(site));
  // From then on it holds results to the schemas that the tools have.
  await connected.listTools();
  const { structuredContent } = await connected.callTool({ name: 'ask', arguments: { question } });
  return structuredContent as Answer;
}

async function askCompletions(question: string, isStream: boolean): Promise<Answer> {
  const openai = new OpenAI({ apiKey: 'none', baseURL, fetch: fetchOf(site) });
  const asked = { model: 'signpost', messages: [{ role: 'user' as const, content: question }] };
  if (!isStream) return answerIn(await openai.chat.completions.create(asked));
  const chunks: unknown[] = [];
  for await (const chunk of await openai.chat.completions.create({ ...asked, stream: true })) {
    chunks.push(chunk);
  }
  return answerIn(chunks.at(-1));
}

const answerIn = (holder: unknown) => (holder as { signpost: Answer }).signpost;

test.each(questions)('"%s" is answered alike by every door', async (question, isClaimed) => {
  const { signpost } = await import('../../app/signpost.ts');
  const { claims, citations, status, nearest, followUps, mode, leftOut, text } =
    await signpost().answer([{ role: 'user', text: question }]);
  expect(claims.length > 0).toBe(isClaimed);

  const summary = { status, mode, leftOut, nearest, followUps };
  expect(await askRoute(question)).toEqual({ citations, summary });

  const cited = citations.map(whole);
  const expected = {
    status,
    mode,
    claims,
    followUps,
    citations: cited,
    nearest: nearest.map(whole),
  };
  const clients = Object.keys(mcpClients) as (keyof typeof mcpClients)[];
  expect(clients.length).toBeGreaterThan(0);
  for (const client of clients) {
    expect(await askMcp(question, client)).toEqual({ question, ...expected });
  }

  const answers = [await askCompletions(question, false), await askCompletions(question, true)];
  expect(answers).toMatchObject([expected, expected]);
  expect(answers[1]).toEqual(answers[0]);

  const chat = new ChatOpenAI({
    ...{ model: 'signpost', apiKey: 'none' },
    configuration: { baseURL, fetch: fetchOf(site) },
  });
  const said = await chat.invoke(question);
  expect(said.text).toBe(text.replaceAll('](/guide/', `](${origin}/guide/`));
});
