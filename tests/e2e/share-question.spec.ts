// A link to a question, before and after it is asked.
import { expect } from '@playwright/test';
import { ask, askAndWait, composer, status } from './chat-page.ts';
import { test } from './reader-test.ts';
import { copied, questionsAsked, requestsOf, salaries } from './share-page.ts';

const question = 'What are the core Python skills?';

test.describe('a link to a question', () => {
  test('is copied, asks at once in a conversation of its own, and only once', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/');
    await askAndWait(page, question);
    const href = await copied(page, 'Copy a link to the last question');
    expect(new URL(href).searchParams.get('ask')).toBe(question);

    const requests = requestsOf(page);
    await page.goto(`/?lang=es&guide=python-developer-2026&ask=${encodeURIComponent(salaries)}`);
    await expect(status(page)).toHaveText(/^Respuesta lista/);
    await expect(page).toHaveURL(/\/c\/\w+\?lang=es&guide=python-developer-2026$/);
    await expect(page.getByRole('article')).toHaveCount(1);
    expect(questionsAsked(requests)).toBe(1);
    await page.reload();
    await expect(page.getByRole('heading', { name: salaries })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
    expect(questionsAsked(requests)).toBe(1);
    await expect(page.getByRole('button', { name: new RegExp(`^${question}`) })).toHaveCount(1);
  });

  test('that is longer than a question may be waits in the field, to be shortened', async ({
    page,
  }) => {
    const requests = requestsOf(page);
    await page.goto(`/?ask=${'why '.repeat(1100)}?`);
    await expect(composer(page)).toHaveValue(/^why why .+ \?$/);
    await expect(composer(page)).toBeFocused();
    await expect(page.getByText('401 characters too many for one question.')).toBeVisible();
    await composer(page).press('Enter');
    await expect(page.getByRole('article')).toHaveCount(0);
    expect(questionsAsked(requests)).toBe(0);
    await expect(page).toHaveURL(/\/$/);
  });

  test('with words to ask about writes a draft and asks nothing', async ({ page }) => {
    const requests = requestsOf(page);
    await page.goto('/?about=type%20hints&guide=python-developer-2026');
    await expect(composer(page)).toHaveValue('What does the guide say about “type hints”?');
    await expect(composer(page)).toBeFocused();
    await expect(page).toHaveURL(/\/\?guide=python-developer-2026$/);
    expect(questionsAsked(requests)).toBe(0);
    await ask(page, 'What are type hints?');
    await expect(status(page)).toHaveText(/^Answer ready/);
    await expect(composer(page)).toHaveValue('');
  });
});
