// A widget that leaves the page: what is left of it, and what comes after.
import { expect, type Page } from '@playwright/test';
import { call, noteEvents, toldBy } from './widget-calls.ts';
import { addTag, askInWidget, chat, launcher, openChat, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

const pay = 'What does a mid-level Python developer earn?';

const article = (page: Page) => chat(page).getByRole('article');
const isOpen = (page: Page) => expect(launcher(page)).toHaveAttribute('aria-expanded', 'true');
const isClosed = (page: Page) => expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');

/** Notes, from before any script of the page, where the widget listens and observes; `live` gives what still does. */
async function noteListeners(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    type Kept = {
      target: EventTarget;
      type: string;
      listener: unknown;
      signal: AbortSignal | null;
    };
    // Other scripts of the page, and of the test, are none of its business.
    const isWidget = () => new Error('who').stack?.includes('/widget');
    const listeners = new Set<Kept>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (!isWidget()) return addEventListener.call(this, type, listener, options);
      const { signal = null, once = false } = Object(options);
      const target = this ?? window;
      const kept: Kept = { target, type, listener, signal };
      listeners.add(kept);
      if (once) addEventListener.call(target, type, () => listeners.delete(kept), { once });
      addEventListener.call(target, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const target = this ?? window;
      for (const kept of listeners) {
        const isIt = kept.target === target && kept.type === type && kept.listener === listener;
        if (isIt) listeners.delete(kept);
      }
      removeEventListener.call(target, type, listener, options);
    };
    const observers = new Map<object, string>();
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const) {
      const { prototype } = window[name];
      const { observe, disconnect } = prototype;
      prototype.observe = function (...values: unknown[]) {
        if (isWidget()) observers.set(this, name);
        Reflect.apply(observe, this, values);
      };
      prototype.disconnect = function () {
        observers.delete(this);
        disconnect.call(this);
      };
    }
    // What listens within the element, or to an end that has come, goes with it.
    const isThere = ({ target, signal }: Kept) =>
      !signal?.aborted &&
      !(target instanceof AbortSignal) &&
      !(target instanceof Node && !target.isConnected);
    const live = () => [
      ...[...listeners].filter(isThere).map(({ type }) => type),
      ...observers.values(),
    ];
    Object.assign(window, { live });
  });
}

const stateOf = (page: Page) =>
  page.evaluate(() => ({
    live: Reflect.get(window, 'live')(),
    html: document.documentElement.outerHTML,
    state: history.state,
    focus: document.activeElement?.localName,
  }));

const places = {
  'a launcher that follows the host’s theme': 'data-theme="host"',
  'a chat in the page': 'data-inline="main"',
  'a chat in a part of the page that nobody has seen': 'data-inline="footer"',
};

for (const [name, attributes] of Object.entries(places)) {
  test(`destroy leaves nothing of ${name}`, async ({ page, visit }) => {
    await page.setViewportSize({ width: 400, height: 700 });
    await noteListeners(page);
    const far = '<div style="height: 5000px"></div><footer></footer>';
    await visit({ attributes: `${attributes} data-manual`, body: `<main></main>${far}` });
    await page.evaluate(() => history.replaceState({ page: 1 }, ''));
    const before = await stateOf(page);
    expect(before.live).toEqual([]);

    const [, option = '', value = ''] = /data-(\w+)="(\w+)"/.exec(attributes) ?? [];
    await addTag(page, { [option]: value }, option === 'inline' ? value : 'body');
    if (value !== 'footer') {
      expect(await call(page, 'open')).toBeUndefined();
      expect((await stateOf(page)).live).not.toEqual([]);
    }
    expect(await call(page, 'destroy')).toBeUndefined();
    await expect.poll(() => stateOf(page)).toEqual(before);
    await expect(widget(page)).toHaveCount(0);
  });
}

test('a tag is the same after it was taken out and put back, and after it was moved', async ({
  page,
  visit,
}) => {
  await visit({ head: noteEvents, body: '<main></main><aside></aside>' });
  await openChat(page);
  await askInWidget(page, pay);
  await page.evaluate(() => {
    const tag = document.querySelector('signpost-chat') ?? document.body;
    tag.remove();
    document.querySelector('main')?.append(tag);
    tag.remove();
    document.querySelector('aside')?.append(tag);
  });
  await isClosed(page);
  await openChat(page);
  await expect(article(page)).toContainText('$110K–$160K');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.querySelector('signpost-chat') ?? '');
  });
  await isClosed(page);
  expect(await call(page, 'open')).toBeUndefined();
  await expect(article(page)).toContainText('$110K–$160K');
  const opened = (await toldBy(page)).filter(({ name }) => name === 'open');
  expect(opened).toHaveLength(3);
});

test('a tag refuses what it was asked while it went, and calls wait for the next one', async ({
  page,
  visit,
}) => {
  await visit({ attributes: 'data-manual' });
  await addTag(page);
  const refusal = await page.evaluate(async () => {
    const tag = document.querySelector('signpost-chat');
    const opened = tag?.open().then(
      () => 'opened',
      (error: Error) => error.message,
    );
    tag?.remove();
    return opened;
  });
  expect(refusal).toMatch(/^Signpost: The widget (?:was taken out of|is not in) the page\./);
  const later = call(page, 'open');
  await addTag(page);
  expect(await later).toBeUndefined();
  await isOpen(page);
});
