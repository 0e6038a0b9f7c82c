// The widget's tools for an assistant in the browser of a site's reader: on the site's own page, where its owner asks
// for them and the browser knows them, and gone with the widget.
import { expect, type Page } from '@playwright/test';
import { browserLaunchOptions } from '../../scripts/browser/browser.ts';
import { call } from './widget-calls.ts';
import { addTag, launcher, pageWith } from './widget-page.ts';
import { test } from './widget-visit.ts';

const launch = await browserLaunchOptions();

test.use({
  launchOptions: { ...launch, args: [...(launch.args ?? []), '--enable-features=WebMCP'] },
});

const namesOn = async (page: Page) => (await page.webmcp.tools()).map(({ name }) => name);
const expectTools = (page: Page, names: string[]) =>
  expect.poll(() => namesOn(page)).toEqual(names);
const both = ['ask_guide', 'search_guide'];

/** The files of ours that the page has asked for, without their hashes. */
function filesOf(page: Page, signpost: string): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(signpost))
      files.push(new URL(request.url()).pathname.replace(/-[\da-f]{10}/, ''));
  });
  return files;
}

test('an assistant asks and searches, and nothing of it is left when the widget is gone', async ({
  page,
  visit,
  signpost,
}) => {
  const files = filesOf(page, signpost);
  const guide = 'python-developer-2026';
  await visit({ attributes: `data-agent-tools data-guide="${guide}"` });
  await expectTools(page, both);
  expect(files).toEqual(['/widget.js', '/assets/widget-tools.js']);

  const question = 'What does a mid-level Python developer earn?';
  const place = expect.stringContaining(`${signpost}/guide/${guide}`);
  expect(await page.webmcp.callTool('ask_guide', { question })).toMatchObject({
    content: [{ type: 'text', text: expect.stringContaining('$110K–$160K') }],
    structuredContent: { status: 'answered', citations: [{ guide, href: place }] },
  });
  expect(await page.webmcp.callTool('search_guide', { query: 'salary', k: 1 })).toMatchObject({
    structuredContent: { passages: [{ guide, href: place }] },
  });

  await call(page, 'destroy');
  await expectTools(page, []);
  // It may come again.
  await addTag(page, { 'agent-tools': '' });
  await expectTools(page, both);
});

test('none are there unless the owner asks for them, and nothing is loaded', async ({
  page,
  visit,
  signpost,
}) => {
  const files = filesOf(page, signpost);
  await visit();
  await expect(launcher(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await namesOn(page)).toEqual([]);
  expect(files).toEqual(['/widget.js']);
});

test('a name that the page has taken and a policy that forbids tools are passed over in silence', async ({
  page,
  site,
  signpost,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => complaints.push(message.text()));
  const attributes = 'data-agent-tools';
  const taking = `<script>document.modelContext.registerTool({
    name: 'ask_guide', description: 'Of the page.', execute: async () => 'Ours.' })</script>`;
  site.put('/taken', { html: pageWith(signpost, { attributes, head: taking }) });
  await page.goto(`${site.origin}/taken`);
  await expectTools(page, both);
  expect(await page.webmcp.callTool('ask_guide', { question: 'Whose?' })).toBe('Ours.');

  const headers = { 'Permissions-Policy': 'tools=()' };
  site.put('/forbidden', { html: pageWith(signpost, { attributes }), headers });
  const loaded = page.waitForResponse((response) => response.url().includes('/widget-tools-'));
  await page.goto(`${site.origin}/forbidden`);
  await (await loaded).finished();
  await call(page, 'open');
  expect(complaints).toEqual([]);
});
