// Requests of MCP that are answered at once, each by what it came with.
import { expect, test } from 'vitest';
import { answerMcp } from '../../../lib/agents/mcp/answer-mcp.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { openOver } from '../../../lib/signpost.ts';

const source = `# Allotments {#allotments}

A plot costs £42 a year.
`;
const signpost = openOver(await indexGuides([{ file: 'allotments.md', source }]));
const envelope = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};
const newest = {
  'mcp-protocol-version': '2026-07-28',
  'mcp-method': 'tools/call',
  'mcp-name': 'ask',
};

/** Each asks under the same id, as clients do that know nothing of one another. */
async function ask(origin: string, isNewest: boolean): Promise<string> {
  const message = {
    ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
    params: {
      ...{ name: 'ask', arguments: { question: 'What does a plot cost?' } },
      ...(isNewest && { _meta: envelope }),
    },
  };
  const headers = {
    ...{ 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    ...(isNewest && newest),
  };
  const request = new Request('http://site.example/mcp', { method: 'POST', headers });
  const context = { signpost, origin, language: 'en', signal: request.signal } as const;
  const options = { version: '1', hasModel: false, answerView: undefined };
  const response = await answerMcp(request, message, { ...context, ...options });
  return response.text();
}

test.each([true, false])(
  'have each the addresses of its own site (newest revision: %s)',
  async (isNewest) => {
    const origins = ['https://one.example', 'https://two.example'];
    const told = await Promise.all(origins.map((origin) => ask(origin, isNewest)));
    expect(told).toEqual([
      expect.stringContaining('https://one.example/guide/allotments'),
      expect.stringContaining('https://two.example/guide/allotments'),
    ]);
    expect(told.map((each) => origins.filter((origin) => each.includes(origin)))).toEqual([
      ['https://one.example'],
      ['https://two.example'],
    ]);
  },
);
