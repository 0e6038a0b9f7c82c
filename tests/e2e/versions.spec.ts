// A question put otherwise, an answer asked for again, questions that wait, and an answer that is stopped.
import { expect, type Locator, type Page } from '@playwright/test';
import {
  asIfWritten,
  ask,
  askAndWait,
  composer,
  holdAnswers,
  newest,
  status,
} from './chat-page.ts';
import { test } from './reader-test.ts';

const skills = 'What are the core Python skills?';
const pay = 'What does a mid-level developer earn?';
const senior = 'What does a senior developer earn?';

const questions = (page: Page): Locator => page.locator('.question');
const turn = (page: Page, place: number): Locator => page.getByRole('article').nth(place);

async function expectQuestions(page: Page, expected: string[]): Promise<void> {
  await expect(questions(page)).toHaveText(expected.map((words) => new RegExp(escaped(words))));
}

const escaped = (words: string) => words.replace(/[?.]/g, '\\$&');

/** Lets answers through one by one: each call lets the next one go. */
async function gateAnswers(page: Page): Promise<() => void> {
  const waiting: (() => void)[] = [];
  let let_ = 0;
  await page.route('**/api/chat', async (route) => {
    if (let_ > 0) let_ -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    await route.continue().catch(() => {});
  });
  return () => {
    const go = waiting.shift();
    if (go) go();
    else let_ += 1;
  };
}

test('an earlier question is put otherwise; both versions keep what followed them', async ({
  page,
}) => {
  await page.goto('/');
  await askAndWait(page, skills);
  await askAndWait(page, pay);
  await askAndWait(page, 'Which cities pay most?');
  await turn(page, 1).getByRole('button', { name: 'Edit the question' }).click();
  const field = page.getByRole('textbox', { name: 'Edit the question' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(pay);
  await field.press('Escape');
  await expect(turn(page, 1).getByRole('button', { name: 'Edit the question' })).toBeFocused();
  await page.keyboard.press('Enter');
  await field.fill(senior);
  await field.press('Enter');
  await expectQuestions(page, [skills, senior]);
  await expect(status(page)).toHaveText(/^Answer ready/);
  await expect(turn(page, 1).locator('.answer-text').first()).toContainText('$180K');
  await askAndWait(page, 'How long does it take to become senior?');

  const versions = (number: number) =>
    turn(page, 1).getByRole('group', { name: `Version ${number} of 2` });
  await expect(versions(2)).toBeVisible();
  await versions(2).getByRole('button', { name: 'Earlier version' }).press('Enter');
  await expectQuestions(page, [skills, pay, 'Which cities pay most?']);
  await expect(turn(page, 1).locator('.answer-text').first()).toContainText('$110K');
  await expect(versions(1).getByRole('button', { name: 'Earlier version' })).toBeFocused();
  await page.reload();
  await expectQuestions(page, [skills, pay, 'Which cities pay most?']);
  await versions(1).getByRole('button', { name: 'Later version' }).click();
  await expectQuestions(page, [skills, senior, 'How long does it take to become senior?']);
});

test('what a model wrote can be asked for again, and the first answer stays', async ({ page }) => {
  await page.goto('/');
  await askAndWait(page, skills);
  await expect(newest(page).getByRole('button', { name: 'Copy' })).toBeVisible();
  await expect(newest(page).getByRole('button', { name: 'Ask again' })).toHaveCount(0);
  await asIfWritten(page);
  await askAndWait(page, pay);
  await turn(page, 1).getByRole('button', { name: 'Ask again' }).click();
  await expect(turn(page, 1).getByRole('group', { name: 'Version 2 of 2' })).toBeVisible();
  await expect(status(page)).toHaveText(/^Answer ready/);
  await turn(page, 1).getByRole('button', { name: 'Earlier version' }).click();
  await expect(turn(page, 1).getByRole('group', { name: 'Version 1 of 2' })).toBeVisible();
  await expect(turn(page, 1).locator('.answer-text').first()).not.toBeEmpty();
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('an answer that failed and is tried again leaves no version behind', async ({ page }) => {
  await page.route('**/api/chat', (route) => route.abort(), { times: 2 });
  await page.goto('/');
  await ask(page, skills);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('article')).toContainText('The server could not be reached');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toHaveText(/^Answer ready/);
  await expect(page.getByRole('group', { name: /^Version/ })).toHaveCount(0);
  await page.reload();
  await expectQuestions(page, [skills]);
  await expect(page.getByRole('group', { name: /^Version/ })).toHaveCount(0);
});

test('waiting questions are asked in their order, and one can be taken back', async ({ page }) => {
  const letNextGo = await gateAnswers(page);
  await page.goto('/');
  await ask(page, skills);
  await expect(status(page)).toHaveText('Answering…');
  await composer(page).fill(pay);
  await page.getByRole('button', { name: 'Ask next' }).click();
  await ask(page, 'Never mind this');
  await ask(page, senior);
  const queue = page.getByRole('region', { name: 'Waiting to be asked' });
  await expect(queue.getByRole('listitem')).toHaveText([
    new RegExp(escaped(pay)),
    /Never mind this/,
    new RegExp(escaped(senior)),
  ]);
  await queue.getByRole('button', { name: 'Do not ask “Never mind this”' }).click();
  await expect(composer(page)).toHaveValue('Never mind this');
  await expect(composer(page)).toBeFocused();
  letNextGo();
  await expectQuestions(page, [skills, pay]);
  await expect(queue.getByRole('listitem')).toHaveCount(1);
  letNextGo();
  await expectQuestions(page, [skills, pay, senior]);
  await expect(queue).toBeHidden();
  letNextGo();
  await expect(status(page)).toHaveText(/^Answer ready/);
  await expect(newest(page)).toContainText('$180K');
  await expect(composer(page)).toHaveValue('Never mind this');
});

test('Esc stops an answer and keeps the question; what waits is asked after the next answer', async ({
  page,
}) => {
  await holdAnswers(page);
  await page.goto('/');
  await ask(page, skills);
  await expect(status(page)).toHaveText('Answering…');
  await ask(page, senior);
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('Answer stopped');
  await expect(newest(page)).toContainText('Stopped before the answer began.');
  await expect(newest(page).getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await expectQuestions(page, [skills]);
  const queue = page.getByRole('region', { name: 'Waiting to be asked' });
  await expect(queue).toContainText(senior);
  await page.unroute('**/api/chat');
  await ask(page, pay);
  await expectQuestions(page, [skills, pay, senior]);
  await expect(status(page)).toHaveText(/^Answer ready/);
  await expect(queue).toBeHidden();
});
