import { afterEach, expect, test, vi } from 'vitest';
import { askServer, loadReader } from '../../../browser/conversation/ask-server.ts';
import { conversationOf, lastOf } from './conversation-fixture.ts';

afterEach(() => vi.unstubAllGlobals());

function ask() {
  const fetched = vi.fn(async () => new Response('{}', { status: 500 }));
  vi.stubGlobal('fetch', fetched);
  const conversation = conversationOf('What does it pay?');
  const end = askServer({
    endpoint: '/api/chat',
    conversation,
    turnId: lastOf(conversation).id,
    language: 'en',
    signal: new AbortController().signal,
    onPart: () => {},
  });
  return { end, fetched };
}

test('a question is on its way before the page has drawn it, where what reads answers is there', async () => {
  await loadReader();
  const { end, fetched } = ask();
  expect(fetched).toHaveBeenCalledOnce();
  expect(await end).toMatchObject({ kind: 'failed', failure: { kind: 'refused', status: 500 } });
});
