// What other tabs do to the conversation that is open here.
import { expect, test, vi } from 'vitest';
import { createConversationStore } from '../../../browser/conversation/conversation-store.ts';
import { newsPatience } from '../../../browser/conversation/waits.ts';
import { until } from '../../fixtures/until.ts';
import { asked, questionsOf, text } from './conversation-fixture.ts';
import { arrived, done, fakeServer, leaving, openTab, openTabsAnew } from './desk-fixture.ts';

openTabsAnew();

test('a conversation that was removed elsewhere is not brought back by what a page left', async () => {
  const requests = fakeServer();
  const tab = openTab();
  tab.desk.ask('A?');
  await arrived(requests, 1);
  // Only what is kept can be removed elsewhere.
  await tab.kept();
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
