// A Signpost whose chat says what the test wants.
import type { Frame, Page } from '@playwright/test';
import type { HostSite } from '../../scripts/browser/host-site.ts';
import { startFakeSignpost } from './fake-signpost.ts';
import { test as base } from './widget-visit.ts';

export const test = base.extend<{ fake: HostSite }>({
  /** A Signpost whose chat says what the test wants. */
  fake: async ({ signpost }, use) => {
    const fake = await startFakeSignpost(signpost);
    await use(fake);
    await fake.stop();
  },
});

export const chatFrame = (page: Page) =>
  page.frames().find((frame) => frame.url().includes('/embed'));

/** Says these to the page around, in this order; JSON, so that `__proto__` is a field. */
export async function sayToPage(frame: Frame | Page, messages: string[]): Promise<void> {
  await frame.evaluate((texts) => {
    const target = window.opener ?? window.parent;
    for (const text of texts) target.postMessage(JSON.parse(text), '*');
  }, messages);
}

export const event = (name: string, detail: unknown) =>
  JSON.stringify({ signpost: 'event', name, detail });

export const ready = '{"signpost":"ready","version":"9.9.9","extra":{"deep":1}}';

/** Nothing of this is a message of the chat. */
export const nonsense = [
  'null',
  '7',
  '"ready"',
  '[]',
  '["ready"]',
  '{}',
  '{"signpost":null}',
  '{"signpost":{}}',
  '{"signpost":"ready"}',
  '{"signpost":"ready","version":1}',
  '{"signpost":"__proto__"}',
  '{"signpost":"constructor","name":"x"}',
  '{"signpost":"toString"}',
  '{"__proto__":{"signpost":"close"}}',
  '{"signpost":"event"}',
  '{"signpost":"event","name":"answer"}',
  '{"signpost":"event","name":"__proto__","detail":{}}',
  '{"signpost":"event","name":"constructor","detail":{}}',
  '{"signpost":"event","name":"ready","detail":{"version":"1"}}',
  '{"signpost":"event","name":"close","detail":{}}',
  '{"signpost":"event","name":["error"],"detail":{"code":"a","message":5}}',
  '{"signpost":"event","name":"error","detail":null}',
  '{"signpost":"event","name":"error","detail":{"code":1,"message":"x"}}',
  '{"signpost":"event","name":"question","detail":{"id":"a","count":"1"}}',
  '{"signpost":"event","name":"question","detail":{"id":"a","count":1,"text":{}}}',
  '{"signpost":"asked","number":"0"}',
  '{"signpost":"asked","number":99}',
  '{"signpost":"asked","number":-1,"error":"x"}',
];
