// `npm run mcp` as a client on the same machine starts it.
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, onTestFinished, test } from 'vitest';

const modes = { 'of the revision 2026-07-28': { pin: '2026-07-28' }, 'of 2025': 'legacy' } as const;

test.each(Object.entries(modes))(
  'a client %s asks over standard input and output',
  async (_, mode) => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
    const env = {
      ...{ PATH: String(process.env.PATH), EMBEDDINGS: 'off', SITE_URL: 'https://guide.example' },
      GUIDE_DIR: 'tests/fixtures/guides',
    };
    await client.connect(
      new StdioClientTransport({
        command: 'node',
        args: ['scripts/mcp.ts'],
        env,
        stderr: 'ignore',
      }),
    );
    onTestFinished(() => client.close());
    const { structuredContent } = await client.callTool({
      name: 'ask',
      arguments: { question: 'How long does a dough rest?' },
    });
    expect(structuredContent).toMatchObject({
      status: 'answered',
      citations: [
        { href: expect.stringMatching(/^https:\/\/guide\.example\/guide\/bread\?cite=/) },
      ],
    });
  },
);
