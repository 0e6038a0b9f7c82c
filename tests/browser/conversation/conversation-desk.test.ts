import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shownTurns, versionsOf } from '../../../browser/conversation/conversation.ts';
import { createConversationDesk } from '../../../browser/conversation/conversation-desk.ts';
import { createConversationStore } from '../../../browser/conversation/conversation-store.ts';
import { waitingIn } from '../../../browser/conversation/waiting-questions.ts';
import { newsPatience, pauseBeforeNext, savePace } from '../../../browser/conversation/waits.ts';
import type { StreamPart } from '../../../lib/wire/stream-parts.ts';
import { provideIndexedDb } from '../../fixtures/fake-indexed-db.ts';
import { until } from '../../fixtures/until.ts';
import { asked, lastOf, questionsOf, text } from './conversation-fixture.ts';

const leaving: (() => void)[] = [];

provideIndexedDb();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
  vi.unstubAllGlobals();
});

// A server whose answers the test writes.
function fakeServer() {
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

const done = (answer: string): StreamPart[] => [...text('0', answer), { type: 'finish' }];
const broken: StreamPart[] = [{ type: 'error', errorText: 'Broken.' }];

// A tab of the browser with the chat open, and what is seen in it.
function openTab({ session = new Map<string, string>(), guide = null as string | null } = {}) {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => session.get(key) ?? null,
    setItem: (key: string, value: string) => session.set(key, value),
    removeItem: (key: string) => session.delete(key),
  });
  const store = createConversationStore();
  const desk = createConversationDesk({ endpoint: '/api/chat', guide, store });
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
  };
}

const arrived = (requests: unknown[], count: number) =>
  until(() => expect(requests).toHaveLength(count));

test('a question is answered, kept, and there again after a reload', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask(' A? ');
  await arrived(requests, 1);
  requests[0]?.send(...done('a'));
  await tab.idle();
  expect([tab.questions(), tab.ends()]).toEqual([['A?'], ['complete']]);

  const again = openTab({ session: tab.session });
  expect(again.state().opened).toBe(false);
  await until(() => expect(again.state().opened).toBe(true));
  expect(again.shown()).toEqual(tab.shown());
  expect(again.state().askedId).toBeUndefined();
});

test('an answer that was under way at a reload was stopped by it', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  const again = openTab({ session: tab.session });
  await until(() => expect(again.ends()).toEqual(['stopped']));
});

test('a page that goes away while an answer arrives leaves all that was shown', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  requests[0]?.send(...text('0', 'Half'));
  await until(() => expect(tab.shown()[0]?.texts).toHaveLength(1));
  // The page is gone before a save is done, and its request before the page.
  vi.spyOn(tab.store, 'save').mockResolvedValue();
  requests[0]?.cut();
  await vi.advanceTimersByTimeAsync(10);
  tab.desk.leave();

  const again = openTab({ session: tab.session });
  await until(() => expect(again.ends()).toEqual(['stopped']));
  expect(again.shown()[0]?.texts).toEqual(tab.shown()[0]?.texts);
  expect(await again.store.list()).toMatchObject([{ turns: tab.shown() }]);
  const left = [...again.session.values()];
  expect(left).toEqual([again.state().conversation.id]);
});

test('a conversation that was removed elsewhere is not brought back by what a page left', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  tab.desk.leave();
  await createConversationStore().remove([tab.state().conversation.id]);
  const again = openTab({ session: tab.session });
  await until(() => expect(again.state().opened).toBe(true));
  expect(again.questions()).toEqual([]);
  expect(await again.store.list()).toEqual([]);
});

