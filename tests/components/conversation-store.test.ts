import { expect, test } from 'vitest';
import { emptyConversation, withQuestion } from '../../components/chat/conversation.ts';
import { createConversationStore } from '../../components/chat/conversation-store.ts';

function fakeStorage(limit = Number.POSITIVE_INFINITY) {
  const entries = new Map<string, string>();
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, value);
    },
    removeItem: (key: string) => void entries.delete(key),
  };
}

const conversation = (question: string, changedAt: number) => ({
  ...withQuestion(emptyConversation(null), question),
  changedAt,
});

test('opens again what the tab had open, and marks an answer under way as stopped', () => {
  const store = createConversationStore(fakeStorage(), fakeStorage());
  const kept = conversation('What does it pay?', 1);
  expect(store.save(kept)).toBe('kept');
  const opened = store.open();
  expect(opened?.id).toBe(kept.id);
  expect(opened?.turns[0]?.progress).toEqual({ kind: 'stopped' });
});

test('another tab keeps its own conversation, and both are listed, newest first', () => {
  const lasting = fakeStorage();
  const one = createConversationStore(lasting, fakeStorage());
  const other = createConversationStore(lasting, fakeStorage());
  one.save(conversation('First?', 1));
  other.save(conversation('Second?', 2));
  one.leave();
  expect(one.open()).toBeUndefined();
  expect(other.open()?.turns[0]?.question).toBe('Second?');
  expect(one.list().map(({ turns }) => turns[0]?.question)).toEqual(['Second?', 'First?']);
});

test('passes over entries that are no conversations', () => {
  const lasting = fakeStorage();
  lasting.setItem('signpost:conversation:a', '{"id":"a"}');
  lasting.setItem('signpost:conversation:b', 'no JSON');
  lasting.setItem('something else', '{}');
  expect(createConversationStore(lasting, fakeStorage()).list()).toEqual([]);
});

test('says when the storage is full or blocked', () => {
  const kept = conversation('What does it pay?', 1);
  expect(createConversationStore(fakeStorage(10), fakeStorage()).save(kept)).toBe('full');
  expect(createConversationStore(undefined, undefined).save(kept)).toBe('blocked');
});

test('keeps the newest fifty', () => {
  const store = createConversationStore(fakeStorage(), fakeStorage());
  for (let time = 1; time <= 53; time++) store.save(conversation(`Question ${time}?`, time));
  const questions = store.list().map(({ turns }) => turns[0]?.question);
  expect(questions).toContain('Question 53?');
  expect(questions).not.toContain('Question 1?');
  expect(questions.length).toBeLessThanOrEqual(51);
});
