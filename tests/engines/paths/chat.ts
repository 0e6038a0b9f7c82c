// The chat page, part by part, and how a test comes to it.

import type { Visit } from '../in-engine.ts';
import type { Target } from '../tab.ts';

export const pay = 'What does a mid-level Python developer earn?';
export const levels = 'Compare the three career levels';
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

/** The address that asks. */
export const asking = (question: string) => `/?ask=${encodeURIComponent(question)}`;

/** An empty chat, for a reader who was never here. */
export async function arrive({ tab, origin }: Visit, size = wide, path = '/'): Promise<void> {
  await tab.viewport(size.width, size.height);
  // A page of the same origin that runs no script and opens no database.
  await tab.open(`${origin}/robots.txt`);
  await tab.evaluate(async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in all engines
    document.cookie = `${document.cookie.split('=', 1)[0]}=; path=/; max-age=0`;
    localStorage.clear();
    sessionStorage.clear();
    // Emptied, not deleted: that would wait for a page that the engine keeps for Back.
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<unknown>((done) => {
        const opening = indexedDB.open(name);
        opening.onerror = done;
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = [...database.objectStoreNames];
          const change = database.transaction(stores, 'readwrite');
          for (const store of stores) change.objectStore(store).clear();
          change.onabort = done;
          change.oncomplete = done;
          database.close();
        };
      });
    }
  });
  await tab.open(origin + path);
  await isReady(tab);
}

/** An empty chat, for a reader who may have been here. */
export async function begin({ tab, origin }: Visit, size = wide): Promise<void> {
  await tab.viewport(size.width, size.height);
  await tab.open(`${origin}/`);
  await isReady(tab);
}

/** Waits until the chat's scripts answer to its controls, which are seen before. */
const isReady = (tab: Visit['tab']) =>
  tab.until(() => 'ready' in document.documentElement.dataset, true);

/** A chat with the complete answer to one question, for a reader who may have been here. */
export async function beginAnswered(visit: Visit, question = pay, size = wide): Promise<void> {
  const { tab, origin } = visit;
  await tab.viewport(size.width, size.height);
  await tab.open(origin + asking(question));
  await tab.sees({ css: 'article:last-of-type h2', named: question });
  await isAnswered(visit);
}

export async function ask({ tab }: Visit, question: string): Promise<void> {
  await tab.click(field);
  await tab.insert(question);
  await tab.press('Enter');
  await tab.sees({ css: 'article:last-of-type h2', named: question });
}

/** Asks and waits until the answer is complete. */
export async function askAndWait(visit: Visit, question: string): Promise<void> {
  await ask(visit, question);
  await isAnswered(visit);
}

export async function isAnswered({ tab }: Visit): Promise<void> {
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
