// Questions that are asked while an answer is under way.
import { expect, test, vi } from 'vitest';
import { versionsOf } from '../../../browser/conversation/conversation.ts';
import { pauseBeforeNext } from '../../../browser/conversation/waits.ts';
import { until } from '../../fixtures/until.ts';
import { lastOf, questionsOf, text } from './conversation-fixture.ts';
import { arrived, broken, done, fakeServer, openTab, openTabsAnew } from './desk-fixture.ts';

openTabsAnew();

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
  expect([tab.questions(), tab.waiting(), tab.session.has('signpost:open')]).toEqual([
    [],
    [],
    false,
  ]);
  await tab.desk.open(id);
  expect([tab.ends(), tab.waiting(), tab.session.has('signpost:open')]).toEqual([
    ['stopped'],
    ['B?'],
    true,
  ]);
});

test('what waits after a stop is asked by hand, and what waits behind it by itself', async () => {
  const requests = fakeServer();
  const tab = openTab();
  for (const question of ['A?', 'B?', 'C?']) tab.desk.ask(question);
  await arrived(requests, 1);
  tab.desk.askWaiting();
  expect(tab.waiting()).toEqual(['B?', 'C?']);
  tab.desk.stop();
  expect(tab.waiting()).toEqual(['B?', 'C?']);
  tab.desk.askWaiting();
  await arrived(requests, 2);
  expect([requests[1]?.asked, tab.waiting(), tab.state().waited]).toEqual(['B?', ['C?'], false]);
  requests[1]?.send(...done('b'));
  await arrived(requests, 3);
  requests[2]?.send(...done('c'));
  await tab.idle();
  expect(tab.questions()).toEqual(['A?', 'B?', 'C?']);
});

test('what waits is there after a reload, and goes with its conversation', async () => {
  const requests = fakeServer();
  const tab = openTab();
  for (const question of ['A?', 'B?']) tab.desk.ask(question);
  await arrived(requests, 1);
  await until(async () => expect(await tab.store.list()).toHaveLength(1));
  tab.desk.stop();

  const again = openTab({ session: tab.session });
  await until(() => expect([again.questions(), again.waiting()]).toEqual([['A?'], ['B?']]));
  again.desk.askWaiting();
  await arrived(requests, 2);
  expect([requests[1]?.asked, again.waiting()]).toEqual(['B?', []]);

  again.desk.ask('C?');
  again.session.set(`signpost:draft:${again.state().conversation.id}`, 'D');
  await again.desk.remove([again.state().conversation.id]);
  expect([...again.session.keys()]).toEqual([]);
});

test('a queue that cannot be read counts as none', async () => {
  const tab = openTab({ session: new Map([['signpost:queue', '[{"question":1}]']]) });
  await until(() => expect(tab.state().opened).toBe(true));
  expect(tab.state().queue).toEqual([]);
});
