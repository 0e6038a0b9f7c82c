// Sees whether anything of a payload came to life in a page: a script that ran, a request that left, a page that failed.
import { expect, type Page } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { elsewhere, marker } from './payloads.ts';

export type Watch = {
  /** To be called when the page has shown what it has. */
  expectNothing(where: string): void;
};

/** To be called before anything is loaded. `origins` are those that may be asked. */
export async function watch(page: Page, origins: string[]): Promise<Watch> {
  const seen: string[] = [];
  const own = new Set([...origins, 'null']);
  await page.addInitScript((name) => {
    Object.defineProperty(globalThis, name, {
      set() {
        console.error(`${name} was set in ${location.href}`);
      },
    });
  }, marker);
  page.context().on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !own.has(origin)) seen.push(`left: ${request.url()}`);
  });
  page.on('crash', () => seen.push('crashed'));
  page.on('pageerror', (error) => seen.push(`failed: ${error.stack}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('console', (message) => {
    // The browser's own word on an answer that is a refusal.
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) seen.push(`logged: ${message.text()}`);
  });
  return {
    expectNothing: (where) => expect(seen.splice(0), where).toEqual([]),
  };
}

/** What a browser would run or ask elsewhere of a page's HTML, because of a payload. */
export function aliveIn(html: string): string[] {
  const found: string[] = [];
  const isAlive = ({ name, value }: { name: string; value: string }) =>
    name.startsWith('on') ||
    name === 'srcdoc' ||
    value.trim().startsWith(elsewhere) ||
    /^\s*javascript:/i.test(value);
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      found.push(...node.attrs.filter(isAlive).map(({ name, value }) => `${name}=${value}`));
      const [text] = node.childNodes;
      const code =
        ['script', 'style'].includes(node.tagName) && text && 'value' in text
          ? text.value.trim()
          : '';
      if (code.startsWith(marker) || code.startsWith('@import')) found.push(code);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}
