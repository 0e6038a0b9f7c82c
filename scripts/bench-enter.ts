// npm run bench:enter [-- --visits 15]: on a phone whose CPU is slowed four times, the time from Enter to the first
// words of an answer on the screen, without a model; in a first visit with an empty cache, then for a further question.
// Fails where the middle one of the visits is over the aim.
import './environment.ts';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { spread } from './bench/spread.ts';
import { withApp } from './browser/with-app.ts';
import { command } from './command.ts';

const slowdown = 4;
/** Milliseconds. */
const longest = 300;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const questions = ['What does a mid-level engineer earn?', 'Which soft skills do I need?'];

declare global {
  interface Window {
    /** From each Enter to the frame that shows the first words of its answer, in milliseconds. */
    waited: number[];
  }
}

await command(async () => {
  const { values } = parseArgs({ options: { visits: { type: 'string', default: '9' } } });
  const visits = Math.max(1, Number(values.visits) || 0);
  return await withApp({ GUIDE_DIR: 'content/guides', OPENAI_API_KEY: '' }, (origin, browser) =>
    measure(browser, origin, visits),
  );
});

async function measure(browser: Browser, origin: string, visits: number): Promise<number> {
  // The first visit is the server's own: it loads what it answers with.
  await visit(browser, origin);
  const waits: number[][] = [];
  for (let at = 0; at < visits; at += 1) waits.push(await visit(browser, origin));
  const rows = questions.map((question, at) => ({
    measure: at === 0 ? 'Enter to first words, first visit, ms' : 'a further question, ms',
    question,
    visits,
    ...spread(waits.map((each) => each[at] ?? 0)),
    aim: `median under ${longest}`,
  }));
  console.table(rows);
  return rows.every(({ median }) => median < longest) ? 0 : 1;
}

/** The times of one visit, one a question. */
async function visit(browser: Browser, origin: string): Promise<number[]> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(origin, { waitUntil: 'networkidle' });
    for (const [at, question] of questions.entries()) await ask(page, question, at + 1);
    return await page.evaluate(() => window.waited);
  } finally {
    await context.close();
  }
}

// As a person writes: what a question needs is loaded while it is written.
async function ask(page: Page, question: string, count: number): Promise<void> {
  const field = page.locator('#question');
  await field.focus();
  await field.pressSequentially(question, { delay: 40 });
  await field.press('Enter');
  await page.waitForFunction((wanted) => window.waited.length === wanted, count);
  await page.locator('.composer[data-answering]').waitFor({ state: 'detached' });
}

// Runs in the page before its own scripts.
function watch() {
  window.waited = [];
  let entered: number | undefined;
  let answers = 0;
  const hasWords = ({ textContent }: Element) => textContent.trim() !== '';
  const shown = () => [...document.querySelectorAll('.answer-text')].filter(hasWords).length;
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Enter') return;
      entered = performance.now();
      answers = shown();
    },
    true,
  );
  const look = () => {
    if (entered === undefined || shown() <= answers) return;
    const start = entered;
    entered = undefined;
    // Behind the frame that paints them.
    requestAnimationFrame(() => setTimeout(() => window.waited.push(performance.now() - start)));
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
