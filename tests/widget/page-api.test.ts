// `window.Signpost`: calls from before the script, before a widget, and after the last one.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addWidget, installPageApi, removeWidget } from '../../widget/page-api.ts';
import type { SignpostApi } from '../../widget/widget.d.ts';

type Page = { Signpost?: unknown };

let page: Page;
let calls: unknown[];

const note =
  (name: string) =>
  async (...values: unknown[]) =>
    void calls.push([name, ...values]);

const widget = {
  open: note('open'),
  close: note('close'),
  toggle: note('toggle'),
  ask: note('ask'),
  update: note('update'),
  on: note('on'),
  off: note('off'),
  destroy: note('destroy'),
};

// What installPageApi has put there.
const api = () => page.Signpost as SignpostApi & { queue: { push(...calls: unknown[]): void } };

beforeEach(() => {
  page = {};
  calls = [];
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', { readyState: 'complete' });
});

afterEach(() => {
  removeWidget(widget, false);
  vi.unstubAllGlobals();
});

test('calls from before the script run in their order once there is a widget', async () => {
  const resolve = vi.fn();
  page.Signpost = { queue: [['on', ['open', 1]], ['ask', ['How?'], resolve], ['open']] };
  installPageApi('1.0.0');
  const late = api().close();
  expect(calls).toEqual([]);
  addWidget(widget);
  await late;
  expect(calls).toEqual([['on', 'open', 1], ['ask', 'How?'], ['open'], ['close']]);
  expect(resolve).toHaveBeenCalledOnce();
});

test('what is pushed later runs at once', async () => {
  installPageApi('1.0.0');
  addWidget(widget);
  await new Promise((resolve) => api().queue.push(['toggle', [], resolve]));
  expect(calls).toEqual([['toggle']]);
});

test('a stub that keeps its queue may go on pushing into it', async () => {
  const queue: unknown[] = [['open']];
  page.Signpost = { queue };
  installPageApi('1.0.0');
  addWidget(widget);
  await new Promise((resolve) => queue.push(['close', [], resolve]));
  expect(calls).toEqual([['open'], ['close']]);
});

test('an element that took the name is replaced', () => {
  page.Signpost = { queue: 'no list', tagName: 'FORM' };
  installPageApi('1.0.0');
  expect(api().version).toBe('1.0.0');
});

test('after the last widget was destroyed a call is refused and says what to do', async () => {
  installPageApi('1.0.0');
  addWidget(widget);
  removeWidget(widget, true);
  await expect(api().open()).rejects.toThrow('Add a <signpost-chat>.');
  addWidget(widget);
  await api().open();
  expect(calls).toEqual([['open']]);
});

test('the page speaks to the widget that came first', async () => {
  const second = { ...widget, open: note('second') };
  installPageApi('1.0.0');
  addWidget(widget);
  addWidget(second);
  await api().open();
  removeWidget(widget, false);
  await api().open();
  removeWidget(second, false);
  expect(calls).toEqual([['open'], ['second']]);
});

test('what a reader would see is refused after ten seconds without a widget, and does not come up later', async () => {
  vi.useFakeTimers();
  installPageApi('1.0.0');
  const opened = api()
    .open()
    .catch(({ message }: Error) => message);
  const listened = api().on('open', () => {});
  vi.advanceTimersByTime(10_000);
  expect(await opened).toContain('Add a <signpost-chat>.');
  addWidget(widget);
  await listened;
  expect(calls).toEqual([['on', 'open', expect.any(Function)]]);
  vi.useRealTimers();
});
