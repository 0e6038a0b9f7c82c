import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { createConversationHistory } from '../../../browser/conversation/conversation-history.ts';
import { until } from '../../fixtures/until.ts';
import { asked, conversationOf } from './conversation-fixture.ts';
import { idsOf, leaving, openTab, openTabsAnew, turnsIn } from './store-fixture.ts';

openTabsAnew();

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

test('of several widgets each lists the conversations that ask its guide, and all that are kept stay', async () => {
  const { store } = openTab();
  const ofGuide = { ...conversationOf('A? / a'), guide: 'careers' };
  const ofAll = conversationOf('B? / b');
  await store.save(ofGuide, 'anew');
  await store.save(ofAll, 'anew');
  const listOf = (guide: string | null) => {
    const history = createConversationHistory(store, (each) => each.guide === guide);
    leaving.push(history.start());
    return () => history.entries.get()?.map(({ id }) => id);
  };
  const [careers, all] = [listOf('careers'), listOf(null)];
  await until(() => expect([careers(), all()]).toEqual([[ofGuide.id], [ofAll.id]]));
  const later = conversationOf('C? / c');
  await store.save(later, 'anew');
  await until(() => expect(all()).toContain(later.id));
  expect(careers()).toEqual([ofGuide.id]);
  expect(await store.list()).toHaveLength(3);
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
