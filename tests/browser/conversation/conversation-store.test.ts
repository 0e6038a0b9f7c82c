import { IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import type { Conversation } from '../../../browser/conversation/conversation.ts';
import { createConversationHistory } from '../../../browser/conversation/conversation-history.ts';
import {
  type ConversationStore,
  createConversationStore,
  type StoreEvent,
} from '../../../browser/conversation/conversation-store.ts';
import { provideIndexedDb } from '../../fixtures/fake-indexed-db.ts';
import { until } from '../../fixtures/until.ts';
import { asked, conversationOf, questionsOf } from './conversation-fixture.ts';

const leaving: (() => void)[] = [];

provideIndexedDb();

afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
  vi.unstubAllGlobals();
});

// A store of a tab, with what it was told.
function openTab(): { store: ConversationStore; events: StoreEvent[]; keeping: () => string } {
  const store = createConversationStore();
  const events: StoreEvent[] = [];
  leaving.push(store.subscribe((event) => events.push(event)));
  const keeping = () => events.findLast((event) => event.kind === 'keeping')?.keeping ?? 'kept';
  return { store, events, keeping };
}

async function turnsIn(store: ConversationStore, { id }: Conversation): Promise<string[]> {
  return questionsOf((await store.read(id))?.turns ?? []);
}

const idsOf = (conversations: Conversation[]) => conversations.map(({ id }) => id).sort();

test('keeps what is saved for the next visit', async () => {
  const conversation = conversationOf('A? / a', 'B?');
  await openTab().store.save(conversation, 'anew');
  expect(await openTab().store.read(conversation.id)).toEqual(conversation);
  expect(await openTab().store.list()).toEqual([conversation]);
});

test('saves of two tabs add to each other', async () => {
  const [one, other] = [openTab().store, openTab().store];
  const start = conversationOf('A? / a');
  await one.save(start, 'anew');
  await Promise.all([
    one.save(asked(start, 'B?').conversation, 'anew'),
    other.save(asked(start, 'C?').conversation, 'anew'),
    one.save(asked(start, 'D?').conversation, 'if kept'),
  ]);
  expect((await turnsIn(one, start)).sort()).toEqual(['A?', 'B?', 'C?', 'D?']);
});

test('a name outlives the saves of a tab that does not know it, and can be taken away', async () => {
  const [one, other] = [openTab().store, openTab().store];
  const conversation = conversationOf('A? / a');
  await one.save(conversation, 'anew');
  await Promise.all([
    other.rename(conversation.id, ' Pay '),
    one.save(asked(conversation, 'B?').conversation, 'if kept'),
  ]);
  expect((await one.read(conversation.id))?.title).toBe('Pay');
  await one.rename(conversation.id, ' ');
  expect((await other.read(conversation.id))?.title).toBeNull();
});

test('what was removed comes back when something is asked, and not before', async () => {
  const [one, other] = [openTab().store, openTab().store];
  const conversation = conversationOf('A? / a');
  await one.save(conversation, 'anew');
  await other.remove([conversation.id]);
  await one.save(conversation, 'if kept');
  expect(await other.list()).toEqual([]);
  await one.save(asked(conversation, 'B?').conversation, 'anew');
  expect(await turnsIn(other, conversation)).toEqual(['A?', 'B?']);
});

test('a removal is not overtaken by a save that came before it', async () => {
  const { store } = openTab();
  const conversation = conversationOf('A? / a');
  store.save(conversation, 'anew');
  await store.remove([conversation.id]);
  expect(await store.list()).toEqual([]);
});

test('removing can be undone, also when the conversation was asked on meanwhile', async () => {
  const { store } = openTab();
  const [one, other] = [conversationOf('A? / a'), conversationOf('B? / b')];
  await store.save({ ...one, title: 'Pay' }, 'anew');
  await store.save(other, 'anew');
  const removed = await store.remove([one.id, other.id, 'unknown']);
  expect(idsOf(removed)).toEqual(idsOf([one, other]));
  await store.save(asked(one, 'C?').conversation, 'anew');
  await store.restore(removed);
  expect(await turnsIn(store, one)).toEqual(['A?', 'C?']);
  expect(idsOf(await store.list())).toEqual(idsOf([one, other]));
});

