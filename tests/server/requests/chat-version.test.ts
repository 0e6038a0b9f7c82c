// The version of the guides that a chat request goes on with.
import { expect, test } from 'vitest';
import { readChatRequest } from '../../../lib/server/requests/chat-request.ts';

const said = (role: string, metadata?: unknown) => ({
  role,
  parts: [{ type: 'text', text: 'What?' }],
  metadata,
});

async function versionIn(...answers: unknown[]): Promise<string | undefined> {
  const messages = [...answers.map((metadata) => said('assistant', metadata)), said('user')];
  const body = JSON.stringify({ messages });
  const request = new Request('http://localhost/api/chat', { method: 'POST', body });
  return (await readChatRequest(request)).guidesVersion;
}

test('it is the one that the last answer names', async () => {
  expect(await versionIn({ guidesVersion: 'a' }, { guidesVersion: 'b' })).toBe('b');
  expect(await versionIn({ guidesVersion: 'a', tokens: 5 })).toBe('a');
  expect(await versionIn()).toBeUndefined();
});

test.each([null, 'x', [], { guidesVersion: 5 }, { guidesVersion: 'v'.repeat(65) }])(
  'metadata of others is passed over: %j',
  async (metadata) => {
    expect(await versionIn(metadata)).toBeUndefined();
  },
);
