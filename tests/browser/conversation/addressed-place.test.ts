// Conversations that stand in the page's address, and Back and Forward between them.
import { expect, test, vi } from 'vitest';
import { addressedPlace } from '../../../browser/conversation/addressed-place.ts';
import { conversationAt, conversationPath } from '../../../lib/wire/conversation-links.ts';
import { until } from '../../fixtures/until.ts';
import { arrived, done, fakeServer, openTab, openTabsAnew } from './desk-fixture.ts';
import { fakeHistory } from './fake-history.ts';

openTabsAnew();

const place = addressedPlace;

/** A tab with the conversations of two questions, the second of them open. */
async function twoConversations() {
  const requests = fakeServer();
  const browser = fakeHistory('/?lang=es');
  const tab = openTab({ place });
  const ask = async (question: string) => {
    tab.desk.ask(question);
    await until(() => expect(requests.at(-1)?.asked).toBe(question));
    requests.at(-1)?.send(...done('Yes.'));
    await tab.idle();
    return tab.state().conversation.id;
  };
  const first = await ask('A?');
  tab.desk.startNew();
  const second = await ask('B?');
  await until(async () => expect(await tab.store.list()).toHaveLength(2));
  return { browser, tab, first, second };
}

const shows = (tab: ReturnType<typeof openTab>, questions: string[]) =>
  until(() => expect([tab.questions(), tab.state().awaited]).toEqual([questions, undefined]));

test('a conversation has its address from the first question on, in the place of the start', async () => {
  const { browser, first, second } = await twoConversations();
  expect(browser.paths()).toEqual([
    `${conversationPath(first)}?lang=es`,
    `${conversationPath(second)}?lang=es`,
  ]);
});

test('Back and Forward lead from conversation to conversation, and to the start', async () => {
  const { browser, tab, first } = await twoConversations();
  browser.history.back();
  await shows(tab, ['A?']);
  expect(tab.state().openId).toBe(first);
  browser.history.forward();
  await shows(tab, ['B?']);
  tab.desk.startNew();
  await tab.desk.open(first);
  expect([browser.at(), tab.questions()]).toEqual([3, ['A?']]);
  browser.history.back();
  await shows(tab, []);
  expect([tab.state().openId, tab.state().isMissing]).toEqual(['', false]);
});

test('an address opens its conversation in any tab, whatever guide the page asks', async () => {
  const { first } = await twoConversations();
  fakeHistory(`${conversationPath(first)}?guide=careers`);
  const other = openTab({ place, guide: 'careers' });
  expect(other.state().openId).toBe(first);
  await shows(other, ['A?']);
  expect(other.state().conversation.guide).toBeNull();
});

test('the start is a new conversation, unless the guide leads back or asks about its words', async () => {
  const { tab } = await twoConversations();
  fakeHistory('/?about=words');
  const about = openTab({ place, session: tab.session });
  await shows(about, ['B?']);
  vi.stubGlobal('localStorage', { getItem: () => tab.state().conversation.id });
  const browser = fakeHistory('/?back=1&lang=es');
  const back = openTab({ place });
  await shows(back, ['B?']);
  expect(browser.paths()).toEqual([`${conversationPath(back.state().openId)}?lang=es`]);
  fakeHistory('/');
  const start = openTab({ place, session: tab.session });
  await until(() => expect(start.state().opened).toBe(true));
  expect([start.questions(), start.state().isMissing]).toEqual([[], false]);
});

test('an address whose conversation is not here says so, until a question begins another', async () => {
  const requests = fakeServer();
  const id = '0123456789abcdef01234567';
  const browser = fakeHistory(conversationPath(id));
  const tab = openTab({ place });
  await until(() => expect(tab.state().opened).toBe(true));
  expect([tab.state().isMissing, tab.questions()]).toEqual([true, []]);
  tab.desk.ask('A?');
  await arrived(requests, 1);
  expect(tab.state().isMissing).toBe(false);
  expect(browser.paths()).toEqual([conversationPath(tab.state().conversation.id)]);
});

test.each([
  ['/c/0123456789abcdef01234567', '0123456789abcdef01234567'],
  ['/c/0123456789ABCDEF01234567', ''],
  ['/c/0123456789abcdef01234567/x', ''],
  ['/c/', ''],
  ['/', ''],
])('the path %s names the conversation "%s"', (path, id) => {
  expect(conversationAt(path)).toBe(id);
});
