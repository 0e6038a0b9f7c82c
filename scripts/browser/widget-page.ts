// The widget on a host page, as a person meets it. Its shadow root is closed to scripts of the page, so the
// tests open the roots that are made, unless they look at that very thing.
import { expect, type Page } from '@playwright/test';

/** To be called before the page is loaded: locators then see into the widget. */
export async function openShadowRoots(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, { ...options, mode: 'open' });
    };
  });
}

/** The parts of the widget on a page. */
export function widgetOn(page: Page) {
  const widget = page.locator('signpost-chat');
  const chat = widget.frameLocator('iframe');
  return {
    widget,
    launcher: widget.locator('button[aria-haspopup="dialog"]'),
    panel: widget.getByRole('dialog'),
    /** The chat inside of the panel. */
    chat,
    question: chat.getByRole('textbox', { name: 'Your question' }),
  };
}

/** Opens the panel with the mouse and waits until a question can be written. */
export async function openChat(page: Page): Promise<void> {
  const { launcher, question } = widgetOn(page);
  await launcher.click();
  await expect(question).toBeVisible();
}

export async function askInWidget(page: Page, words: string): Promise<void> {
  const { chat, question } = widgetOn(page);
  await question.fill(words);
  await question.press('Enter');
  await expect(chat.getByRole('status')).toHaveText(/^Answer ready/, { timeout: 30_000 });
}
