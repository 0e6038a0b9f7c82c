// The page for guides, in development: a file is read, told of, shown, asked and saved; anywhere else there is no page.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { violations } from './axe.ts';
import { test } from './reader-test.ts';

const crewOf = (pay: string) => ({
  name: 'crew.html',
  mimeType: 'text/html',
  buffer: Buffer.from(
    `<title>Crew handbook</title><nav>Home</nav><main><h1>Crew handbook</h1><h2>Pay</h2><p>A deckhand earns ${pay} an hour.</p><h2>Leave</h2><p>Each year has 25 days of leave.</p><script>document.title = 'run'</script></main>`,
  ),
});

const picture = { name: 'crew.png', mimeType: 'image/png', buffer: Buffer.from('x') };

/** In development a route is compiled when it is first asked, which a busy machine takes its time for. */
const compiled = expect.configure({ timeout: 150_000 });
const longest = 10 * 60_000;

let app: App;
let folder: string;

test.describe.configure({ mode: 'default', timeout: longest });

test.beforeAll(async () => {
  test.setTimeout(longest);
  folder = await mkdtemp(join(tmpdir(), 'guides-'));
  await writeFile(join(folder, 'ship.md'), '# Ship\n\n## Cook\n\nA cook earns €30 an hour.\n');
  app = await startApp({ GUIDE_DIR: folder, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' }, 'dev');
});

test.afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

const frame = (page: Page) => page.frameLocator('iframe');
const field = (page: Page) => page.locator('input[type="file"]');

async function expectToFit(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
}

test('a file is read, asked and saved, and changes its guide the next time', async ({ page }) => {
  await page.goto(`${app.origin}/guides/setup`);
  await expectToFit(page);
  await field(page).setInputFiles(crewOf('€19'));
  await compiled(page.getByRole('heading', { name: 'What was read' })).toBeFocused();
  const report = page.getByRole('article').filter({ hasText: 'New guide' });
  await expect(report).toContainText('crew.html becomes crew.md');
  await expect(report.getByRole('link', { name: 'Leave' })).toBeVisible();
  await compiled(frame(page).getByText('A deckhand earns €19 an hour.')).toBeVisible();

  await page.getByLabel('Question').fill('What does a deckhand earn?');
  await page.getByLabel('Question').press('Enter');
  const source = page.getByRole('link', { name: /^Source 1/ }).first();
  await compiled(source).toBeVisible();
  await source.click();
  await expect(frame(page).locator('.cited')).toHaveText('A deckhand earns €19 an hour.');
  await expectToFit(page);
  await expect(readFile(join(folder, 'crew.md'))).rejects.toThrow('ENOENT');

  await page.getByRole('button', { name: 'Save the guide' }).click();
  await compiled(page.getByRole('heading', { name: 'Saved' })).toBeFocused();
  expect(await readFile(join(folder, 'crew.md'), 'utf8')).toContain('€19 an hour');
  await page.getByRole('button', { name: 'Bring another' }).click();
  await field(page).setInputFiles(crewOf('€21'));
  await expect(page.getByText('Updates a guide that is there')).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  expect(await readFile(join(folder, 'crew.md'), 'utf8')).toContain('€19 an hour');
});

test('an answer is in sight, however long the report above it is', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${app.origin}/guides/setup`);
  const parts = Array.from(
    { length: 30 },
    (_, at) => `<h2>Deck ${at}</h2><p>Deck ${at} has ${at} doors.</p>`,
  );
  const buffer = Buffer.from(`<title>Decks</title><main><h1>Decks</h1>${parts.join('')}</main>`);
  await field(page).setInputFiles({ name: 'decks.html', mimeType: 'text/html', buffer });
  await page.getByLabel('Question').fill('How many doors has deck 17?');
  await page.getByLabel('Question').press('Enter');
  await compiled(
    page.getByText('Deck 17 has 17 doors.', { exact: false }).first(),
  ).toBeInViewport();
});

test.describe('on a phone, dark, in Spanish', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 760 } });

  test('what cannot be read is told beside what can', async ({ page }) => {
    await page.goto(`${app.origin}/guides/setup?lang=es`);
    await field(page).setInputFiles([crewOf('€20'), picture]);
    const unread = page.getByRole('alert').filter({ hasText: 'Sin leer' });
    await expect(unread).toContainText('crew.png: it is of no format that can be read (".png").');
    await expect(frame(page).getByText('A deckhand earns €20 an hour.')).toBeVisible();
    await expectToFit(page);
  });
});

test('a server that is not in development has no such page', async ({ request }) => {
  expect((await request.get('/guides/setup')).status()).toBe(404);
  const sent = await request.post('/api/trials', { multipart: { file: crewOf('€19') } });
  expect(sent.status()).toBe(404);
});
