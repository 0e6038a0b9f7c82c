// Several tabs on the same conversations, and browsers that keep nothing or have no room.
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { ask, askAndWait, newest, status } from './chat-page.ts';
import { test } from './reader-test.ts';

const skills = 'What are the core Python skills?';
const pay = 'What does a mid-level developer earn?';
const senior = 'What does a senior developer earn?';

const list = (page: Page): Locator => page.getByRole('navigation', { name: 'Conversations' });
const entry = (page: Page, name: string): Locator =>
  list(page).locator('.history-entry').filter({ hasText: name });
const questions = (page: Page): Locator => page.locator('.question');

/** Two tabs that have the same conversation open. */
async function openTwice(context: BrowserContext): Promise<[Page, Page]> {
  const one = await context.newPage();
  await one.goto('/');
  await askAndWait(one, skills);
  const other = await context.newPage();
  await other.goto('/');
  await entry(other, skills).click();
  await expect(questions(other)).toContainText([skills]);
  return [one, other];
}

test('two tabs that ask in the same conversation at the same time lose nothing', async ({
  context,
}) => {
  const [one, other] = await openTwice(context);
  await Promise.all([ask(one, pay), ask(other, senior)]);
  await Promise.all([one, other].map((page) => expect(status(page)).toHaveText(/^Answer ready/)));
  await expect(newest(one)).toContainText(pay);
  await expect(newest(other)).toContainText(senior);
  for (const page of [one, other]) {
    await page.reload();
    await expect(page.getByRole('article')).toHaveCount(2);
    const second = page.getByRole('article').nth(1);
    await expect(second.getByRole('group', { name: /^Version [12] of 2$/ })).toBeVisible();
  }
  const second = one.getByRole('article').nth(1);
  const seen = [await questions(one).nth(1).innerText()];
  const [later, earlier] = [
    second.getByRole('button', { name: 'Later version' }),
    second.getByRole('button', { name: 'Earlier version' }),
  ];
  const isFirst = (await earlier.getAttribute('aria-disabled')) === 'true';
  await (isFirst ? later : earlier).click();
  await expect(questions(one).nth(1)).not.toContainText(seen[0] ?? '');
  await expect(second.locator('.answer-text').first()).toContainText('$');
});

test('what one tab asks, renames and deletes is seen in the list of the other', async ({
  context,
}) => {
  const [one, other] = await openTwice(context);
  await entry(one, skills).focus();
  await one.keyboard.press('F2');
  await one.keyboard.type('Learning plan');
  await one.keyboard.press('Enter');
  await expect(entry(other, 'Learning plan')).toBeVisible();
  await askAndWait(other, pay);
  await expect(entry(one, 'Learning plan')).toContainText('2 questions');

  await entry(one, 'Learning plan').focus();
  await one.keyboard.press('Delete');
  await expect(entry(other, 'Learning plan')).toBeHidden();
  await expect(questions(other)).toContainText([skills, pay]);
  await list(one).getByRole('button', { name: 'Undo' }).click();
  await expect(entry(other, 'Learning plan')).toBeVisible();

  await entry(one, 'Learning plan').focus();
  await one.keyboard.press('Delete');
  await expect(entry(other, 'Learning plan')).toBeHidden();
  await askAndWait(other, senior);
  await expect(questions(other)).toContainText([skills, pay, senior]);
  await other.reload();
  await expect(questions(other)).toContainText([skills, pay, senior]);
});

test('a browser without IndexedDB says that it keeps nothing, and answers all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await expectAnswersUnkept(page, 'does not let the page keep anything');
});

test('a browser that refuses all storage says so, and answers all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const kind of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, kind, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await expectAnswersUnkept(page, 'does not let the page keep anything');
});

test('a browser whose database does not open says so, and answers all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    // The request is never answered.
    IDBFactory.prototype.open = function (name) {
      const request = open.call(this, `${name}-unused`);
      request.addEventListener('success', (event) => event.stopImmediatePropagation());
      return request;
    };
  });
  await expectAnswersUnkept(page, 'does not let the page keep anything');
});

test('a full storage is told; answers still come, and room is used once there is some', async ({
  page,
}) => {
  await page.goto('/');
  await askAndWait(page, skills);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, {
      makeRoom() {
        IDBObjectStore.prototype.put = put;
      },
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await list(page).getByRole('button', { name: 'New conversation' }).click();
  await askAndWait(page, pay);
  await expect(page.getByText('storage is full')).toBeVisible();
  await expect(entry(page, pay)).toBeVisible();
  await askAndWait(page, senior);
  await entry(page, skills).click();
  await expect(questions(page)).toContainText([skills]);
  await entry(page, pay).click();
  await expect(questions(page)).toContainText([pay, senior]);

  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await entry(page, skills).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('storage is full')).toBeHidden();
  await page.reload();
  await expect(questions(page)).toContainText([pay, senior]);
});

async function expectAnswersUnkept(page: Page, note: string): Promise<void> {
  await page.goto('/');
  await askAndWait(page, skills);
  await expect(page.getByText(note)).toBeVisible();
  await askAndWait(page, pay);
  await expect(page.getByRole('article')).toHaveCount(2);
  await list(page).getByRole('button', { name: 'New conversation' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await entry(page, skills).click();
  await expect(questions(page)).toContainText([skills, pay]);
}