test('an answer that arrives in another tab grows here, and stops when nothing more is heard', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  requests[0]?.send(...text('0', 'One'));
  await until(() => expect(tab.shown()[0]?.texts).toHaveLength(1));
  tab.desk.chat.saves.flush();
  const other = openTab({ session: tab.session });
  await until(() => expect(other.ends()).toEqual(['stopped']));

  requests[0]?.send({ type: 'text-delta', id: '0', delta: ' two' });
  await until(() => expect(tab.shown()[0]?.texts[0]?.text).toBe('One two'));
  tab.desk.chat.saves.flush();
  await until(() => expect(other.shown()).toEqual(tab.shown()));
  expect(other.ends()).toEqual(['answering']);
  vi.advanceTimersByTime(newsPatience);
  expect([other.ends(), tab.ends()]).toEqual([['stopped'], ['answering']]);

  requests[0]?.send({ type: 'finish' });
  await until(() => expect(other.ends()).toEqual(['complete']));
});

test('a page about one guide does not go on with a conversation about another', async () => {
  const requests = fakeServer();
  const tab = openTab({ guide: 'one' });
  tab.desk.ask('A?');
  await arrived(requests, 1);
  const other = openTab({ session: tab.session, guide: 'other' });
  await until(() => expect(other.state().opened).toBe(true));
  expect(other.questions()).toEqual([]);
  const all = openTab({ session: tab.session });
  await until(() => expect(all.questions()).toEqual(['A?']));
});

test('without a session storage nothing is resumed', async () => {
  fakeServer();
  vi.stubGlobal('sessionStorage', undefined);
  const store = createConversationStore();
  const desk = createConversationDesk({ endpoint: '/', guide: null, store });
  leaving.push(desk.start());
  await until(() => expect(desk.chat.get().opened).toBe(true));
});

test('questions wait for the answer under way, and are asked one after the other', async () => {
  const requests = fakeServer();
  const tab = openTab();
  for (const question of ['A?', 'B?', 'C?', 'D?']) tab.desk.ask(question);
  expect(tab.waiting()).toEqual(['B?', 'C?', 'D?']);
  expect(tab.desk.dropQueued(1)).toBe('C?');
  expect(tab.desk.dropQueued(7)).toBeUndefined();
  await arrived(requests, 1);
  requests[0]?.send(...done('a'));
  await arrived(requests, 2);
  expect([requests[1]?.asked, tab.waiting()]).toEqual(['B?', ['D?']]);
  requests[1]?.send(...done('b'));
  await arrived(requests, 3);
  requests[2]?.send(...done('d'));
  await tab.idle();
  expect(tab.questions()).toEqual(['A?', 'B?', 'D?']);
});

test('the end of an answer can be noticed before what waits is asked', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  tab.desk.ask('B?');
  await arrived(requests, 1);
  const first = tab.state().askedId;
  requests[0]?.send(...done('a'));
  await until(() => expect(tab.ends()).toEqual(['complete']));
  await vi.advanceTimersByTimeAsync(pauseBeforeNext / 2);
  expect([tab.state().askedId, tab.state().waited, tab.waiting()]).toEqual([first, false, ['B?']]);
  tab.desk.ask('C?');
  expect(tab.waiting()).toEqual(['B?', 'C?']);
  await arrived(requests, 2);
  expect([tab.questions(), tab.state().waited]).toEqual([['A?', 'B?'], true]);
  expect(tab.state().askedId).not.toBe(first);
});

test('what waits is not asked when the reader stops between two answers', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  tab.desk.ask('B?');
  await arrived(requests, 1);
  requests[0]?.send(...done('a'));
  await until(() => expect(tab.ends()).toEqual(['complete']));
  expect(tab.state().underWay).toBeDefined();
  tab.desk.stop();
  expect([tab.state().underWay, tab.ends()]).toEqual([undefined, ['complete']]);
  await vi.advanceTimersByTimeAsync(pauseBeforeNext * 2);
  expect([requests.length, tab.waiting()]).toEqual([1, ['B?']]);
});

test('a question taken back between two answers is not asked', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  tab.desk.ask('B?');
  await arrived(requests, 1);
  requests[0]?.send(...done('a'));
  await until(() => expect(tab.ends()).toEqual(['complete']));
  expect(tab.desk.dropQueued(0)).toBe('B?');
  await tab.idle();
  expect([requests.length, tab.questions()]).toEqual([1, ['A?']]);
});

