// Figures shown as pictures: a chart of the amounts that an answer cites, for any guide's tables.
import { expect, type Page } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { askAndWait, newest } from './chat-page.ts';
import { test } from './reader-test.ts';

const chart = (page: Page) => newest(page).getByRole('figure');

test('the chart has a name, the amounts as the guide writes them, and the numbers of the text', async ({
  page,
}) => {
  await page.goto('/');
  await askAndWait(page, 'Compare the three career levels');
  await expect(chart(page)).toHaveAccessibleName(/^Salary range \(US dollars a year\)/);
  const rows = chart(page).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  for (const [at, text, amount] of [
    [0, 'Entry level', '$70K–$95K'],
    [1, 'Mid level', '$110K–$160K'],
    [2, 'Senior / lead', '$180K–$250K+'],
  ] as const) {
    await expect(rows.nth(at)).toContainText(text);
    await expect(rows.nth(at)).toContainText(amount);
    const inText = newest(page).getByRole('row').filter({ hasText: amount }).getByRole('link');
    const number = (await inText.first().textContent()) ?? '';
    const source = rows.nth(at).getByRole('link');
    await expect(source).toHaveText(number);
    await expect(source).toHaveAccessibleName(`Source ${number}: Career path and salaries`);
  }
  await rows.nth(1).getByRole('link').click();
  const marked = page.frameLocator('iframe').locator('[aria-current="true"]');
  await expect(marked).toContainText('$110K–$160K');
});

test('the chart is a table too, and the keyboard opens it', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, 'Compare the three career levels');
  const table = chart(page).getByRole('table', { name: /^Salary range/ });
  await expect(table).toBeHidden();
  await chart(page).getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(table).toBeVisible();
  await expect(table.getByRole('columnheader')).toHaveText([
    'Level',
    'Salary range (US dollars a year)',
    'Source',
  ]);
  await expect(table.getByRole('row').nth(3)).toContainText('$180K–$250K+');
});

test('prose gets no chart', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, 'What are the core Python skills?');
  await expect(newest(page)).toContainText('generators');
  await expect(chart(page)).toHaveCount(0);
});

test.describe('of another guide', () => {
  let app: App;

  test.describe.configure({ mode: 'serial' });

  test.beforeAll(async () => {
    app = await startApp({ GUIDE_DIR: 'tests/fixtures/orchard', OPENAI_BASE_URL: '' });
  });

  test.afterAll(async () => app?.stop());

  test('percentages and plain amounts are drawn, names and dates are not', async ({ page }) => {
    await page.goto(app.origin);
    await askAndWait(page, 'What share of the harvest does each variety make up?');
    await expect(chart(page).first()).toContainText('72%');
    await expect(chart(page).first()).toHaveAccessibleName(/Share/);
    await askAndWait(page, 'How many trees stand in each field?');
    const trees = chart(page).filter({ hasText: 'Trees' });
    await expect(trees.getByRole('listitem')).toHaveCount(3);
    await expect(trees).toContainText('1,200');
    await page.getByRole('button', { name: 'New conversation' }).click();
    await askAndWait(page, 'Who keeps the bees?');
    await expect(newest(page)).toContainText('Agnes');
    await expect(chart(page)).toHaveCount(0);
  });
});