test('other tabs are told what was saved, renamed and removed', async () => {
  const { store } = openTab();
  const { events } = openTab();
  const conversation = conversationOf('A? / a');
  await store.save(conversation, 'anew');
  await until(() => expect(events).toEqual([{ kind: 'changed', conversation }]));
  await store.rename(conversation.id, 'Pay');
  const renamed = { ...conversation, title: 'Pay' };
  await until(() => expect(events[1]).toEqual({ kind: 'changed', conversation: renamed }));
  await store.remove([conversation.id]);
  await until(() => expect(events[2]).toEqual({ kind: 'removed', id: conversation.id }));
});

test('the list follows this tab and others, newest first', async () => {
  const { store } = openTab();
  const elsewhere = openTab().store;
  const old = { ...conversationOf('A? / a'), changedAt: 1 };
  await store.save(old, 'anew');
  const { entries, start } = createConversationHistory(store);
  expect(entries.get()).toBeUndefined();
  leaving.push(start());
  const entry = { id: old.id, title: 'A?', changedAt: 1, questionCount: 1 };
  await until(() => expect(entries.get()).toEqual([entry]));

  const recent = { ...conversationOf('B? / b', 'C?'), changedAt: 2 };
  await elsewhere.save(recent, 'anew');
  await elsewhere.rename(old.id, 'Pay');
  const others = { id: recent.id, title: 'B?', changedAt: 2, questionCount: 2 };
  await until(() => expect(entries.get()).toEqual([others, { ...entry, title: 'Pay' }]));
  await store.remove([recent.id]);
  expect(entries.get()).toEqual([{ ...entry, title: 'Pay' }]);
});

test('entries that cannot be read are passed over and left alone', async () => {
  const { store, keeping } = openTab();
  const conversation = conversationOf('A? / a');
  await store.save(conversation, 'anew');
  const database = await openDB('signpost', 1);
  const strange = { id: 'strange', changedAt: 5, turns: 'none' };
  const later = { ...conversationOf('B?'), id: 'later', turns: [{ from: 'a later version' }] };
  await database.put('conversations', strange);
  await database.put('conversations', later);
  expect(await store.list()).toEqual([conversation]);
  expect(await store.read('strange')).toBeUndefined();

  await store.save({ ...conversationOf('C?'), id: 'later' }, 'anew');
  expect(keeping()).toBe('blocked');
  expect(await turnsIn(store, { ...conversation, id: 'later' })).toEqual(['C?']);
  expect(await database.get('conversations', 'strange')).toEqual(strange);
  expect(await database.get('conversations', 'later')).toEqual(later);
  database.close();
});

test('finds conversations by all words, whatever their case and accents', async () => {
  const { store } = openTab();
  const salary = conversationOf('What does a señor earn? / About **$110K**. [1](/guide/g#pay)');
  const python = conversationOf('Which Python? / The newest.');
  await store.save(salary, 'anew');
  await store.save(python, 'anew');
  await store.rename(python.id, 'Versions');
  const find = async (words: string) => [...(await store.search(words))];
  expect(await find('SENOR  110k')).toEqual([salary.id]);
  expect(await find('versions')).toEqual([python.id]);
  expect(await find('señor python')).toEqual([]);
  expect(await find('guide')).toEqual([]);
  expect((await find(' ')).sort()).toEqual([salary.id, python.id].sort());
});

test('where the browser has no database all goes on in memory', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { store, keeping } = openTab();
  const conversation = conversationOf('A? / a');
  await store.save(conversation, 'anew');
  expect(keeping()).toBe('blocked');
  await store.save(asked(conversation, 'B?').conversation, 'if kept');
  await store.rename(conversation.id, 'Pay');
  expect(await turnsIn(store, conversation)).toEqual(['A?', 'B?']);
  expect((await store.list()).map(({ title }) => title)).toEqual(['Pay']);
  expect(await store.search('b?')).toEqual(new Set([conversation.id]));
  const removed = await store.remove([conversation.id]);
  expect(await store.list()).toEqual([]);
  await store.restore(removed);
  expect(await turnsIn(store, conversation)).toEqual(['A?', 'B?']);
});

