// What lies over the chat on a phone, and the browser's Back.
import { afterEach, expect, test, vi } from 'vitest';
import { addressedPlace } from '../../../browser/conversation/addressed-place.ts';
import { overEntry } from '../../../browser/conversation/over-entry.ts';
import { fakeHistory } from './fake-history.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const id = '0123456789abcdef01234567';

// The files of a worker share those who follow the history: none is left among them.
const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

function openPage() {
  const browser = fakeHistory('/');
  const onBack = vi.fn();
  const entry = overEntry(onBack);
  const leave = entry.start();
  leaving.push(leave);
  return { browser, onBack, entry, leave };
}

test('Back closes what lies over the chat, and stays on the page', async () => {
  const { browser, onBack, entry } = openPage();
  entry.want(true);
  expect([browser.at(), browser.paths()]).toEqual([1, ['/', '/']]);
  browser.history.back();
  await settled();
  expect([browser.at(), onBack.mock.calls.length]).toEqual([0, 1]);
});

test('what is closed by hand takes its entry out again', async () => {
  const { browser, onBack, entry } = openPage();
  entry.want(true);
  entry.want(false);
  await settled();
  expect([browser.at(), onBack.mock.calls.length]).toEqual([0, 0]);
});

test('what opens while the browser still goes back has its entry after that', async () => {
  const { browser, onBack, entry } = openPage();
  entry.want(true);
  entry.want(false);
  entry.want(true);
  await settled();
  expect([browser.at(), browser.history.state]).toEqual([1, { over: true }]);
  browser.history.back();
  await settled();
  expect(onBack).toHaveBeenCalledOnce();
});

test('a conversation that is opened from what lies over the chat takes the place of its entry', async () => {
  const { browser, onBack, entry } = openPage();
  entry.want(true);
  addressedPlace.write(id);
  entry.want(false);
  await settled();
  expect([browser.at(), browser.paths(), onBack.mock.calls.length]).toEqual([
    1,
    ['/', `/c/${id}`],
    0,
  ]);
});

test('nothing is followed once the page is left', async () => {
  const { browser, onBack, entry, leave } = openPage();
  entry.want(true);
  leave();
  browser.history.back();
  await settled();
  expect(onBack).not.toHaveBeenCalled();
});
