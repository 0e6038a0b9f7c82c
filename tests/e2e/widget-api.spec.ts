// `window.Signpost` as the owner of a site uses it: what each method promises, from the first call before the
// script is there to the last after the widget is gone.
import { expect, type Page } from '@playwright/test';
import { startApp } from '../../scripts/browser/start-app.ts';
import { call, noteEvents, toldBy } from './widget-calls.ts';
import { addTag, chat, launcher, pageWith, panel, question, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

const pay = 'What does a mid-level Python developer earn?';
const skills = 'What are the core Python skills?';

const article = (page: Page) => chat(page).getByRole('article');
const isOpen = (page: Page) => expect(launcher(page)).toHaveAttribute('aria-expanded', 'true');
const isClosed = (page: Page) => expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');
const answered = (page: Page) => expect(chat(page).getByRole('status')).toHaveText(/^Answer ready/);

test.describe('each method keeps its promise', () => {
  test('open, close and toggle', async ({ page, visit }) => {
    await visit();
    expect(await call(page, 'open')).toBeUndefined();
    expect(await question(page).isEditable()).toBe(true);
    expect(await panel(page).isVisible()).toBe(true);
    expect(await call(page, 'open')).toBeUndefined();
    await isOpen(page);
    await call(page, 'close');
    expect(await panel(page).isVisible()).toBe(false);
    await call(page, 'close');
    await call(page, 'toggle');
    expect(await question(page).isVisible()).toBe(true);
    await call(page, 'toggle');
    await isClosed(page);
  });

  test('ask opens the chat and asks', async ({ page, visit }) => {
    await visit();
    expect(await call(page, 'ask', pay)).toBeUndefined();
    await isOpen(page);
    await expect(article(page).getByRole('heading', { name: pay })).toBeVisible();
    await answered(page);
    await expect(article(page)).toContainText('$110K–$160K');
  });

  test('ask takes words of the page that the reader has selected', async ({ page, visit }) => {
    await visit({ body: '<main><p>  what a mid-level developer earns\n  </p></main>' });
    const asked = page.evaluate(async () => {
      const words = document.querySelector('p') ?? document.body;
      getSelection()?.selectAllChildren(words);
      await window.Signpost?.ask({ about: String(getSelection()) });
      return String(getSelection()).trim();
    });
    expect(await asked).toBe('what a mid-level developer earns');
    const name = 'What does the guide say about “what a mid-level developer earns”?';
    await expect(article(page).getByRole('heading', { name })).toBeVisible();
    await answered(page);
  });

  test('a question asked while an answer is under way is taken, and waits its turn', async ({
    page,
    visit,
  }) => {
    const { promise: goOn, resolve: letGo } = Promise.withResolvers<void>();
    await page.route('**/api/chat', async (route) => {
      await goOn;
      await route.continue();
    });
    await visit();
    await call(page, 'ask', pay);
    expect(await call(page, 'ask', skills)).toBeUndefined();
    const waiting = chat(page).getByRole('region', { name: 'Waiting to be asked' });
    await expect(waiting).toContainText(skills);
    await expect(article(page)).toHaveCount(1);
    letGo();
    await expect(article(page)).toHaveCount(2);
    await expect(article(page).last()).toContainText(skills);
    await answered(page);
    await expect(article(page).first()).toContainText('$110K–$160K');
  });

  test('on and off', async ({ page, visit }) => {
    await visit();
    const heard = await page.evaluate(async () => {
      const api = window.Signpost;
      const calls: string[] = [];
      const first = () => void calls.push('first');
      const second = () => void calls.push('second');
      const broken = () => {
        throw new Error('of the page');
      };
      await api?.on('open', broken);
      await api?.on('open', first);
      await api?.on('open', first);
      await api?.on('open', second);
      await api?.open();
      await api?.close();
      await api?.off('open', first);
      await api?.off('open', () => {});
      await api?.open();
      return calls;
    });
    expect(heard).toEqual(['first', 'second', 'second']);
  });

  test('destroy, after which calls say what to do and a new tag works', async ({ page, visit }) => {
    await visit({ head: noteEvents });
    await call(page, 'ask', pay);
    await answered(page);
    const told = async () => (await toldBy(page)).map(({ name }) => name);
    await expect.poll(told).toContain('answer');
    expect(await call(page, 'destroy')).toBeUndefined();
    await expect(widget(page)).toHaveCount(0);
    for (const method of ['open', 'close', 'toggle', 'ask', 'destroy'] as const) {
      expect(await call(page, method, pay)).toBe(
        'Signpost: The widget is not in the page. Add a <signpost-chat>.',
      );
    }
    await addTag(page, { label: 'Anew' });
    expect(await call(page, 'open')).toBeUndefined();
    await expect(launcher(page)).toHaveText('Anew');
    await expect(article(page)).toContainText('$110K–$160K');
    expect(await told()).toEqual(['open', 'ready', 'question', 'answer', 'close']);
  });
});

test.describe('an error says what to do', () => {
  const refused: [Parameters<typeof call>[1], unknown, string][] = [
    ['on', 'open', 'Give on() a function'],
    ['update', { colour: 'red' }, 'No option "colour", only color,radius,'],
    ['on', 'opened', 'No event "opened", only ready,open,close,question,answer,citation,error'],
    ['off', 'constructor', 'No event "constructor", only ready,'],
    ['ask', '', 'There is nothing to ask. Use ask("…?") or ask({ about: "words of the page" }).'],
    ['ask', { about: ' \n' }, 'There is nothing to ask.'],
    ['ask', { question: pay }, 'There is nothing to ask.'],
    ['ask', 5, 'There is nothing to ask.'],
    ['ask', null, 'There is nothing to ask.'],
  ];

  test('where a call cannot be meant', async ({ page, visit }) => {
    await visit();
    for (const [method, value, words] of refused) {
      const told = await call(page, method, value);
      expect(told).toContain('Signpost: ');
      expect(told).toContain(words);
    }
    await isClosed(page);
    const most = 'x'.repeat(4001);
    expect(await call(page, 'ask', most)).toBe(
      'Signpost: The question has 4001 characters, and at most 4000 are asked. Shorten it.',
    );
    await expect(article(page)).toHaveCount(0);
    expect(await call(page, 'ask', pay)).toBeUndefined();
    await answered(page);
  });

  const frameFailed =
    "Signpost: The chat does not load. Allow {origin} in frame-src of this page's Content-Security-Policy, and this page in WIDGET_ORIGINS.";

  test('where the page’s policy lets no frame in', async ({ page, signpost, visit }) => {
    const policy = '<meta http-equiv="Content-Security-Policy" content="frame-src \'none\'">';
    await visit({ head: policy + noteEvents });
    expect(await call(page, 'open')).toContain(frameFailed.replace('{origin}', signpost));
    await expect(panel(page)).toContainText('The chat could not be loaded.');
    const elsewhere = panel(page).getByRole('link', { name: 'Open it in a new tab' });
    await expect(elsewhere).toHaveAttribute('href', `${signpost}/?lang=en`);
    const [error] = (await toldBy(page)).filter(({ name }) => name === 'error');
    expect(error?.detail.code).toBe('frame-failed');
  });

  test('where the page’s policy lets no module in', async ({ page, signpost, visit }) => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline' ${signpost}/widget.js">`;
    await visit({ head: policy });
    expect(await call(page, 'open')).toContain(`Signpost: Allow ${signpost} in script-src`);
    const calls = page.evaluate(() => {
      const api = window.Signpost;
      return Promise.allSettled([api?.open(), api?.close(), api?.destroy()]);
    });
    const outcomes = (await calls).map(({ status }) => status);
    expect(outcomes).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    await expect(widget(page)).toHaveCount(0);
  });

  test('where Signpost lets only other sites in', async ({ page, visit }) => {
    test.slow();
    const app = await startApp({ WIDGET_ORIGINS: 'https://shop.example', OPENAI_API_KEY: '' });
    await visit({}, pageWith(app.origin));
    expect(await call(page, 'open')).toContain(frameFailed.replace('{origin}', app.origin));
    await app.stop();
  });
});
