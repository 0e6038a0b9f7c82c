// The tools that a page offers: what they take, what they give, and what is passed over in silence.
import { afterEach, expect, test, vi } from 'vitest';
import { type ModelContext, offerTools } from '../../../browser/agent-tools/offer-tools.ts';

type Tool = Parameters<ModelContext['registerTool']>[0];

const page = { api: 'https://guide.example/api', guide: 'bread', language: 'en' as const };
const place = { guide: 'bread', section: { id: 'dough', title: 'Dough', path: ['Dough'] } };
const citation = {
  ...{ number: 1, statementId: 'dough.1', quote: 'A dough rests.', href: '/guide/bread#dough' },
  ...place,
};
const summary = { status: 'answered', mode: 'extractive', leftOut: [], nearest: [], followUps: [] };

afterEach(() => {
  vi.unstubAllGlobals();
});

async function offered(taken: string[] = []) {
  const tools = new Map<string, Tool>();
  const life = new AbortController();
  const context: ModelContext = {
    registerTool(tool, { signal }) {
      if (taken.includes(tool.name)) throw new DOMException('taken', 'InvalidStateError');
      tools.set(tool.name, tool);
      signal.addEventListener('abort', () => tools.delete(tool.name));
      return undefined;
    },
  };
  await offerTools(context, page, life.signal);
  const call = async (name: string, input: unknown) => tools.get(name)?.execute(input);
  return { tools, life, call };
}

function answering(parts: object[], init?: ResponseInit) {
  const body = parts.map((part) => `data: ${JSON.stringify(part)}\n\n`).join('');
  const asked = vi.fn(async (_address: string, _init: RequestInit) => new Response(body, init));
  vi.stubGlobal('fetch', asked);
  return asked;
}

test('both tools are there until the page ends them', async () => {
  const { tools, life } = await offered();
  expect([...tools.keys()]).toEqual(['ask_guide', 'search_guide']);
  life.abort();
  expect(tools.size).toBe(0);
});

test('a name that is taken keeps the other tool from nothing', async () => {
  const { tools } = await offered(['ask_guide']);
  expect([...tools.keys()]).toEqual(['search_guide']);
});

test('an answer comes as text with links and as data', async () => {
  const asked = answering([
    { type: 'data-citation', data: citation },
    { type: 'text-start', id: '1' },
    { type: 'text-delta', id: '1', delta: 'A dough rests. [1](/guide/bread#dough)' },
    { type: 'data-answer', data: summary },
    { type: 'finish' },
  ]);
  const { call } = await offered();
  const href = 'https://guide.example/guide/bread#dough';
  expect(await call('ask_guide', { question: ' How long? ' })).toEqual({
    content: [
      {
        type: 'text',
        text: `A dough rests. [1](${href})\n\n- [1](${href}) Dough: “A dough rests.”`,
      },
    ],
    structuredContent: {
      ...{ question: 'How long?', status: 'answered', mode: 'extractive' },
      ...{ citations: [{ ...citation, href }], nearest: [], followUps: [] },
    },
  });
  const [address, init] = asked.mock.calls[0] ?? [];
  expect(address).toBe('https://guide.example/api/chat');
  expect(JSON.parse(String(init?.body))).toMatchObject({ guide: 'bread', lang: 'en' });
});

test('what the guide does not say is no error, and names the nearest sections', async () => {
  const nearest = [{ title: 'Dough', href: '/guide/bread#dough' }];
  answering([
    { type: 'data-answer', data: { ...summary, status: 'not-covered', nearest } },
    { type: 'finish' },
  ]);
  const { call } = await offered();
  const result = await call('ask_guide', { question: 'Visa?' });
  expect(result?.isError).toBeUndefined();
  expect(result?.content[0].text).toBe(
    'Nearest sections:\n\n- [Dough](https://guide.example/guide/bread#dough)',
  );
  expect(result?.structuredContent).toMatchObject({ status: 'not-covered' });
});

test('passages come each below its link', async () => {
  const passage = { id: 'p', ...place, href: '/guide/bread#dough', text: 'It rests.', score: 2 };
  const asked = vi.fn(async (_address: string) =>
    Response.json({ query: 'rest', passages: [passage] }),
  );
  vi.stubGlobal('fetch', asked);
  const { call } = await offered();
  const result = await call('search_guide', { query: 'rest' });
  const href = 'https://guide.example/guide/bread#dough';
  expect(result?.content[0].text).toBe(`[Dough](${href})\n\nIt rests.`);
  expect(result?.structuredContent).toEqual({ query: 'rest', passages: [{ ...passage, href }] });
  expect(asked.mock.calls[0]?.[0]).toBe('https://guide.example/api/search?q=rest&k=5&guide=bread');
});

test.each([
  ['ask_guide', undefined, 'Give { "question": "…" }.'],
  ['ask_guide', {}, '"question"'],
  ['ask_guide', { question: '  ' }, '"question" is empty.'],
  ['ask_guide', { question: 'x'.repeat(4001) }, '"question" has over 4000 characters. Shorten it.'],
  ['search_guide', { query: 5 }, '"query" must be a text.'],
  ['search_guide', { query: 'rest', k: 51 }, '"k" must be a whole number from 1 to 50.'],
])('%s is told what is wrong with %j', async (name, input, message) => {
  const asked = answering([]);
  const { call } = await offered();
  const result = await call(name, input);
  expect(result).toMatchObject({ isError: true, content: [{ type: 'text' }] });
  expect(result?.content[0].text).toContain(message);
  expect(asked).not.toHaveBeenCalled();
});

test('what fails is told as text', async () => {
  const { call } = await offered();
  answering([{ type: 'text-start', id: '1' }]);
  const brokenOff = { isError: true, content: [{ text: expect.stringContaining('broke off') }] };
  expect(await call('ask_guide', { question: 'How long?' })).toMatchObject(brokenOff);
  const refusal = { error: { code: 'unknown-guide', message: 'There is no guide "bread".' } };
  vi.stubGlobal('fetch', async () => Response.json(refusal, { status: 404 }));
  const refused = { isError: true, content: [{ text: 'There is no guide "bread".' }] };
  expect(await call('ask_guide', { question: 'How long?' })).toMatchObject(refused);
  expect(await call('search_guide', { query: 'rest' })).toMatchObject(refused);
  vi.stubGlobal('fetch', async () => new Response('<p>Not ours'));
  const unreached = { isError: true, content: [{ text: expect.stringContaining('reached') }] };
  expect(await call('search_guide', { query: 'rest' })).toMatchObject(unreached);
});
