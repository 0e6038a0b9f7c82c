// Where the widget's links lead: to a tab of their own or within the panel, and never away from the page.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { type HostSite, startHostSite } from '../../scripts/browser/host-site.ts';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { tabOpenedBy } from './new-tab.ts';
import { call } from './widget-calls.ts';
import { addTag, askInWidget, chat, openChat, pageWith, panel, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

const beans = 'How tall is the pole that runner beans climb?';
const pots = 'At how many degrees is a stoneware pot fired?';

const allotment = `---
title: The allotment
---

# The allotment

An allotment is dug over in March.

## Beans {#beans}

Runner beans climb a pole of two metres. See [the kiln](/guide/kiln) and [a mill](https://mill.example/).

## Tools {#tools}

A spade and a rake stand in the shed.
`;

const kiln = (owner: string) => `---
title: The kiln
canonicalUrl: ${owner}/pottery#top
---

# The kiln

A kiln stands on bricks.

## Firing {#firing}

A stoneware pot is fired at 1,240 degrees, which takes nine hours.
`;

const ownersPage = `<!doctype html><title>Pottery</title><h1>Pottery</h1><div style="height: 4000px"></div>
  <h2 id="firing">Firing</h2><p>A stoneware pot is fired at 1,240 degrees, which takes nine hours.</p>
  <div style="height: 4000px"></div>`;

let owner: HostSite;
let app: App;
let folder: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  owner = await startHostSite({ '/pottery': { html: ownersPage } });
  folder = await mkdtemp(join(tmpdir(), 'guides-'));
  await writeFile(join(folder, 'allotment.md'), allotment);
  await writeFile(join(folder, 'kiln.md'), kiln(owner.origin));
  app = await startApp({ GUIDE_DIR: folder, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' });
});

test.afterAll(async () => {
  await app?.stop();
  await owner?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** By its place among the widgets of the page. */
const chatOf = (page: Page, index: number): FrameLocator =>
  widget(page).nth(index).frameLocator('iframe');
const chip = (page: Page): Locator =>
  chat(page)
    .getByRole('link', { name: /^Source 1: / })
    .first();
const listed = (page: Page): Locator =>
  chat(page)
    .getByRole('article')
    .getByRole('link', { name: /^1 .*(?:Beans|Firing)/ });
const openSources = (page: Page) => chat(page).locator('.sources > summary').click();

/** Follows a link and gives the tab that it opened; page and frame stay where they are. */
async function follow(page: Page, link: Locator): Promise<Page> {
  await expect(link).toBeVisible();
  const before = [page.url(), page.frames()[1]?.url()];
  const tab = await tabOpenedBy(page.context(), () => link.click());
  await tab.waitForLoadState();
  expect([page.url(), page.frames()[1]?.url()]).toEqual(before);
  return tab;
}

async function expectOurPage(tab: Page, section: string, statement: string): Promise<void> {
  expect(tab.url()).toMatch(
    new RegExp(`^${app.origin}/guide/\\w+\\?cite=${section}\\.\\w+#${section}$`),
  );
  await expect(tab.locator('[aria-current="true"]')).toHaveText(new RegExp(statement));
  await expect(tab.locator('[aria-current="true"]')).toBeInViewport();
  expect(await tab.evaluate(() => window.opener)).toBeNull();
  await tab.close();
}

test('a citation opens our page of the guide in a new tab, at the statement', async ({
  page,
  visit,
}) => {
  await visit({}, pageWith(app.origin));
  await openChat(page);
  await askInWidget(page, beans);
  await expectOurPage(await follow(page, chip(page)), 'beans', 'Runner beans climb a pole');
  await openSources(page);
  await expectOurPage(await follow(page, listed(page)), 'beans', 'Runner beans climb a pole');
});

test('with a canonicalUrl it opens the owner’s page, at the section and with the quote', async ({
  page,
  visit,
}) => {
  await visit({}, pageWith(app.origin));
  await openChat(page);
  await askInWidget(page, pots);
  const words = encodeURIComponent(
    'A stoneware pot is fired at 1,240 degrees, which takes nine hours.',
  );
  const href = `${owner.origin}/pottery#firing:~:text=${words}`;
  await expect(chip(page)).toHaveAttribute('href', href);
  await openSources(page);
  for (const link of [chip(page), listed(page)]) {
    const tab = await follow(page, link);
    expect(tab.url().split(':~:')[0]).toBe(`${owner.origin}/pottery#firing`);
    await expect(tab.getByText('A stoneware pot')).toBeInViewport();
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    await tab.close();
  }
});

test('with data-citations="guide" it opens our page all the same', async ({ page, visit }) => {
  await visit({}, pageWith(app.origin, { attributes: 'data-citations="guide"' }));
  await openChat(page);
  await askInWidget(page, pots);
  await expectOurPage(await follow(page, chip(page)), 'firing', 'A stoneware pot');
  await call(page, 'update', { citations: null });
  await expect(chip(page)).toHaveAttribute('href', new RegExp(`^${owner.origin}/pottery#firing`));
});

test('with data-citations="panel" it opens in the panel, and Esc closes it first', async ({
  page,
  visit,
}) => {
  await visit({}, pageWith(app.origin, { attributes: 'data-citations="panel"' }));
  await openChat(page);
  await askInWidget(page, pots);
  const source = chat(page).getByRole('complementary', { name: 'Source' });
  const guide = chat(page).frameLocator('iframe[title^="The guide, at"]');
  await openSources(page);
  for (const link of [chip(page), listed(page)]) {
    await link.click();
    await expect(guide.locator('[aria-current="true"]')).toHaveText(/A stoneware pot/);
    await expect(guide.locator('[aria-current="true"]')).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(source).toBeHidden();
    await expect(link).toBeFocused();
    await expect(panel(page)).toBeVisible();
  }
  // A pointer that rests on a citation brings its preview, and that would take the key.
  await page.mouse.move(0, 0);
  await expect(chat(page).locator('[popover]:popover-open')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  expect(page.context().pages()).toHaveLength(1);
});

test('links of a guide that stands in the panel open tabs as well', async ({ page, visit }) => {
  await page
    .context()
    .route('https://mill.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>A mill</title>' }),
    );
  await visit({}, pageWith(app.origin, { attributes: 'data-citations="panel"' }));
  await openChat(page);
  await askInWidget(page, beans);
  await chip(page).click();
  const guide = chat(page).frameLocator('iframe[title^="The guide, at"]');
  await expect(guide.locator('[aria-current="true"]')).toBeInViewport();
  const shown = () => page.frames().map((frame) => frame.url());
  const before = shown();
  const links = { 'the kiln': `${app.origin}/guide/kiln`, 'a mill': 'https://mill.example/' };
  for (const [name, address] of Object.entries(links)) {
    const tab = await follow(page, guide.getByRole('link', { name }));
    expect(tab.url()).toBe(address);
    await tab.close();
  }
  const whole = chat(page).getByRole('link', { name: 'Open as a page, in a new tab' });
  const tab = await follow(page, whole);
  expect(tab.url()).toContain(`${app.origin}/guide/allotment?cite=beans`);
  expect(shown()).toEqual(before);
});

test('every other link of the chat opens a tab', async ({ page, visit }) => {
  await visit({}, pageWith(app.origin));
  await openChat(page);
  const guides = await follow(page, chat(page).getByRole('link', { name: 'The kiln' }));
  expect(guides.url()).toBe(`${app.origin}/guide/kiln`);
  await call(page, 'update', { guide: 'allotment' });
  const topic = await follow(page, chat(page).getByRole('link', { name: 'Beans' }));
  expect(topic.url()).toBe(`${app.origin}/guide/allotment#beans`);
  await askInWidget(page, 'When are the beans of Brazil taxed?');
  const coverage = chat(page).getByRole('article').getByRole('listitem');
  const nearest = coverage.getByRole('link', { name: /opens in a new tab/ }).first();
  const section = await follow(page, nearest);
  expect(section.url()).toMatch(/\/guide\/allotment#\w+$/);
  const targets = await chat(page)
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('target')));
  expect(new Set(targets.filter(Boolean))).toEqual(new Set(['_blank']));
  await expect(chat(page).locator('base')).toHaveAttribute('target', '_blank');
});

test('with data-guide that guide alone is asked', async ({ page, visit }) => {
  const asked = page.waitForRequest('**/api/chat');
  await visit({}, pageWith(app.origin, { attributes: 'data-guide="allotment"' }));
  await openChat(page);
  await expect(chat(page).getByText('The allotment').first()).toBeVisible();
  await askInWidget(page, pots);
  expect((await asked).postDataJSON()).toMatchObject({ guide: 'allotment' });
  await expect(chat(page).getByRole('article')).toContainText('The guide does not');
  await expect(chat(page).getByRole('article')).not.toContainText('1,240');
});

test('starters of the page stand with the guide that is asked', async ({ page, visit }) => {
  const attributes = 'data-guide="kiln" data-questions="How hot?|How long?"';
  await visit({}, pageWith(app.origin, { attributes }));
  await openChat(page);
  const starters = chat(page).locator('.starters li');
  await expect(starters).toHaveText(['How hot?', 'How long?']);
  await call(page, 'update', { guide: null });
  await expect(chat(page).getByRole('link', { name: 'The allotment' })).toBeVisible();
  await expect(starters).toHaveText(['How hot?', 'How long?']);
});

test('several widgets of a page each keep their own conversation', async ({ page, visit }) => {
  const attributes = 'data-manual';
  const body = '<main></main>';
  await visit({}, pageWith(app.origin, { attributes, body }));
  const widgets = [{ guide: 'allotment' }, { guide: 'kiln' }, {}];
  const addAll = async () => {
    for (const options of widgets) await addTag(page, { inline: '', ...options }, 'main');
  };
  const ask = async (index: number, words: string) => {
    const field = chatOf(page, index).getByRole('textbox', { name: 'Your question' });
    await field.fill(words);
    await field.press('Enter');
    await expect(chatOf(page, index).getByRole('status')).toHaveText(/^Answer ready/);
  };
  await addAll();
  await ask(0, beans);
  await ask(1, pots);
  await chatOf(page, 0).getByRole('textbox', { name: 'Your question' }).fill('And what else?');
  for (const visitNumber of [1, 2]) {
    await expect(chatOf(page, 0).getByRole('article'), `${visitNumber}`).toHaveCount(1);
    await expect(chatOf(page, 0).getByRole('article')).toContainText('two metres');
    await expect(chatOf(page, 1).getByRole('article')).toHaveCount(1);
    await expect(chatOf(page, 1).getByRole('article')).toContainText('1,240');
    await widget(page).nth(2).scrollIntoViewIfNeeded();
    await expect(chatOf(page, 2).getByRole('button', { name: 'Ask' })).toBeVisible();
    await expect(chatOf(page, 2).getByRole('article')).toHaveCount(0);
    const drafts = [0, 1, 2].map((index) =>
      chatOf(page, index).getByRole('textbox', { name: 'Your question' }),
    );
    await expect(drafts[0] ?? page.locator('body')).toHaveValue('And what else?');
    await expect(drafts[1] ?? page.locator('body')).toHaveValue('');
    await expect(drafts[2] ?? page.locator('body')).toHaveValue('');
    await page.reload();
    await addAll();
  }
});
