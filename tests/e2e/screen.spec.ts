// What a person does on the two screens, by role and name. Answers come from the app itself, except where
// a fault or a pause has to be put in their place.
import { expect, type Page, test } from '@playwright/test';

const guide = '/guide/python-developer-2026';
const composer = (page: Page) => page.getByRole('textbox', { name: 'Your question' });
const status = (page: Page) => page.getByRole('status');

async function ask(page: Page, question: string) {
  await composer(page).fill(question);
  await composer(page).press('Enter');
}

/** Holds answers back until the page goes away, so that one stays under way. */
const holdAnswers = (page: Page) => page.route('**/api/chat', () => {});

/** What the page logs as an error; the browser's own word about a failed request is left out. */
function loggedErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const own = !message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && own) errors.push(message.text());
  });
  return errors;
}

test('an answer is read, its citation followed, and the statement stands out in the guide', async ({
  page,
}) => {
  const errors = loggedErrors(page);
  await page.goto('/');
  await ask(page, 'What does a mid-level Python developer earn?');
  await expect(status(page)).toHaveText(/^Answer ready, \d+ sources?$/);
  await expect(page.getByRole('article')).toContainText('$110K–$160K');
  await page.getByRole('link', { name: /^Source 1: / }).click();
  await expect(page).toHaveURL(/\/guide\/python-developer-2026\?cite=.+#trajectories$/);
  const cited = page.locator('[aria-current="true"]');
  await expect(cited).toHaveCount(1);
  await expect(cited).toContainText('$110K–$160K');
  await expect(cited).toBeInViewport();
  await page.getByRole('link', { name: 'Back to the answer' }).click();
  await expect(page.getByRole('article')).toContainText('$110K–$160K');
  expect(errors).toEqual([]);
});

test('nothing is asked of any other site', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
      foreign.push(request.url());
    }
  });
  await page.goto('/');
  await ask(page, 'What are the core Python skills?');
  await expect(status(page)).toHaveText(/^Answer ready/);
  await page.goto(guide);
  expect(foreign).toEqual([]);
});

test('a conversation survives a reload, and a new one leaves it in the history', async ({
  page,
}) => {
  await page.goto('/');
  await ask(page, 'What are the core Python skills?');
  await expect(status(page)).toHaveText(/^Answer ready/);
  await page.reload();
  const question = page.getByRole('heading', { name: 'What are the core Python skills?' });
  await expect(question).toBeVisible();
  await expect(status(page)).toHaveText('');
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(question).toBeHidden();
  await page.getByRole('button', { name: 'History' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^What are the core/ })
    .click();
  await expect(question).toBeVisible();
});

test('Esc stops an answer and keeps the question', async ({ page }) => {
  await holdAnswers(page);
  await page.goto('/');
  await ask(page, 'What does a Python developer do?');
  await expect(status(page)).toHaveText('Answering…');
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('Answer stopped');
  await expect(
    page.getByRole('heading', { name: 'What does a Python developer do?' }),
  ).toBeVisible();
});

test('after an error, trying again asks the same question', async ({ page }) => {
  const body = { error: { code: 'internal', message: 'The server is being restarted.' } };
  await page.route('**/api/chat', (route) => route.fulfill({ status: 500, json: body }), {
    times: 1,
  });
  await page.goto('/');
  await ask(page, 'What are the core Python skills?');
  await expect(page.getByRole('article')).toContainText('The server is being restarted.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toHaveText(/^Answer ready/);
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('the keyboard: / goes to the composer, Shift+Enter breaks the line, composing sends nothing', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type('one/two');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('three');
  await expect(composer(page)).toHaveValue('one/two\nthree');
  await composer(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('a browser that keeps nothing is told so, and answers all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const kind of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, kind, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/');
  await ask(page, 'What are the core Python skills?');
  await expect(status(page)).toHaveText(/^Answer ready/);
  await expect(page.getByText('does not let the page keep anything')).toBeVisible();
});

test('an address without a guide is a 404 that lists the guides', async ({ page }) => {
  const response = await page.goto('/guide/no-such-guide');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such guide here' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Python Developer/ })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the new question stands at the top, and no page scrolls sideways', async ({ page }) => {
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await page.goto('/');
    await ask(page, 'What are the core Python skills?');
    await expect(status(page)).toHaveText(/^Answer ready/);
    await ask(page, 'Compare the three career levels in a table');
    await expect(status(page)).toHaveText(/^Answer ready/);
    const turn = page.getByRole('article').last();
    await expect.poll(async () => Math.round((await turn.boundingBox())?.y ?? 0)).toBeLessThan(60);
    expect(await overflow()).toBe(0);
    await page.goto(guide);
    expect(await overflow()).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each statement that is cited stands out and is scrolled to', async ({ page }) => {
    await page.goto(guide);
    const ids = await page
      .locator('[data-statement]')
      .evaluateAll((elements) =>
        elements.map((element) => element.getAttribute('data-statement') ?? ''),
      );
    expect(ids.length).toBeGreaterThan(30);
    for (const id of ids.filter((_, index) => index % 9 === 0)) {
      const section = id.slice(0, id.lastIndexOf('.'));
      await page.goto('about:blank');
      await page.goto(`${guide}?cite=${id}#${section}`);
      await expect(page.locator('[aria-current="true"]')).toBeInViewport();
      await expect(page.locator(`[id="${section}"]`)).toHaveCount(1);
    }
  });

  test('a statement that is gone leaves its section open, with a note', async ({ page }) => {
    await page.goto(`${guide}?cite=skills-core.00000000#skills-core`);
    await expect(page.getByText('is no longer in this guide as it was quoted')).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'Core Python' })).toBeInViewport();
  });
});
