// The chat page, part by part, and how a test comes to it.

import type { Visit } from '../in-engine.ts';
import type { Target } from '../tab.ts';

export const pay = 'What does a mid-level Python developer earn?';
export const skills = 'What are the core Python skills?';
export const guide = '/guide/python-developer-2026';

export const wide = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

export const field: Target = { css: '.composer textarea' };
export const chip: Target = { css: 'article:last-of-type .answer-text a.chip' };
export const button = (named: string): Target => ({ css: 'button', named });
export const answer = (named: string): Target => ({ css: 'article:last-of-type', named });

/** The element of the frame that an open source stands in. */
const sourceFrame = `document.querySelector('.source-frame iframe')`;
export const cited: Target = { css: '[aria-current="true"]', frame: sourceFrame };

/** An empty chat, for a reader who was never here. */
export async function arrive({ tab, origin }: Visit, size = wide, path = '/'): Promise<void> {
  await tab.viewport(size.width, size.height);
  await tab.open(`${origin}/guide`);
  await tab.evaluate(async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in all engines
    document.cookie = `${document.cookie.split('=', 1)[0]}=; path=/; max-age=0`;
    localStorage.clear();
    sessionStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      const gone = indexedDB.deleteDatabase(name);
      await new Promise((done) => {
        gone.onsuccess = done;
        gone.onerror = done;
        gone.onblocked = done;
      });
    }
  });
  await tab.open(origin + path);
  await tab.sees(field);
}

export async function ask({ tab }: Visit, question: string): Promise<void> {
  await tab.click(field);
  await tab.type(question);
  await tab.press('Enter');
  await tab.sees({ css: 'article:last-of-type h2', named: question });
}

/** Asks and waits until the answer is complete. */
export async function askAndWait(visit: Visit, question: string): Promise<void> {
  await ask(visit, question);
  await isAnswered(visit);
}

async function isAnswered({ tab }: Visit): Promise<void> {
  await tab.until(
    () => document.querySelector('[role="status"]')?.textContent?.startsWith('Answer ready'),
    true,
  );
}

/** How many questions the conversation on the screen has. */
export const questions = ({ tab }: Visit, count: number) =>
  tab.until(() => document.querySelectorAll('article').length, count);

/** Waits until an element stands whole within what is seen of its page. */
export const inSight = ({ tab }: Visit, { css, frame }: Target) =>
  tab.until(
    (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight - 20;
    },
    true,
    css,
    frame,
  );

/** How far the page can be moved sideways. */
export const sideways = ({ tab }: Visit) =>
  tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