test('after a failed answer the queue waits until one is complete', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  tab.desk.ask('B?');
  await arrived(requests, 1);
  requests[0]?.send(...broken);
  await tab.idle();
  expect([tab.waiting(), tab.ends()]).toEqual([['B?'], ['failed']]);

  tab.desk.askInstead(lastOf(tab.state().conversation).id);
  await arrived(requests, 2);
  expect(tab.state().conversation.turns).toHaveLength(1);
  requests[1]?.send(...done('a'));
  await arrived(requests, 3);
  expect(tab.questions()).toEqual(['A?', 'B?']);
});

test('stopping closes the connection, and what waits comes after the next answer', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  tab.desk.ask('B?');
  await arrived(requests, 1);
  requests[0]?.send(...text('0', 'Half'));
  await until(() => expect(tab.shown()[0]?.texts).toHaveLength(1));
  tab.desk.stop();
  expect(requests[0]?.signal.aborted).toBe(true);
  expect([tab.ends(), tab.waiting()]).toEqual([['stopped'], ['B?']]);

  tab.desk.ask('C?');
  await arrived(requests, 2);
  expect(requests[1]?.asked).toBe('C?');
  requests[1]?.send(...done('c'));
  await arrived(requests, 3);
  expect(tab.questions()).toEqual(['A?', 'C?', 'B?']);
});

test('a question waits in the version in which it was written, whatever is looked at', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  requests[0]?.send(...done('a'));
  await tab.idle();
  const first = lastOf(tab.state().conversation);
  tab.desk.askInstead(first.id, 'Or B?');
  tab.desk.ask('C?');
  tab.desk.showVersion(first.id);
  await arrived(requests, 2);
  requests[1]?.send(...done('b'));
  await arrived(requests, 3);
  expect(tab.questions()).toEqual(['A?']);
  requests[2]?.send(...done('c'));
  await tab.idle();
  const [, second] = versionsOf(tab.state().conversation, first);
  tab.desk.showVersion(second?.id ?? '');
  expect(tab.questions()).toEqual(['Or B?', 'C?']);
});

test('a new version stops the answer under way and takes along what waits', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  tab.desk.ask('B?');
  await arrived(requests, 1);
  requests[0]?.send(...text('0', 'Half'));
  await until(() => expect(tab.shown()[0]?.texts).toHaveLength(1));
  tab.desk.askInstead(tab.shown()[0]?.id ?? '', 'Or C?');
  await arrived(requests, 2);
  expect(requests[0]?.signal.aborted).toBe(true);
  requests[1]?.send(...done('c'));
  await arrived(requests, 3);
  expect(tab.questions()).toEqual(['Or C?', 'B?']);
  expect(questionsOf(tab.state().conversation.turns)).toEqual(['A?', 'Or C?', 'B?']);
});

test('another conversation stops the answer; its queue is there again on coming back', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  tab.desk.ask('B?');
  await arrived(requests, 1);
  const { id } = tab.state().conversation;
  tab.desk.startNew();
  expect(requests[0]?.signal.aborted).toBe(true);
  expect([tab.questions(), tab.waiting(), tab.session.size]).toEqual([[], [], 0]);
  await tab.desk.open(id);
  expect([tab.ends(), tab.waiting(), tab.session.size]).toEqual([['stopped'], ['B?'], 1]);
});

test('opening a conversation does not make it a newer one', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  requests[0]?.send(...done('a'));
  await tab.idle();
  const kept = tab.state().conversation;
  tab.desk.startNew();
  await tab.desk.open(kept.id);
  expect(await tab.store.list()).toEqual([kept]);
});

