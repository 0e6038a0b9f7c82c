// The widget on a host page, part by part, and the pages that it is put on.
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { widgetOn } from '../../scripts/browser/widget-page.ts';

export { askInWidget, openChat, openShadowRoots } from '../../scripts/browser/widget-page.ts';

export const widget = (page: Page): Locator => widgetOn(page).widget;

export const launcher = (page: Page): Locator => widgetOn(page).launcher;

export const panel = (page: Page): Locator => widgetOn(page).panel;

/** The chat inside of the panel. */
export const chat = (page: Page): FrameLocator => widgetOn(page).chat;

export const question = (page: Page): Locator => widgetOn(page).question;

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
