// axe finds nothing to complain of: the states of the chat and of the guide page, in both themes, on a wide
// screen and on a phone.
import { expect, type Page } from '@playwright/test';
import { violationsInThemes } from './axe.ts';
import { ask, askAndWait, holdAnswers, newest, status } from './chat-page.ts';
import { test } from './reader-test.ts';
import { recordOf, sharedPath } from './shared-record.ts';

const guide = '/guide/python-developer-2026';
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 640;

/** Each state of a chat, and how a reader comes to it from the one before, all on one page. */
const chatStates: Record<string, (page: Page) => Promise<void>> = {
  empty: async (page) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: /What does a Python/ })).toBeVisible();
  },
  'settings open': async (page) => {
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'shortcuts open': async (page) => {
    await closeDialog(page);
    await page.getByRole('button', { name: 'New conversation' }).focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  failed: async (page) => {
    await closeDialog(page);
    await page.route('**/api/chat', (route) => route.abort());
    await ask(page, 'What are the core Python skills?');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await page.unroute('**/api/chat');
  },
  refused: async (page) => {
    await startAnew(page);
    await askAndWait(page, 'What are the visa rules in Germany?');
  },
  'answered with a chart': async (page) => {
    await startAnew(page);
    await askAndWait(page, 'Compare the three career levels');
    await expect(newest(page).getByRole('figure')).toBeVisible();
  },
  'sharing open': async (page) => {
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'conversations open': async (page) => {
    await closeDialog(page);
    if (isPhone(page)) await page.getByRole('button', { name: 'History' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
  },
  'preview open': async (page) => {
    if (isPhone(page)) await closeDialog(page);
    const chip = newest(page)
      .getByRole('link', { name: /^Source 1: / })
      .first();
    await (isPhone(page) ? chip.tap() : chip.hover());
    await expect(page.getByRole('link', { name: 'Open in the guide' })).toBeVisible();
  },
  'source open': async (page) => {
    await page.getByRole('link', { name: 'Open in the guide' }).click();
    await expect(page.frameLocator('iframe').locator('[aria-current="true"]')).toBeVisible();
  },
  'feedback open': async (page) => {
    await page.getByRole('button', { name: 'Close the source' }).click();
    await page.getByRole('button', { name: /did not help/ }).click();
    await expect(page.getByRole('group', { name: /wrong/i })).toBeVisible();
  },
  streaming: async (page) => {
    await startAnew(page);
    await holdAnswers(page);
    await ask(page, 'What are the core Python skills?');
    await expect(status(page)).toHaveText('Answering…');
  },
};

/** Each page that is no chat of one's own. */
const otherPages: Record<string, (page: Page) => Promise<void>> = {
  'conversation shared': async (page) => {
    const record = await recordOf(page.request, 'Compare the three career levels');
    const [source] = record.turns[0]?.sources ?? [];
    if (source) source.quote = 'It was said otherwise.';
    await page.goto(await sharedPath(record));
    await expect(page.getByText('no longer stands as quoted')).toBeVisible();
  },
  'link broken': async (page) => {
    await page.goto('/shared#1.broken');
    await expect(page.getByText('The link is damaged')).toBeVisible();
  },
  'guide page': async (page) => {
    await page.goto(guide);
  },
  'guide page with a cited statement': async (page) => {
    const id = await page.locator('tr[data-statement]').first().getAttribute('data-statement');
    await page.goto(`${guide}?cite=${id}#trajectories`);
    await expect(page.locator('[aria-current="true"]').first()).toBeVisible();
  },
  'list of guides': async (page) => {
    await page.goto('/guide');
  },
};

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Begins a conversation with nothing in it yet. */
async function startAnew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
}

/** Every state is looked at, also after one that axe complains of. */
async function expectNoViolations(page: Page, states: typeof chatStates): Promise<void> {
  expect(Object.keys(states)).not.toEqual([]);
  for (const [state, reach] of Object.entries(states)) {
    await test.step(state, async () => {
      await reach(page);
      expect.soft(await violationsInThemes(page), state).toEqual([]);
    });
  }
}

for (const [form, viewport] of [
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on ${form}`, () => {
    test.use({
      viewport,
      hasTouch: form === 'a phone',
      isMobile: form === 'a phone',
      contextOptions: { reducedMotion: 'reduce' },
    });
    test('axe finds nothing in any state of a chat, in either theme', async ({ page }) => {
      await expectNoViolations(page, chatStates);
    });
    test('axe finds nothing on any other page, in either theme', async ({ page }) => {
      await expectNoViolations(page, otherPages);
    });
  });
}
