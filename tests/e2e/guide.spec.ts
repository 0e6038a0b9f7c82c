// What a person does on the guide pages, by role and name: read, find the way, follow a citation, ask.
import { expect } from '@playwright/test';
import { contents, overflow } from './guide-page.ts';
import { test } from './reader-test.ts';

const guide = '/guide/python-developer-2026';

test.describe('reading', () => {
  test('the contents follow the reading', async ({ page }) => {
    await page.goto(guide);
    const current = contents(page).locator('[aria-current]');
    await expect(current).toHaveCount(0);
    await page.mouse.move(700, 400);
    const heading = page.getByRole('heading', { name: 'Soft skills' });
    while (((await heading.boundingBox())?.y ?? 0) > 200) await page.mouse.wheel(0, 120);
    await expect(current).toHaveText('Soft skills');
    await page.keyboard.press('End');
    await expect(current).toHaveText('Next steps');
    // The key is lost while the window still glides to the end.
    await expect(async () => {
      await page.keyboard.press('Home');
      await expect(current).toHaveCount(0, { timeout: 500 });
    }).toPass();
  });

  test('what is chosen in the contents is marked, also where the page ends before it', async ({
    page,
  }) => {
    await page.goto(guide);
    const link = contents(page).getByRole('link', { name: 'What is the biggest challenge' });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'location');
    await expect(page.getByRole('heading', { name: 'What is the biggest' })).toBeInViewport();
  });

  test('the contents follow the reading again once the page moves by other means', async ({
    page,
  }) => {
    await page.goto(guide);
    const current = contents(page).locator('[aria-current]');
    const jump = async () => {
      await contents(page).getByRole('link', { name: 'Next steps' }).click();
      await expect(current).toHaveText('Next steps');
      await page.waitForTimeout(400);
      await expect(current).toHaveText('Next steps');
    };
    await jump();
    // As a drag of the scroll bar does.
    await page.evaluate(() => scrollTo(0, scrollY - 50));
    await page.evaluate(() => scrollTo(0, 0));
    await expect(current).toHaveCount(0);
    await jump();
    await page.goBack();
    await expect(current).toHaveCount(0);
  });

  test('a heading has a link of its own, and leads to the chapters around it', async ({ page }) => {
    await page.goto(guide);
    await page.getByRole('link', { name: 'Link to “Core Python”' }).click();
    await expect(page).toHaveURL(new RegExp(`${guide}#skills-core$`));
    await expect(page.getByRole('heading', { name: 'Core Python' })).toBeInViewport();
    await page.getByRole('link', { name: 'Next section: Career path and salaries' }).click();
    const bar = await page.getByRole('banner').boundingBox();
    const heading = await page.getByRole('heading', { name: 'Career path' }).boundingBox();
    expect(heading?.y).toBeGreaterThan(bar?.height ?? 0);
    expect(heading?.y).toBeLessThan(200);
  });

  test('the page tells its date and reading time, and asks nothing of another site', async ({
    page,
    baseURL,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(guide);
    await expect(page.getByText('Updated November 1, 2026')).toBeVisible();
    await expect(page.getByText(/^\d+ min read$/)).toBeVisible();
    expect(requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
    expect(requests.filter((url) => url.endsWith('.js'))).toHaveLength(1);
  });

  test('it prints as the text alone', async ({ page }) => {
    await page.goto(guide);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(contents(page)).toBeHidden();
    await expect(page.getByRole('link', { name: /^Ask/ }).first()).toBeHidden();
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  test('the cited statement is framed where the reader’s own colours take the place of ours', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(guide);
    const text = page.getByText('Core Python skills concern').first();
    const id = await text.getAttribute('data-statement');
    await page.goto(`${guide}?cite=${id}#skills-core`);
    await expect(page.locator('[aria-current="true"]')).toHaveCSS('outline-style', 'solid');
  });

  test('in Spanish where the address asks for it', async ({ page }) => {
    await page.goto(`${guide}?lang=es`);
    await expect(page.getByText('Actualizada el 1 de noviembre de 2026')).toBeVisible();
    const ask = page.getByRole('banner').getByRole('link', { name: 'Pregunta a esta guía' });
    await expect(ask).toHaveAttribute('href', /[?&]lang=es/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the contents open from the bar, and close when a section is chosen', async ({ page }) => {
    await page.goto(`${guide}#skills-core`);
    await expect(contents(page)).toBeHidden();
    const before = await page.evaluate(() => scrollY);
    await page.getByRole('button', { name: 'Contents' }).tap();
    await expect(contents(page).locator('[aria-current]')).toHaveText('Core Python');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await contents(page).getByRole('link', { name: 'Next steps' }).tap();
    await expect(contents(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Next steps' })).toBeInViewport();
    expect(await overflow(page)).toBe(0);
  });
});
