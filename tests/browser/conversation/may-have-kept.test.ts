import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { createConversationDatabase } from '../../../browser/conversation/conversation-database.ts';
import { mayHaveKept } from '../../../browser/conversation/may-have-kept.ts';
import { provideIndexedDb } from '../../fixtures/fake-indexed-db.ts';

provideIndexedDb();

test('a browser has kept nothing before it has a database of conversations, and asking makes none', async () => {
  (await openDB('of something else', 1)).close();
  expect(await mayHaveKept()).toBe(false);
  expect(await mayHaveKept()).toBe(false);
});

test('where the database is there it may have, also when it is empty', async () => {
  expect(await createConversationDatabase().all()).toEqual([]);
  expect(await mayHaveKept()).toBe(true);
});

test.each([
  ['refuses to tell', { databases: () => Promise.reject(new DOMException('no')) }],
  ['throws when it is asked', { databases: vi.fn().mockThrow(new DOMException('no')) }],
  ['knows no such question', {}],
  ['has no databases at all', undefined],
])('a browser that %s may have', async (_, factory) => {
  vi.stubGlobal('indexedDB', factory);
  expect(await mayHaveKept()).toBe(true);
});

test('so may one that never answers', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { databases: () => new Promise(() => {}) });
  const asked = mayHaveKept();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await asked).toBe(true);
  vi.useRealTimers();
});
