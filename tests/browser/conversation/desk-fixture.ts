// Desks in tabs of one browser, whose database each test has anew, and a server whose answers the test writes.
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { shownTurns } from '../../../browser/conversation/conversation.ts';
import { createConversationDesk } from '../../../browser/conversation/conversation-desk.ts';
import { createConversationStore } from '../../../browser/conversation/conversation-store.ts';
import { storedPlace } from '../../../browser/conversation/open-place.ts';
import { waitingIn } from '../../../browser/conversation/waiting-questions.ts';
import type { StreamPart } from '../../../lib/wire/stream-parts.ts';
import { provideIndexedDb } from '../../fixtures/fake-indexed-db.ts';
import { until } from '../../fixtures/until.ts';
import { questionsOf, text } from './conversation-fixture.ts';

export const leaving: (() => void)[] = [];

/** To be called by each file of tests: a database for each test, and no tab left open behind it. */
export function openTabsAnew(): void {
  provideIndexedDb();
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    for (const leave of leaving.splice(0)) leave();
    vi.unstubAllGlobals();
  });
}

// A server whose answers the test writes.
export function fakeServer() {
  const requests: {
    send: (...parts: StreamPart[]) => void;
    cut: () => void;
    signal: AbortSignal;
    asked: string;
  }[] = [];
  vi.stubGlobal(
    'fetch',
    async (_url: string, { body, signal }: { body: string; signal: AbortSignal }) => {
      let send: (...parts: StreamPart[]) => void = () => {};
      let cut = () => {};
      const stream = new ReadableStream({
        start(controller) {
          signal.addEventListener('abort', () => controller.error(signal.reason));
          cut = () => controller.error(new TypeError('network error'));
          send = (...parts) => {
            for (const part of parts) {
              controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(part)}\n\n`));
            }
          };
        },
      });
      requests.push({ send, cut, signal, asked: JSON.parse(body).messages.at(-1).parts[0].text });
      return new Response(stream);
    },
  );
  return requests;
}

/** Waits until so many questions have come to the server. */
export const arrived = (requests: unknown[], count: number) =>
  until(() => expect(requests).toHaveLength(count));

export const done = (answer: string): StreamPart[] => [...text('0', answer), { type: 'finish' }];
export const broken: StreamPart[] = [{ type: 'error', errorText: 'Broken.' }];

// A tab of the browser with the chat open, and what is seen in it.
export function openTab({
  session = new Map<string, string>(),
  guide = null as string | null,
  place = storedPlace,
} = {}) {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => session.get(key) ?? null,
    setItem: (key: string, value: string) => session.set(key, value),
    removeItem: (key: string) => session.delete(key),
  });
  const store = createConversationStore();
  const desk = createConversationDesk({
    endpoint: '/api/chat',
    guide,
    language: 'es',
    store,
    place,
  });
  leaving.push(desk.start());
  const state = desk.chat.get;
  return {
    session,
    store,
    desk,
    state,
    shown: () => shownTurns(state().conversation),
    questions: () => questionsOf(shownTurns(state().conversation)),
    waiting: () =>
      waitingIn(state().queue, state().conversation.id).map(({ question }) => question),
    ends: () => shownTurns(state().conversation).map(({ progress }) => progress.kind),
    idle: () => until(() => expect(state().underWay).toBeUndefined()),
    /** All that was saved of the open conversation is in the database, as another tab reads it. */
    kept: () => until(() => expect(desk.chat.unkept()).toBeUndefined()),
  };
}
