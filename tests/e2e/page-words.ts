// The words of the interface on the page: texts and labels that stand outside of the guide's own words.
import type { Page } from '@playwright/test';
import { chatStrings } from '../../components/strings/strings.ts';
import { replyWording } from '../../lib/strings/reply-wording.ts';
import type { Language } from '../../lib/wire/languages.ts';

/**
 * What is said on the page, hidden words for a screen reader included. Elements that are marked as being
 * in another language, and what the reader has typed, are left out.
 */
export async function wordsOnPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const isOfGuide = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') !== language ||
      element?.closest(
        '.quote, .question, textarea, .print-head, .source-address, .chart-axis, .history-title, script, noscript, style',
      ) !== null;
    const said = new Set<string>();
    const note = (words: string | null) => {
      const text = words?.replace(/\s+/g, ' ').trim() ?? '';
      if (/\p{L}/u.test(text)) said.add(text);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!isOfGuide(walker.currentNode.parentElement)) note(walker.currentNode.textContent);
    }
    const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
    for (const name of attributes) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!isOfGuide(element)) note(element.getAttribute(name));
      }
    }
    return [...said];
  });
}

/** Whether words are a message of the language, whatever stands in its places. */
export function isMessageOf(language: Language): (words: string) => boolean {
  const patterns = messagesIn({ ...chatStrings(language), ...replyWording(language) }).map(
    patternOf,
  );
  return (words) => patterns.some((pattern) => pattern.test(words));
}

function messagesIn(strings: object): string[] {
  return Object.values(strings).flatMap((value) =>
    typeof value === 'string' ? [value] : messagesIn(value),
  );
}

function patternOf(message: string): RegExp {
  const fixed = message.trim().split(/\{\w+\}/);
  return new RegExp(`^${fixed.map(escapeRegExp).join('.+')}$`, 'u');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
