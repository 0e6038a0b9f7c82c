// What hosts of MCP are told of the view of an answer, and what goes along with an answer for that alone.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import {
  getToolUiResourceUri,
  RESOURCE_MIME_TYPE,
} from '@modelcontextprotocol/ext-apps/app-bridge';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerMcp } from '../../../lib/agents/mcp/answer-mcp.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { openOver } from '../../../lib/signpost.ts';

const source = `# Allotments {#allotments}

A plot costs £42 a year.
`;
const signpost = openOver(await indexGuides([{ file: 'allotments.md', source }]));
const document = '<!doctype html><title>A view</title>';

async function connect(answerView: (() => Promise<string>) | undefined) {
  const context = { signpost, origin: 'https://guide.example', language: 'en' } as const;
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('http://site.example/mcp'), {
    fetch: async (address, init) => {
      const request = new Request(address, init);
      const message = request.method === 'POST' ? await request.json() : undefined;
      const options = { version: '1', hasModel: false, answerView, signal: request.signal };
      return answerMcp(request, message, { ...context, ...options });
    },
  });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

const citedOnce =
  /^A plot costs £42 a year\. \[1\]\(https:\/\/guide\.example\/guide\/allotments\?cite=[^)]+\)$/;
const ask = { name: 'ask', arguments: { question: 'What does a plot cost?' } };

test('the tool names the document, which may load and reach nothing', async () => {
  const client = await connect(async () => document);
  const { tools } = await client.listTools();
  const uris = tools.map((tool) => [tool.name, getToolUiResourceUri(tool)]);
  expect(uris).toEqual([
    ['ask', 'ui://signpost/answer.html'],
    ['search', undefined],
  ]);
  const { contents } = await client.readResource({ uri: 'ui://signpost/answer.html' });
  const csp = { connectDomains: [], resourceDomains: [], frameDomains: [], baseUriDomains: [] };
  expect(contents).toEqual([
    {
      ...{ uri: 'ui://signpost/answer.html', mimeType: RESOURCE_MIME_TYPE, text: document },
      _meta: { ui: { csp, prefersBorder: true } },
    },
  ]);
});

test('an answer brings its text with whole addresses for the view', async () => {
  const client = await connect(async () => document);
  const { _meta } = await client.callTool(ask);
  expect(_meta?.['signpost/answer']).toEqual({
    texts: [{ text: expect.stringMatching(citedOnce) }],
    leftOut: [],
  });
});

test('where the document was not built there is no word of it', async () => {
  const client = await connect(undefined);
  const { tools } = await client.listTools();
  expect(tools.flatMap((tool) => getToolUiResourceUri(tool) ?? [])).toEqual([]);
  expect((await client.callTool(ask))._meta?.['signpost/answer']).toBeUndefined();
  const { resources } = await client.listResources();
  expect(resources.map(({ uri }) => uri)).toEqual(['signpost://guide/allotments']);
});

test('what cannot be read is told as a failure of the server, and no more', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const client = await connect(() => Promise.reject(new Error('/srv/secret is missing')));
  await expect(client.readResource({ uri: 'ui://signpost/answer.html' })).rejects.toThrow(
    /^(?!.*secret)/,
  );
  expect(logged).toHaveBeenCalledOnce();
});