test('an open conversation takes in what another tab adds, and shows what it showed', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  requests[0]?.send(...done('a'));
  await tab.idle();
  tab.desk.ask('B?');
  await arrived(requests, 2);

  const { conversation } = tab.state();
  const elsewhere = createConversationStore();
  leaving.push(elsewhere.subscribe(() => {}));
  const first = conversation.turns[0]?.id ?? null;
  await elsewhere.save(
    asked(conversation, 'C?', { answer: 'c', parent: first }).conversation,
    'anew',
  );
  await elsewhere.rename(conversation.id, 'Pay');
  await until(() => expect(tab.state().conversation.title).toBe('Pay'));
  expect(questionsOf(tab.state().conversation.turns)).toEqual(['A?', 'B?', 'C?']);
  expect([tab.questions(), tab.ends()]).toEqual([
    ['A?', 'B?'],
    ['complete', 'answering'],
  ]);
  requests[1]?.send(...done('b'));
  await tab.idle();
  expect(tab.ends()).toEqual(['complete', 'complete']);
});

test('a conversation that was removed elsewhere stays, and is kept anew with the next question', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  const elsewhere = createConversationStore();
  await until(async () => expect(await elsewhere.list()).toHaveLength(1));
  await elsewhere.remove([tab.state().conversation.id]);
  requests[0]?.send(...done('a'));
  await tab.idle();
  tab.desk.rate(tab.shown()[0]?.id ?? '', 'up');
  await tab.store.read('');
  expect(tab.questions()).toEqual(['A?']);
  expect(await elsewhere.list()).toEqual([]);
  tab.desk.ask('B?');
  await until(async () => {
    const [kept] = await elsewhere.list();
    expect(kept?.turns.map(({ question, rating }) => [question, rating])).toEqual([
      ['A?', 'up'],
      ['B?', null],
    ]);
  });
});

test('removing the open conversation starts a new one, and undoing opens it again', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  const undo = await tab.desk.remove([tab.state().conversation.id]);
  expect([tab.questions(), requests[0]?.signal.aborted]).toEqual([[], true]);
  expect(await tab.store.list()).toEqual([]);
  undo();
  await until(() => expect(tab.questions()).toEqual(['A?']));
});

test('starting twice, as React does while developing, resumes once', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  const again = openTab({ session: tab.session });
  for (const leave of leaving.splice(1)) leave();
  leaving.push(again.desk.start());
  await until(() => expect(again.questions()).toEqual(['A?']));
  await tab.store.rename(tab.state().conversation.id, 'Pay');
  await until(() => expect(again.state().conversation.title).toBe('Pay'));
});

test('leaving the page stops the answer', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  for (const leave of leaving.splice(0)) leave();
  expect(requests[0]?.signal.aborted).toBe(true);
  expect(tab.ends()).toEqual(['stopped']);
});

test('while an answer streams it is saved at a steady pace, and its end at once', async () => {
  const requests = fakeServer();
  const tab = openTab();
  await until(() => expect(tab.state().opened).toBe(true));
  const save = vi.spyOn(tab.store, 'save');
  const hold = async (part: StreamPart) => {
    requests[0]?.send(part);
    await vi.advanceTimersByTimeAsync(savePace / 10);
  };
  tab.desk.ask('A?');
  await vi.advanceTimersByTimeAsync(0);
  expect(save).toHaveBeenCalledTimes(1);
  await hold({ type: 'text-start', id: '0' });
  for (let word = 1; word < 18; word++) await hold({ type: 'text-delta', id: '0', delta: 'word ' });
  expect(save).toHaveBeenCalledTimes(2);
  tab.desk.chat.saves.flush();
  tab.desk.chat.saves.flush();
  expect(save).toHaveBeenCalledTimes(3);
  await hold({ type: 'finish' });
  expect(save).toHaveBeenCalledTimes(4);
  expect(save.mock.lastCall?.[0].turns[0]?.progress.kind).toBe('complete');
  await vi.advanceTimersByTimeAsync(savePace * 2);
  expect(save).toHaveBeenCalledTimes(4);
});
