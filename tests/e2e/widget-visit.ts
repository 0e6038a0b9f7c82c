// The test function for specs of the widget: each test gets a site of its own, which is not of Signpost's site
// as a browser counts, and `visit` to go to a page of it.
import { test as base } from '@playwright/test';
import { type HostSite, startHostSite } from '../../scripts/browser/host-site.ts';
import { openShadowRoots, pageWith } from './widget-page.ts';

type Visit = (parts?: Parameters<typeof pageWith>[1], html?: string) => Promise<void>;

export const test = base.extend<{ signpost: string; site: HostSite; visit: Visit }>({
  /** Origin of the app. */
  signpost: async ({ baseURL }, use) => use(baseURL ?? ''),
  // Who goes away from the page has somewhere to go to.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern
  site: async ({}, use) => {
    const elsewhere = { html: '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>' };
    const site = await startHostSite({ '/elsewhere': elsewhere }, '127.0.0.1');
    await use(site);
    await site.stop();
  },
  visit: async ({ page, site, signpost }, use) =>
    use(async (parts, html = pageWith(signpost, parts)) => {
      site.put('/', { html });
      await openShadowRoots(page);
      await page.goto(site.origin);
    }),
});
