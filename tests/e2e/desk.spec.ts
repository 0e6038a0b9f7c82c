// The desk in a browser: an owner signs in, looks at every page, has the questions asked, and signs out.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { violations } from './axe.ts';
import { test } from './reader-test.ts';

const password = 'correct horse battery';
const refused = 'How many days of vacation does a Python developer get?';
const answered = 'What does a mid-level Python engineer earn?';

let app: App;
let dataDir: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'desk-'));
  app = await startApp({ OWNER_PASSWORD: password, DATA_DIR: dataDir, WORKERS: '1' });
  for (const question of [answered, refused, refused]) await ask(question);
});

test.afterAll(async () => {
  await app?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function ask(text: string): Promise<void> {
  const messages = [{ id: '1', role: 'user', parts: [{ type: 'text', text }] }];
  const response = await fetch(`${app.origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'desk', messages }),
  });
  await response.text();
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${app.origin}/desk`);
  await page.locator('[name="password"]').fill(password);
  await page.locator('[name="password"]').press('Enter');
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

async function expectToFit(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
}

test('an owner signs in, sees what readers ask, has the questions asked, and signs out', async ({
  page,
}) => {
  await page.goto(`${app.origin}/desk/map`);
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText('This is not the password.');
  await expectToFit(page);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();

  await expect(page.getByRole('heading', { name: 'Map of the guide' })).toBeVisible();
  const section = page.getByRole('listitem').filter({ hasText: 'Career path and salaries' });
  await expect(section.getByRole('link', { name: /1 answered, 0 partly/ })).toBeVisible();
  await section.getByRole('link', { name: 'Career path and salaries', exact: true }).click();
  await expect(page).toHaveURL(/\/guide\/python-developer-2026#trajectories$/);
  await page.goBack();

  await page.getByRole('link', { name: 'What is lacking' }).click();
  const lack = page.getByRole('article').filter({ hasText: refused });
  await expect(lack).toContainText('asked 2 times');
  await lack.getByText('Lines to paste').click();
  await expect(lack.locator('pre').first()).toContainText(`TODO: answer “${refused}”`);
  await lack.getByRole('button', { name: 'Copy' }).first().click();
  await expect(lack.getByRole('button', { name: 'Copied' })).toBeVisible();

  await page.getByRole('link', { name: 'Would it answer?' }).click();
  await page.getByRole('button', { name: 'Ask them now' }).click();
  await expect(page.getByText('9 of 9 as they should be')).toBeVisible();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto(`${app.origin}/desk`);
  await expect(page.getByLabel('Password')).toBeVisible();
});

const pages = ['', '/map', '/lacks', '/disliked', '/questions', '/runs', '/export'];
const looks = [
  { colorScheme: 'light', viewport: { width: 1200, height: 900 }, lang: 'en' },
  { colorScheme: 'dark', viewport: { width: 390, height: 760 }, lang: 'es' },
  { colorScheme: 'light', viewport: { width: 390, height: 760 }, lang: 'es' },
  { colorScheme: 'dark', viewport: { width: 1200, height: 900 }, lang: 'en' },
] as const;

for (const { lang, ...look } of looks) {
  test.describe(`${look.colorScheme}, ${look.viewport.width} wide`, () => {
    test.use(look);

    test('every page fits, and axe has nothing to say', async ({ page }) => {
      await signIn(page);
      for (const path of pages) {
        await page.goto(`${app.origin}/desk${path}?lang=${lang}`);
        await expectToFit(page);
      }
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the desk is all there', async ({ page }) => {
    await signIn(page);
    await page.goto(`${app.origin}/desk/questions`);
    await page.getByLabel('How it ended').selectOption('not-covered');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('cell', { name: refused })).toHaveCount(2);
  });
});

test('a server without a password has no desk', async ({ request }) => {
  expect((await request.get('/desk')).status()).toBe(404);
  expect((await request.get('/desk/sign-in')).status()).toBe(404);
});
