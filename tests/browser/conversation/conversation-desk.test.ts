import { expect, test, vi } from 'vitest';
import { createConversationDesk } from '../../../browser/conversation/conversation-desk.ts';
import { createConversationStore } from '../../../browser/conversation/conversation-store.ts';
import { storedPlace } from '../../../browser/conversation/open-place.ts';
import { savePace } from '../../../browser/conversation/waits.ts';
import type { StreamPart } from '../../../lib/wire/stream-parts.ts';
import { until } from '../../fixtures/until.ts';
import { text } from './conversation-fixture.ts';
import { arrived, done, fakeServer, leaving, openTab, openTabsAnew } from './desk-fixture.ts';

openTabsAnew();

test('a question is answered, kept, and there again after a reload', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask(' A? ');
  await arrived(requests, 1);
  requests[0]?.send(...done('a'));
  await tab.idle();
  expect([tab.questions(), tab.ends()]).toEqual([['A?'], ['complete']]);
  await tab.kept();

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

test('a page that goes away before a whole answer is kept leaves it, though nothing was kept before', async () => {
  const requests = fakeServer();
  const tab = openTab();
  // The database is slower than the answer, and the page is gone before it.
  vi.spyOn(tab.store, 'save').mockReturnValue(new Promise(() => {}));
  tab.desk.ask('A?');
  await arrived(requests, 1);
  requests[0]?.send(...done('Yes.'));
  await tab.idle();
  tab.desk.leave();

  const again = openTab({ session: tab.session });
  await until(() => expect(again.ends()).toEqual(['complete']));
  expect(again.shown()).toEqual(tab.shown());
  expect(await again.store.list()).toMatchObject([{ turns: tab.shown() }]);
});

test('a page that goes away once all is kept leaves nothing', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  requests[0]?.send(...done('Yes.'));
  await tab.idle();
  await tab.kept();
  tab.desk.leave();
  expect([...tab.session.values()]).toEqual([tab.state().conversation.id]);
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
  const desk = createConversationDesk({
    endpoint: '/',
    guide: null,
    language: 'en',
    store,
    place: storedPlace,
  });
  leaving.push(desk.start());
  await until(() => expect(desk.chat.get().opened).toBe(true));
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
