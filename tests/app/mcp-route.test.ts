// POST /mcp as its clients meet it: tools, resources, completion and the prompt, by each of them.
import { describe, expect, test, vi } from 'vitest';
import { agentSite, fetchOf, mcpClients } from './agent-site.ts';

const site = agentSite();

const clients = Object.entries(mcpClients);
const doughHref = /^http:\/\/site\.example\/guide\/bread\?cite=dough\.\w+#dough$/;
type Texts = { text: string }[];

describe.each(clients)('%s', (_, connect) => {
  test('finds both tools, described and without side effects', async () => {
    const client = await connect(fetchOf(site));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'search']);
    expect(tools.length).toBeGreaterThan(0);
    for (const { annotations, inputSchema, outputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.type).toBe('object');
      expect(description).toContain('guide');
    }
  });

  test('asks, and is given claims, citations with whole addresses, and the same as Markdown', async () => {
    const client = await connect(fetchOf(site));
    const { isError, structuredContent, content } = await client.callTool({
      name: 'ask',
      arguments: { question: 'How long does a dough rest?', guide: 'bread' },
    });
    expect(isError).toBeFalsy();
    expect(structuredContent).toMatchObject({
      status: 'answered',
      mode: 'extractive',
      claims: [{ text: 'A dough rests for an hour before it is shaped.', citations: [1] }],
      citations: [
        {
          number: 1,
          guide: 'bread',
          section: { id: 'dough', title: 'Dough' },
          quote: 'A dough rests for an hour before it is shaped.',
          href: expect.stringMatching(doughHref),
        },
      ],
    });
    const [{ text } = { text: '' }] = content as Texts;
    expect(text).toMatch(/before it is shaped\. \[1\]\(http:\/\/site\.example\/guide\/bread\?/);
    expect(text).toContain('Sources:\n\n- [1](http://site.example/guide/bread');
  });

  test('goes on with a conversation', async () => {
    const client = await connect(fetchOf(site));
    const { structuredContent } = await client.callTool({
      name: 'ask',
      arguments: {
        question: 'Why?',
        guide: 'bread',
        history: [
          { role: 'user', text: 'How long does a dough rest?' },
          { role: 'assistant', text: 'A dough rests for an hour before it is shaped.' },
        ],
      },
    });
    expect(structuredContent).toMatchObject({ question: 'Why?', status: 'not-covered' });
    const alone = await client.callTool({ name: 'ask', arguments: { question: 'Why?' } });
    expect(structuredContent).not.toEqual(alone.structuredContent);
  });

  test('is refused what the guide does not say, as a normal result', async () => {
    const client = await connect(fetchOf(site));
    const { isError, structuredContent, content } = await client.callTool({
      name: 'ask',
      arguments: { question: 'What are the visa rules in Germany?' },
    });
    expect(isError).toBeFalsy();
    expect(structuredContent).toMatchObject({ status: 'not-covered', claims: [], citations: [] });
    expect((content as Texts)[0]?.text).not.toBe('');
  });

  test('searches', async () => {
    const client = await connect(fetchOf(site));
    const { structuredContent } = await client.callTool({
      name: 'search',
      arguments: { query: 'oven', k: 1 },
    });
    expect(structuredContent).toMatchObject({
      query: 'oven',
      passages: [{ guide: 'bread', href: 'http://site.example/guide/bread#oven' }],
    });
  });

  test('is told what is wrong with its arguments, and of a guide that is not there', async () => {
    const client = await connect(fetchOf(site));
    const ask = (given: Record<string, unknown>) =>
      client.callTool({ name: 'ask', arguments: given });
    const unknown = await ask({ question: 'How hot?', guide: 'soup' });
    expect(unknown).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('There is no guide "soup".') }],
    });
    const outcome = await ask({ question: '' }).catch((error: Error) => error);
    expect(JSON.stringify(outcome) + String(outcome)).toContain('question');
  });

  test('reads guides and sections, and is helped to name them', async () => {
    const client = await connect(fetchOf(site));
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri).sort()).toEqual([
      'signpost://guide/bread',
      'signpost://guide/cheese',
      'signpost://guide/hummus',
      'ui://signpost/answer.html',
    ]);
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates).toHaveLength(2);
    const read = async (uri: string) =>
      ((await client.readResource({ uri })).contents as Texts)[0]?.text;
    expect(await read('signpost://guide/bread')).toContain('# Baking bread');
    expect(await read('signpost://guide/bread/oven')).toMatch(
      /^## Oven \{#oven\}\n(?:.|\n)*A tray of cast iron does as well\.\n$/,
    );
    await expect(read('signpost://guide/bread/cellar')).rejects.toThrow(
      'The guide "bread" has no section "cellar".',
    );
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'signpost://guide/{slug}/{section}' },
      argument: { name: 'section', value: 'ov' },
      context: { arguments: { slug: 'bread' } },
    });
    expect(completion.values).toEqual(['oven']);
  });

  test('is given a prompt that asks the guide', async () => {
    const client = await connect(fetchOf(site));
    const { messages } = await client.getPrompt({
      name: 'ask_the_guide',
      arguments: { question: 'Say "hello"' },
    });
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages)).toContain(
      JSON.stringify('{"question":"Say \\"hello\\""}').slice(1, -1),
    );
    const { completion } = await client.complete({
      ref: { type: 'ref/prompt', name: 'ask_the_guide' },
      argument: { name: 'guide', value: 'h' },
    });
    expect(completion.values).toEqual(['hummus']);
  });
});

