// The widget on a host page, as a person meets it. Its shadow root is closed to scripts of the page, so the
// tests open the roots that are made, unless they look at that very thing.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** To be called before the page is loaded: locators then see into the widget. */
export async function openShadowRoots(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, { ...options, mode: 'open' });
    };
  });
}

export const widget = (page: Page): Locator => page.locator('signpost-chat');

export const launcher = (page: Page): Locator =>
  widget(page).locator('button[aria-haspopup="dialog"]');

export const panel = (page: Page): Locator => widget(page).getByRole('dialog');

/** The chat inside of the panel. */
export const chat = (page: Page): FrameLocator => widget(page).frameLocator('iframe');

export const question = (page: Page): Locator =>
  chat(page).getByRole('textbox', { name: 'Your question' });

/** Opens the panel with the mouse and waits until a question can be written. */
export async function openChat(page: Page): Promise<void> {
  await launcher(page).click();
  await expect(question(page)).toBeVisible();
}

export async function askInWidget(page: Page, words: string): Promise<void> {
  await question(page).fill(words);
  await question(page).press('Enter');
  await expect(chat(page).getByRole('status')).toHaveText(/^Answer ready/, { timeout: 30_000 });
}

/** A bare page with the widget's script; the attributes as they stand in the tag. */
export function pageWith(signpost: string, { attributes = '', head = '', body = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A site</title>${head}<script src="${signpost}/widget.js" ${attributes} async></script></head><body>${body || '<main><h1>A site</h1><p>Words of it.</p><button type="button">A button of it</button></main>'}</body></html>`;
}

/** Puts a tag into the page as a script of the page does; `into` is a selector. */
export function addTag(
  page: Page,
  attributes: Record<string, string> = {},
  into = 'body',
): Promise<void> {
  return page.evaluate(
    ([given, selector]) => {
      const tag = document.createElement('signpost-chat');
      for (const [name, value] of Object.entries(given)) tag.setAttribute(name, value);
      document.querySelector(selector)?.append(tag);
    },
    [attributes, into] as const,
  );
}
