// axe finds nothing to complain of: the states of the chat and of the guide page, in both themes, on a wide
// screen and on a phone.
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { ask, askAndWait, holdAnswers, newest, status } from './chat-page.ts';
import { recordOf, sharedPath } from './shared-record.ts';

const guide = '/guide/python-developer-2026';
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 640;

/** Each state, and how a reader comes to it. */
const states: Record<string, (page: Page) => Promise<void>> = {
  empty: async (page) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: /What does a Python/ })).toBeVisible();
  },
  streaming: async (page) => {
    await holdAnswers(page);
    await page.goto('/');
    await ask(page, 'What are the core Python skills?');
    await expect(status(page)).toHaveText('Answering…');
  },
  'answered with a chart': async (page) => {
    await page.goto('/');
    await askAndWait(page, 'Compare the three career levels');
    await expect(newest(page).getByRole('figure')).toBeVisible();
  },
  refused: async (page) => {
    await page.goto('/');
    await askAndWait(page, 'What are the visa rules in Germany?');
  },
  failed: async (page) => {
    await page.route('**/api/chat', (route) => route.abort());
    await page.goto('/');
    await ask(page, 'What are the core Python skills?');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  'preview open': async (page) => {
    await states['answered with a chart']?.(page);
    const chip = newest(page)
      .getByRole('link', { name: /^Source 1: / })
      .first();
    await (isPhone(page) ? chip.tap() : chip.hover());
    await expect(page.getByRole('link', { name: 'Open in the guide' })).toBeVisible();
  },
  'source open': async (page) => {
    await states['preview open']?.(page);
    await page.getByRole('link', { name: 'Open in the guide' }).click();
    await expect(page.frameLocator('iframe').locator('[aria-current="true"]')).toBeVisible();
  },
  'conversations open': async (page) => {
    await states['answered with a chart']?.(page);
    if (isPhone(page)) await page.getByRole('button', { name: 'History' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
  },
  'sharing open': async (page) => {
    await states['answered with a chart']?.(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'settings open': async (page) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'shortcuts open': async (page) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'New conversation' }).focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'feedback open': async (page) => {
    await states['answered with a chart']?.(page);
    await page.getByRole('button', { name: /did not help/ }).click();
    await expect(page.getByRole('group', { name: /wrong/i })).toBeVisible();
  },
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
    await page.goto(guide);
    const id = await page.locator('tr[data-statement]').first().getAttribute('data-statement');
    await page.goto(`${guide}?cite=${id}#trajectories`);
    await expect(page.locator('[aria-current="true"]').first()).toBeVisible();
  },
  'list of guides': async (page) => {
    await page.goto('/guide');
  },
};

for (const [form, viewport] of [
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on ${form}`, () => {
    test.use({
      colorScheme: 'light',
      viewport,
      hasTouch: form === 'a phone',
      isMobile: form === 'a phone',
      contextOptions: { reducedMotion: 'reduce' },
    });
    for (const [state, reach] of Object.entries(states)) {
      test(`axe finds nothing in either theme: ${state}`, async ({ page }) => {
        await reach(page);
        expect(await violations(page), 'in the light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page), 'in the dark').toEqual([]);
      });
    }
  });
}
