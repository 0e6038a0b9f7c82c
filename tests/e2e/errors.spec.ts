// What goes wrong is told in a sentence with a way on, and the question is kept.
import { expect, type Page } from '@playwright/test';
import { ask, askAndWait, composer, newest, status } from './chat-page.ts';
import { test } from './reader-test.ts';
import { type SlowApp, startSlowApp } from './slow-app.ts';

const question = 'What are the core Python skills?';

async function tryAgain(page: Page): Promise<void> {
  await newest(page).getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toHaveText(/^Answer ready/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: question })).toBeVisible();
  await expect(newest(page).getByRole('button', { name: 'Try again' })).toHaveCount(0);
}

test('after an error, trying again asks the same question', async ({ page }) => {
  const body = { error: { code: 'internal', message: 'The server is being restarted.' } };
  await page.route('**/api/chat', (route) => route.fulfill({ status: 500, json: body }), {
    times: 1,
  });
  await page.goto('/');
  await ask(page, question);
  await expect(newest(page)).toContainText('The server is being restarted.');
  await expect(status(page)).toHaveText('No answer this time. The server is being restarted.');
  await tryAgain(page);
});

test('an error page of something in between is told by its status', async ({ page }) => {
  const html = '<h1>Bad gateway</h1>';
  await page.route('**/api/chat', (route) => route.fulfill({ status: 502, body: html }), {
    times: 1,
  });
  await page.goto('/');
  await ask(page, question);
  await expect(newest(page)).toContainText('The server answered with status 502.');
  await expect(newest(page)).not.toContainText('Bad gateway');
  await tryAgain(page);
});

test('a connection that is lost in mid-answer leaves what arrived, and a way on', async ({
  page,
}) => {
  await page.route(
    '**/api/chat',
    async (route) => {
      const response = await route.fetch();
      const stream = await response.text();
      const end = stream.indexOf('data-answer');
      await route.fulfill({ response, body: stream.slice(0, end) });
    },
    { times: 1 },
  );
  await page.goto('/');
  await ask(page, question);
  await expect(newest(page)).toContainText('The answer broke off here.');
  await expect(newest(page)).toContainText('The connection ended before the answer was complete.');
  await expect(
    newest(page)
      .getByRole('link', { name: /^Source 1: / })
      .first(),
  ).toBeVisible();
  await newest(page).getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toHaveText(/^Answer ready/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(newest(page)).not.toContainText('broke off');
});

test('being offline is noticed, and so is the end of it', async ({ page, context }) => {
  await page.goto('/');
  await askAndWait(page, 'What does a mid-level Python developer earn?');
  await page.getByRole('button', { name: 'New conversation' }).click();
  const notice = page.getByText('You are offline.');
  await expect(notice).toBeHidden();
  await context.setOffline(true);
  await expect(notice).toBeVisible();
  await ask(page, question);
  await expect(newest(page)).toContainText('The server could not be reached.');
  await context.setOffline(false);
  await expect(notice).toBeHidden();
  await tryAgain(page);
});

test('too many questions at once: the reader is told when to ask again', async ({ page }) => {
  const date = 'Wed, 21 Oct 2037 07:28:09 GMT';
  const retryAfter = [date, '120', ''];
  await page.route(
    '**/api/chat',
    (route) => {
      const wait = retryAfter.shift();
      return route.fulfill({ status: 429, headers: wait ? { 'retry-after': wait } : {} });
    },
    { times: 3 },
  );
  await page.goto('/');
  await ask(page, question);
  const time = await page.evaluate(
    (moment) => new Intl.DateTimeFormat('en', { timeStyle: 'medium' }).format(Date.parse(moment)),
    date,
  );
  await expect(newest(page)).toContainText(`You can ask again at ${time}.`);
  await expect(status(page)).toContainText('Too many questions at once.');
  await newest(page).getByRole('button', { name: 'Try again' }).click();
  await expect(newest(page)).not.toContainText(time);
  await expect(newest(page)).toContainText(/You can ask again at \d{1,2}:\d\d:\d\d/);
  await newest(page).getByRole('button', { name: 'Try again' }).click();
  await expect(newest(page)).toContainText('Wait a moment, then try again.');
  await tryAgain(page);
});

test('a question that fails leaves the next one in the field', async ({ page }) => {
  await page.route('**/api/chat', (route) => route.abort());
  await page.goto('/');
  await ask(page, question);
  await expect(newest(page)).toContainText('The server could not be reached.');
  await composer(page).fill('And then?');
  await page.reload();
  await expect(composer(page)).toHaveValue('And then?');
  await expect(newest(page)).toContainText('The server could not be reached.');
  await expect(newest(page).getByRole('button', { name: 'Try again' })).toBeVisible();
});

test.describe('with a language model', () => {
  let app: SlowApp;
  test.beforeAll(async () => {
    app = await startSlowApp();
  });
  test.afterAll(async () => {
    await app?.stop();
  });

  test('a model that refuses leaves no claim, and what it said is told as left out', async ({
    page,
  }) => {
    app.say({ kind: 'reply', steps: ['I cannot help with salaries of 900K at Netflix.\n'] });
    await page.goto(app.origin);
    await ask(page, 'What do developers earn?');
    await expect(status(page)).toHaveText(/^Answer ready/);
    await expect(newest(page).locator('.answer-text')).not.toContainText(['Netflix']);
    await newest(page).getByText('1 sentence was left out').click();
    await expect(newest(page).getByText('I cannot help with salaries')).toBeVisible();
  });
});
