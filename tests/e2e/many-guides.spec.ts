// More guides than the chat page shows: the way to all of them, and what is told of one that it does not show.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { violations } from './axe.ts';
import { askAndWait, newest, openSources } from './chat-page.ts';
import { scriptsAnswer, test } from './reader-test.ts';

const trades = ['baker', 'cooper', 'dyer', 'farrier', 'glazier', 'potter', 'weaver'];
const question = 'What does a weaver earn?';

const guideOf = (trade: string) => `---
title: Working as a ${trade}
---

# Working as a ${trade}

Much is to be learnt.

## Pay of the ${trade}

A ${trade} earns €${10 + trades.indexOf(trade)} an hour.

## Tools of the ${trade}

A ${trade} owns the tools.
`;

let app: App;
let folder: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guides-'));
  for (const trade of trades) await writeFile(join(folder, `${trade}.md`), guideOf(trade));
  app = await startApp({
    ...{ GUIDE_DIR: folder, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    ...{ SITE_NAME: 'Town of trades', ACCENT: '#7a1fa2', SITE_LOGO: 'public/icon.svg' },
    CONTACT_URL: 'mailto:town@trades.example',
  });
});

test.afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

const source = (page: Page) => newest(page).getByRole('listitem').filter({ hasText: '€16' });

test('the first guides are shown, and the way to all', async ({ page }) => {
  await page.goto(app.origin);
  const guides = page.getByRole('main').getByRole('listitem');
  await expect(guides).toHaveText([
    ...trades.slice(0, 5).map((trade) => `Working as a ${trade}`),
    'All 7 guides',
  ]);
  await page.getByRole('link', { name: 'All 7 guides' }).click();
  await expect(page.getByRole('link', { name: 'Working as a weaver' })).toBeVisible();
});

test('a source in a guide that is not shown names its guide, on the page and in a file', async ({
  page,
}) => {
  await page.goto(app.origin);
  await askAndWait(page, question);
  await openSources(page);
  await expect(source(page)).toContainText('Working as a weaver › Pay of the weaver');
  await page.getByRole('button', { name: 'Share' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('Working as a weaver');
});

test('a page about one of the others names that one', async ({ page }) => {
  await page.goto(`${app.origin}/?guide=weaver`);
  await expect(page.getByRole('heading', { name: 'Ask: Working as a weaver' })).toBeAttached();
  await expect(page.getByRole('link', { name: 'Pay of the weaver' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^All \d+ guides/ })).toHaveCount(0);
});

test('a conversation about a guide that is not shown names it again', async ({ page }) => {
  await page.goto(`${app.origin}/?guide=weaver`);
  await askAndWait(page, question);
  await page.goto(app.origin);
  await page.getByRole('button', { name: question, exact: false }).first().click();
  await expect(newest(page)).toContainText(question);
  await expect(page.getByRole('banner')).toContainText('Working as a weaver');
});

test('the name, picture, colour and contact of the owner stand on the pages', async ({ page }) => {
  await page.goto(app.origin);
  const brand = page.getByRole('banner').getByRole('link', { name: 'Town of trades' });
  await expect(brand.locator('.brand-mark')).toHaveCSS('background-image', /site-logo/);
  await expect(page.getByRole('heading', { level: 2, name: 'Ask 7 guides' })).toHaveCSS(
    'background-color',
    'rgb(122, 31, 162)',
  );
  await expect(page.locator('meta[property="og:site_name"]')).toHaveAttribute(
    'content',
    'Town of trades',
  );
  const icons = page.locator('link[rel~="icon"]');
  await expect(icons).toHaveCount(1);
  await expect(icons).toHaveAttribute('href', '/assets/site-logo');
  await askAndWait(page, 'Who won the football match yesterday?');
  await expect(newest(page).getByRole('link', { name: 'town@trades.example' })).toHaveAttribute(
    'href',
    'mailto:town@trades.example',
  );
  expect(await violations(page)).toEqual([]);
  await page.goto(`${app.origin}/guide/weaver`);
  await expect(brand).toBeVisible();
  await expect(page).toHaveTitle('Working as a weaver · Town of trades');
  await expect(icons).toHaveCount(1);
  await expect(icons).toHaveAttribute('href', '/assets/site-logo');
});

test('a guide is found by a word of its name and asked alone, and all are asked again', async ({
  page,
}) => {
  await page.goto(app.origin);
  await expect(page.getByRole('link', { name: 'All 7 guides' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: 'Guides', exact: true }).click();
  const picker = page.getByRole('dialog', { name: 'Guides' });
  await expect(picker.getByRole('listitem')).toHaveCount(8);
  expect(await violations(page)).toEqual([]);
  await picker.getByRole('searchbox', { name: 'Find a guide' }).fill('WEÁV');
  await expect(picker.getByRole('listitem')).toHaveText([
    'Ask all 7 guides',
    'Working as a weaver',
  ]);
  await picker.getByRole('link', { name: 'Working as a weaver' }).click();
  await expect(page.getByRole('heading', { name: 'Ask: Working as a weaver' })).toBeAttached();
  await scriptsAnswer(page);
  await page.getByRole('link', { name: 'Guides', exact: true }).click();
  const asked = picker.getByRole('link', { name: 'Working as a weaver' });
  await expect(asked).toHaveAttribute('aria-current', 'true');
});

test('a sign names the guide that it leads to', async ({ page }) => {
  await page.goto(app.origin);
  await askAndWait(page, question);
  await expect(
    newest(page)
      .getByRole('link', { name: /Working as a weaver › Pay/ })
      .first(),
  ).toBeVisible();
});
