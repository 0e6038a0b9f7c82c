// What a client of MCP hears while a language model writes, and that it can stop that.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerMcp } from '../../../lib/agents/mcp/answer-mcp.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { openOver, type Signpost } from '../../../lib/signpost.ts';
import { steppedModel } from '../stepped-model.ts';

const source = `# Allotments {#allotments}

A plot costs £42 a year. Sheds may be two metres high. The water is turned off in November.
`;
const index = await indexGuides([{ file: 'allotments.md', source }]);

async function connect(signpost: Signpost) {
  const context = { signpost, origin: 'https://guide.example', language: 'en' } as const;
  const client = new Client(
    { name: 'test', version: '1' },
    { versionNegotiation: { mode: { pin: '2026-07-28' } } },
  );
  const transport = new StreamableHTTPClientTransport(new URL('http://site.example/mcp'), {
    fetch: async (address, init) => {
      const request = new Request(address, init);
      const message = request.method === 'POST' ? await request.json() : undefined;
      const { signal } = request;
      const options = { version: '1', hasModel: true, answerView: undefined };
      return answerMcp(request, message, { ...context, ...options, signal });
    },
  });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

const ask = {
  name: 'ask',
  arguments: { question: 'What does a plot cost, and when is the water off?' },
};

test('each sentence is told before the answer is whole', async () => {
  const { model, say, begun } = steppedModel();
  const client = await connect(openOver(index, { author: { model, timeoutMs: 30_000 } }));
  const heard: unknown[] = [];
  const answer = client.callTool(ask, { onprogress: (progress) => void heard.push(progress) });
  // It ends with the connection.
  answer.catch(() => {});
  await begun;
  say('A plot costs £42 a year. [s1] ');
  say('The water is turned off in November. [s3] ');
  await expect
    .poll(() => heard, { timeout: 30_000 })
    .toContainEqual({ progress: 1, message: 'A plot costs £42 a year.' });
  const ended = vi.fn();
  void answer.then(ended, ended);
  expect(ended).not.toHaveBeenCalled();
});

test('who cancels stops the model', async () => {
  const { model, stopped, begun } = steppedModel();
  const client = await connect(openOver(index, { author: { model, timeoutMs: 30_000 } }));
  const leaving = new AbortController();
  const answer = client.callTool(ask, { signal: leaving.signal });
  await begun;
  expect(stopped).not.toHaveBeenCalled();
  leaving.abort();
  await expect(answer).rejects.toThrow();
  await expect.poll(() => stopped.mock.calls.length, { timeout: 30_000 }).toBeGreaterThan(0);
});

test('what was thrown is not told, by a tool, a resource or a completion', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const fail = () => Promise.reject(new Error('secret path /srv/guides'));
  const client = await connect({ ...openOver(index), ask: fail, search: fail, guides: fail });
  const told = [
    await client.callTool(ask),
    await client.callTool({ name: 'search', arguments: { query: 'plot' } }),
    await client.listResources().catch(String),
    await client.readResource({ uri: 'signpost://guide/allotments' }).catch(String),
    await client
      .complete({
        ref: { type: 'ref/prompt', name: 'ask_the_guide' },
        argument: { name: 'guide', value: 'a' },
      })
      .catch(String),
  ].map((each) => JSON.stringify(each));
  expect(told).toHaveLength(5);
  for (const each of told) {
    expect(each).toContain('The server could not answer.');
    expect(each).not.toContain('secret');
  }
  expect(log).toHaveBeenCalledTimes(5);
});
