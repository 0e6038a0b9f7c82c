// The test function for specs of the chat: a reader does nothing to its page before its scripts answer. They run a
// moment behind what is seen, which is long on a busy machine, and a click in that moment meets nothing.
import { test as base, type Page } from '@playwright/test';

export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) waitForScripts(page);
    await use(page);
  },
});

/** Waits until the scripts of a page answer that a link has led to. */
export async function scriptsAnswer(page: Page): Promise<void> {
  await page.waitForFunction(isReady);
}

/** Who says how far a page is to be loaded waits for no more than that. */
function waitForScripts(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    if (!options?.waitUntil) await scriptsAnswer(page);
    return response;
  };
  const reload = page.reload.bind(page);
  page.reload = async (options) => {
    const response = await reload(options);
    if (!options?.waitUntil) await scriptsAnswer(page);
    return response;
  };
}

// Runs in the page. The chat's is known by its way past the header; others have nothing to wait for.
function isReady(): boolean {
  const isChat = document.querySelector('a[href="#question"]') !== null;
  return !isChat || 'ready' in document.documentElement.dataset;
}
