// The page before anything is asked.
import { expect, type Page } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { askAndWait, composer, newest, sidewaysOverflow, status } from './chat-page.ts';
import { test } from './reader-test.ts';

test.describe('before anything is asked', () => {
  test('the page says what the guide covers, and a starter question is asked at once', async ({
    page,
  }) => {
    await page.goto('/');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: /Python Developer/, level: 2 })).toBeVisible();
    await expect(main.getByText('Answers come from this guide alone.')).toBeVisible();
    await expect(main.getByText(/Updated \w+ \d+, \d{4}\./)).toBeVisible();
    await expect(page.getByRole('banner')).toContainText(/Updated \w+ \d+, \d{4}/);
    const topic = main.getByRole('link', { name: 'Career path and salaries' });
    await expect(topic).toHaveAttribute('href', '/guide/python-developer-2026#trajectories');
    const starter = main.getByRole('listitem').getByRole('button').first();
    const question = (await starter.textContent()) ?? '';
    await starter.click();
    await expect(page.getByRole('heading', { name: question })).toBeVisible();
    await expect(status(page)).toHaveText(/^Answer ready/);
  });

  test('a question that is written from right to left keeps clear of the button', async ({
    page,
  }) => {
    await page.goto('/');
    for (const words of ['what', 'מה']) {
      await composer(page).fill(words);
      expect(await fieldMeetsButton(page)).toBe(false);
    }
  });

  test.describe('with several guides', () => {
    let app: App;
    test.beforeAll(async () => {
      app = await startApp({ GUIDE_DIR: 'tests/fixtures/guides', OPENAI_API_KEY: '' });
    });
    test.afterAll(async () => {
      await app?.stop();
    });

    test('all of them are asked, or the one that the address names', async ({ page }) => {
      await page.goto(app.origin);
      const main = page.getByRole('main');
      const header = page.getByRole('banner');
      await expect(main.getByRole('heading', { name: 'Ask 3 guides', level: 2 })).toBeVisible();
      await expect(main.getByRole('link', { name: 'Baking bread' })).toHaveAttribute(
        'href',
        '/guide/bread',
      );
      await expect(header.getByRole('link', { name: 'Read the guide' })).toHaveCount(0);
      await expect(page).toHaveTitle('Ask 3 guides');

      await page.goto(`${app.origin}/?guide=bread`);
      await expect(main.getByRole('heading', { name: 'Baking bread', level: 2 })).toBeVisible();
      await expect(header).toContainText('Baking breadUpdated March 1, 2026');
      await expect(page).toHaveTitle('Ask: Baking bread');
      const asked = page.waitForRequest('**/api/chat');
      await askAndWait(page, 'How long does a dough rest?');
      expect((await asked).postDataJSON()).toMatchObject({ guide: 'bread' });
      await expect(newest(page)).toContainText('an hour');

      const missing = await page.goto(`${app.origin}/?guide=no-such-guide`);
      expect(missing?.status()).toBe(404);
      await expect(page.getByRole('link', { name: 'Baking bread' })).toBeVisible();
    });

    for (const width of [390, 1280]) {
      test(`a guide that is read from right to left fits a screen ${width} wide`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.addInitScript(() => {
          new MutationObserver(() => {
            if (document.documentElement) document.documentElement.dir = 'rtl';
          }).observe(document, { childList: true });
        });
        await page.goto(`${app.origin}/?guide=hummus`);
        expect(await sidewaysOverflow(page)).toBe(0);
        await askAndWait(page, 'כמה שעות משרים את הגרגרים במים קרים?');
        await expect(
          newest(page)
            .getByRole('link', { name: /^Source 1: / })
            .first(),
        ).toBeVisible();
        expect(await sidewaysOverflow(page)).toBe(0);
        expect(await overlaps(page)).toEqual([]);
        expect(await fieldMeetsButton(page)).toBe(false);
        // A right-to-left page begins at its right edge.
        const brand = await page.getByRole('link', { name: 'Signpost' }).boundingBox();
        const share = await page.getByRole('button', { name: 'Share' }).boundingBox();
        expect(brand?.x).toBeGreaterThan(share?.x ?? 0);
        await page.getByRole('button', { name: 'Share' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await sidewaysOverflow(page)).toBe(0);
      });
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the chat page says what it needs, and leads to the guide', async ({ page }) => {
      await page.goto('/');
      // By its element: what stands in `noscript` has no text for Playwright.
      const note = page.locator('noscript');
      await expect(note.locator('p')).toHaveText(/^Asking needs JavaScript\./);
      await expect(note.locator('p')).toBeVisible();
      await expect(composer(page)).toBeHidden();
      await expect(page.getByRole('button')).toHaveCount(0);
      await note.locator('a').click();
      await expect(page.getByRole('heading', { name: 'Core Python' })).toBeVisible();
      await page.goto('/shared#1.x');
      await expect(note.locator('p')).toHaveText(/only JavaScript in your browser can unpack it/);
      await expect(note.locator('p')).toBeVisible();
    });
  });
});

/** Whether what is written in the question field can run beneath its button. */
async function fieldMeetsButton(page: Page): Promise<boolean> {
  const button = await page.getByRole('button', { name: 'Ask', exact: true }).boundingBox();
  const text = await composer(page).evaluate((field) => {
    const { left, right } = field.getBoundingClientRect();
    const { paddingLeft, paddingRight } = getComputedStyle(field);
    return {
      left: left + Number.parseFloat(paddingLeft),
      right: right - Number.parseFloat(paddingRight),
    };
  });
  if (!button) return true;
  return text.left < button.x + button.width && button.x < text.right;
}

/** What lies over something else in the bar. */
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const parent of document.querySelectorAll('.site-header, .header-actions')) {
      const boxes = [...parent.children]
        .map((child) => ({ child, box: child.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 2 && box.height > 2);
      for (const [index, { child, box }] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 1) found.push(`${child.className} ${other.child.className}`);
        }
      }
    }
    return found;
  });
}
