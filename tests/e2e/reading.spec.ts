// Reading calmly: an answer that grows on the screen, watched with a language model that speaks slowly.
import { expect, type Page } from '@playwright/test';
import type { Script } from '../fixtures/scripted-openai-server.ts';
import { ask, askAndWait, composer, newest, settled, status } from './chat-page.ts';
import { test } from './reader-test.ts';
import { type SlowApp, startSlowApp, trueSentences } from './slow-app.ts';

let app: SlowApp;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  app = await startSlowApp();
});

test.afterAll(async () => {
  await app?.stop();
});

const paragraphs = trueSentences.map((sentence) => `${sentence}\n\n`);

/** Long enough to be watched: some twenty tokens a second. */
const slowly: Script = { kind: 'reply', steps: paragraphs, pauseMs: 30 };
/** More than a screen. */
const atLength: Script = {
  kind: 'reply',
  steps: [...paragraphs, ...paragraphs, ...paragraphs],
  pauseMs: 15,
};

type LayoutShift = PerformanceEntry & {
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
};

/** Names what moves on the page without the reader's doing. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as LayoutShift[]) {
        const moved = shift.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : `“${node?.textContent}”`,
        );
        if (!shift.hadRecentInput) shifts.push(moved.join(', '));
      }
    }).observe({ type: 'layout-shift', buffered: false });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** Notes each text that the answer shows as it grows. */
async function watchAnswer(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const text = document.querySelector('.answer-text')?.textContent;
      if (text) seen.add(text);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
}

for (const [form, viewport] of [
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`on ${form}, nothing moves while an answer streams, and no Markdown is seen half-formed`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    app.say(slowly);
    await page.goto(app.origin);
    await composer(page).fill('What do developers earn?');
    const seen = await watchAnswer(page);
    await composer(page).press('Enter');
    // What the key itself moves, such as the composer's buttons, is no shift, however late a busy machine is.
    await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
    const shifted = await watchShifts(page);
    await expect(status(page)).toHaveText(/^Answer ready, \d+ sources$/);
    const texts = await seen();
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).not.toMatch(/\]\(|\*\*|\[\d+$/);
    expect(await shifted()).toEqual([]);
  });
}

test('the new question moves to the top, and the view stays where the reader scrolls', async ({
  page,
}) => {
  app.say(atLength);
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto(app.origin);
  await ask(page, 'What do developers earn?');
  await expect(newest(page).locator('.answer-text')).toContainText('$70K');
  const top = async () => Math.round((await newest(page).boundingBox())?.y ?? 0);
  await expect.poll(top).toBeLessThan(80);
  await page.mouse.move(500, 250);
  await page.mouse.wheel(0, 60);
  const scrolled = await settled(() => page.evaluate(() => window.scrollY));
  await expect(status(page)).toHaveText(/^Answer ready/);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  await page.getByRole('button', { name: 'Jump to the newest' }).click();
  await expect(page.getByRole('button', { name: 'Jump to the newest' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Ask next' })).toBeInViewport();
});

test('the new question stands at the top, though the view of the answers comes late', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/', { waitUntil: 'networkidle' });
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await askAndWait(page, 'What are the core Python skills?');
  await askAndWait(page, 'Compare the three career levels');
  await expect(newest(page).getByRole('figure')).toHaveCount(0);
  letGo();
  await expect(newest(page).getByRole('figure')).toBeVisible();
  const top = async () => Math.round((await newest(page).boundingBox())?.y ?? 0);
  await expect.poll(top).toBeLessThan(80);
});

test('a question typed while an answer streams waits and is asked by itself', async ({ page }) => {
  app.say(slowly);
  await page.goto(app.origin);
  await ask(page, 'What do developers earn?');
  await expect(status(page)).toHaveText('Answering…');
  await ask(page, 'What are the core Python skills?');
  const queue = page.getByRole('region', { name: 'Waiting to be asked' });
  await expect(queue).toContainText('What are the core Python skills?');
  await ask(page, 'Not this one');
  await queue.getByRole('button', { name: 'Do not ask “Not this one”' }).click();
  await expect(composer(page)).toHaveValue('Not this one');
  await composer(page).fill('');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(newest(page)).toContainText('What are the core Python skills?');
  await expect(queue).toBeHidden();
});

test('stop means stop, at the server too, and what has arrived stays', async ({ page }) => {
  app.say({ kind: 'reply', steps: [`${trueSentences[0]} `, { fault: 'silence' }] });
  await page.goto(app.origin);
  await ask(page, 'What do developers earn?');
  await expect(status(page)).toHaveText('Answering…');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(status(page)).toHaveText('Answer stopped');
  await expect.poll(() => app.isAbandoned()).toBe(true);
  await newest(page).getByRole('button', { name: 'Ask again' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
});
