import { IDBObjectStore } from 'fake-indexeddb';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { conversationSchema } from '../../../browser/conversation/conversation.ts';
import { createConversationStore } from '../../../browser/conversation/conversation-store.ts';
import { continueConversation } from '../../../browser/share/continue-conversation.ts';
import { ownConversation } from '../../../browser/share/own-conversation.ts';
import { provideIndexedDb } from '../../fixtures/fake-indexed-db.ts';
import { answered, conversationOf } from './share-fixtures.ts';

const assign = vi.fn();

provideIndexedDb();

beforeEach(() => {
  vi.stubGlobal('window', Object.assign(new EventTarget(), { location: { assign } }));
});

afterEach(() => {
  assign.mockClear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const shared = conversationOf([answered(1, 'A?'), answered(2, 'B?')], { guide: 'careers' });
const options = { title: 'Shared: A?', guides: ['careers'], now: 5 };
const own = ownConversation(shared, options);

test('a shared conversation that is gone on with is kept, and opened in the chat', async () => {
  expect(await continueConversation(own)).toBe('kept');
  expect(assign).toHaveBeenCalledExactlyOnceWith(`/c/${own.id}`);
  expect(await createConversationStore().read(own.id)).toEqual(own);
});

test.each([
  ['blocked', 'UnknownError'],
  ['full', 'QuotaExceededError'],
])('where the storage is %s it is not left for a chat without it', async (keeping, name) => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No.', name);
  });
  expect(await continueConversation(own)).toBe(keeping);
  expect(assign).not.toHaveBeenCalled();
});

test('each of its turns is marked, and a guide that is not here is not asked', () => {
  expect(own).toMatchObject({ title: 'Shared: A?', guide: 'careers', changedAt: 5 });
  expect(own.turns.map((turn) => turn.shared)).toEqual([true, true]);
  expect(ownConversation(shared, { ...options, guides: [] }).guide).toBeNull();
});

test('the mark is kept, and a conversation without it can still be read', () => {
  expect(v.parse(conversationSchema, own)).toEqual(own);
  expect(v.parse(conversationSchema, shared)).toEqual(shared);
});