describe('a request', () => {
  const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    site.routes['POST /mcp']?.(
      new Request('http://localhost/mcp', {
        method: 'POST',
        headers: {
          host: 'site.example',
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  const code = async (response: Response | undefined) => [
    response?.status,
    (await response?.json())?.error?.data?.code,
  ];

  test('of a page of another site is refused, unless its owner has named that', async () => {
    const headers = { origin: 'https://evil.example' };
    expect(await code(await send(list, headers))).toEqual([403, 'foreign-origin']);
    vi.stubEnv('WIDGET_ORIGINS', 'https://evil.example');
    expect((await send(list, headers))?.status).toBe(200);
  });

  test('under a name that is not that of the site is refused where a page sends it', async () => {
    vi.stubEnv('SITE_URL', 'https://guide.example');
    const rebound = { host: 'evil.example', origin: 'http://evil.example' };
    expect(await code(await send(list, rebound))).toEqual([403, 'foreign-origin']);
    const own = { host: 'guide.example', origin: 'https://guide.example' };
    expect((await send(list, own))?.status).toBe(200);
  });

  test('of several messages, of no JSON, and one that is too large are refused in the words of JSON-RPC', async () => {
    expect(await code(await send([list, list]))).toEqual([400, 'bad-request']);
    expect(await code(await send('{'))).toEqual([400, 'bad-request']);
    const large = { ...list, params: { note: 'x'.repeat(300_000) } };
    expect(await code(await send(large))).toEqual([413, 'too-large']);
    expect(await code(await send(list, { 'content-type': 'text/plain' }))).toEqual([
      415,
      'unsupported-type',
    ]);
  });

  test('counts as one of its sender', async () => {
    vi.stubEnv('RATE_LIMIT', '1/60s');
    const first = await send(list);
    expect(first?.headers.get('ratelimit')).toMatch(/^"client";r=0;/);
    const second = await send(list);
    expect(second?.headers.has('retry-after')).toBe(true);
    expect(await code(second)).toEqual([429, 'rate-limited']);
  });

  test('is not there where agents are switched off, by whatever method', async () => {
    const { DELETE, GET } = await import('../../app/mcp/route.ts');
    const read = () => new Request('http://localhost/mcp', { headers: { host: 'site.example' } });
    for (const answer of [GET, DELETE]) {
      const response = await answer(read());
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'OPTIONS, POST']);
    }
    vi.stubEnv('AGENT_ACCESS', 'off');
    expect(await code(await send(list))).toEqual([404, 'not-found']);
    for (const answer of [GET, DELETE]) {
      expect(await code(await answer(read()))).toEqual([404, 'not-found']);
    }
  });

  test('to be told of changes is refused, since there are none', async () => {
    const listen = {
      ...{ jsonrpc: '2.0', id: 7, method: 'subscriptions/listen' },
      params: {
        notifications: { toolsListChanged: true },
        _meta: {
          'io.modelcontextprotocol/protocolVersion': '2026-07-28',
          'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
          'io.modelcontextprotocol/clientCapabilities': {},
        },
      },
    };
    const response = await send(listen, {
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': 'subscriptions/listen',
    });
    expect(response?.status).toBe(404);
    expect(await response?.json()).toMatchObject({ id: 7, error: { code: -32_601 } });
    const client = await mcpClients['client 2.x as it is by default'](fetchOf(site));
    expect(client.getServerCapabilities()?.tools).toEqual({ listChanged: false });
  });

  test('whose arguments are nested deeply is answered', async () => {
    const depth = 60_000;
    const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"ask","arguments":{"question":"How hot?","x":${'['.repeat(depth)}${']'.repeat(depth)}}}}`;
    expect((await send(body))?.status).toBeLessThan(600);
  });
});