test('a database that is refused, or never opens, counts as blocked', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  const refused = openTab();
  await refused.store.list();
  expect(refused.keeping()).toBe('blocked');

  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('indexedDB', { open: () => Object.assign(new EventTarget(), {}) });
  vi.stubGlobal('IDBRequest', EventTarget);
  const silent = openTab();
  const conversation = conversationOf('A? / a');
  const saved = silent.store.save(conversation, 'anew');
  await vi.advanceTimersByTimeAsync(4000);
  await saved;
  expect(silent.keeping()).toBe('blocked');
  expect(await turnsIn(silent.store, conversation)).toEqual(['A?']);
  vi.useRealTimers();
});

test('a full storage loses nothing, and takes what waited once there is room', async () => {
  const { store, keeping } = openTab();
  const [old, conversation] = [conversationOf('A? / a'), conversationOf('B? / b')];
  await store.save(old, 'anew');
  await store.save(conversation, 'anew');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('There is no room.', 'QuotaExceededError');
  });
  const longer = asked(conversation, 'C?').conversation;
  await store.save(longer, 'anew');
  await store.rename(conversation.id, 'Pay');
  expect(keeping()).toBe('full');
  expect((await store.read(conversation.id))?.title).toBe('Pay');
  expect(await turnsIn(store, conversation)).toEqual(['B?', 'C?']);
  expect(await turnsIn(openTab().store, conversation)).toEqual(['B?']);

  put.mockRestore();
  await store.remove([old.id]);
  expect(keeping()).toBe('kept');
  const kept = await openTab().store.read(conversation.id);
  expect([kept?.title, kept?.turns.length]).toEqual(['Pay', 2]);
});

test('what a passing failure refused is kept with the next save of any conversation', async () => {
  const { store, keeping } = openTab();
  const [one, other] = [conversationOf('A? / a'), conversationOf('B? / b')];
  await store.save(one, 'anew');
  const put = refuse();
  await store.save(asked(one, 'C?').conversation, 'if kept');
  expect(keeping()).toBe('blocked');
  put.mockRestore();
  await store.save(other, 'anew');
  expect(keeping()).toBe('kept');
  expect(await turnsIn(openTab().store, one)).toEqual(['A?', 'C?']);
});

test('what was refused is kept when another tab makes room, and never what that tab removed', async () => {
  const { store, keeping } = openTab();
  const elsewhere = openTab().store;
  const [one, other] = [conversationOf('A? / a'), conversationOf('B? / b')];
  for (const conversation of [one, other]) await store.save(conversation, 'anew');
  const put = refuse();
  for (const conversation of [one, other]) {
    await store.save(asked(conversation, 'C?').conversation, 'if kept');
  }
  expect(keeping()).toBe('blocked');
  put.mockRestore();
  await elsewhere.remove([other.id]);
  await until(() => expect(keeping()).toBe('kept'));
  expect(await turnsIn(elsewhere, one)).toEqual(['A?', 'C?']);
  expect(idsOf(await store.list())).toEqual([one.id]);
});

function refuse() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Something went wrong.', 'UnknownError');
  });
}

test('a failure when all is written counts too', async () => {
  const { store, keeping } = openTab();
  const conversation = conversationOf('A? / a');
  await store.save(conversation, 'anew');
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...entry: Parameters<typeof put>
  ) {
    const request = put.apply(this, entry);
    this.transaction.abort();
    return request;
  });
  await store.save(asked(conversation, 'B?').conversation, 'if kept');
  expect(keeping()).toBe('blocked');
  expect(await turnsIn(store, conversation)).toEqual(['A?', 'B?']);
  expect(await turnsIn(openTab().store, conversation)).toEqual(['A?']);
});

test('a connection that is closed under us is opened again', async () => {
  const { store, keeping } = openTab();
  const conversation = conversationOf('A? / a');
  await store.save(conversation, 'anew');
  const close = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('The connection is closing.', 'InvalidStateError');
  });
  await store.save(asked(conversation, 'B?').conversation, 'if kept');
  expect(close).toHaveBeenCalled();
  expect(keeping()).toBe('kept');
  expect(await turnsIn(store, conversation)).toEqual(['A?', 'B?']);
});

test('a tab lets go of the database when another one upgrades it', async () => {
  const { store, keeping } = openTab();
  const conversation = conversationOf('A? / a');
  await store.save(conversation, 'anew');
  const later = await openDB('signpost', 2);
  await store.save(asked(conversation, 'B?').conversation, 'if kept');
  expect(keeping()).toBe('blocked');
  expect(await turnsIn(store, conversation)).toEqual(['A?', 'B?']);
  later.close();
});
