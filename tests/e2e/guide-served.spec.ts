// How guide pages are served: compressed, without JavaScript, and where there are several guides.
import { expect } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { contents, overflow } from './guide-page.ts';
import { test } from './reader-test.ts';

const guide = '/guide/python-developer-2026';

test('the address of a guide gives a page or its Markdown, each under its own type', async ({
  request,
}) => {
  const typeOf = async (path: string, accept: string) =>
    (await request.get(path, { headers: { accept } })).headers()['content-type'];
  expect(await typeOf(guide, 'text/markdown')).toBe('text/markdown; charset=utf-8');
  expect(await typeOf(guide, 'text/html, text/markdown;q=0.5')).toBe('text/html; charset=utf-8');
  expect(await typeOf(guide, '*/*')).toBe('text/html; charset=utf-8');
  expect(await typeOf(`${guide}.md`, '*/*')).toBe('text/markdown; charset=utf-8');
});

test('the picture beside a link to a page is there, and may be kept', async ({ page, request }) => {
  for (const path of ['/', '/guide', guide]) {
    await page.goto(path);
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    const picture = await request.get(image ?? '');
    expect(picture.headers()['content-type']).toBe('image/png');
    expect(picture.headers()['cache-control']).toContain('max-age=86400');
    expect(picture.headers()['content-security-policy']).toBeUndefined();
    await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute('content', /sign/);
  }
});

test('what is served is compressed, and may be kept', async ({ request }) => {
  const page = await request.get(guide);
  expect(page.headers()['content-encoding']).toBe('gzip');
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? '';
  const sheet = await request.get(style);
  expect(sheet.headers()['content-encoding']).toBe('gzip');
  expect(sheet.headers()['cache-control']).toContain('immutable');
  const again = await request.get(guide, {
    headers: { 'if-none-match': page.headers().etag ?? '' },
  });
  expect(again.status()).toBe(304);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an address without a guide is a 404 that lists the guides', async ({ page }) => {
    const response = await page.goto('/guide/no-such-guide');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such guide here' })).toBeVisible();
    await page.getByRole('link', { name: /Python Developer/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Python Developer/);
  });

  test('the chat of a guide that is not there says so, in the language asked for', async ({
    page,
  }) => {
    const response = await page.goto('/?guide=no-such-guide&lang=es');
    expect(response?.status()).toBe(404);
    await expect(page).toHaveURL('/guide/no-such-guide?lang=es');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Aquí no hay/);
    await page.goto('/?guide=');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Python Developer/);
  });

  test('the contents open on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(guide);
    await page.getByRole('button', { name: 'Contents' }).click();
    await contents(page).getByRole('link', { name: 'Next steps' }).click();
    await expect(page).toHaveURL(/#next-steps$|#[\w-]+$/);
  });

  test('a cited link opens from the browser’s cache, with the statement marked', async ({
    page,
    context,
  }) => {
    await page.goto(guide);
    const id = await page
      .getByText('Core Python skills concern')
      .first()
      .getAttribute('data-statement');
    const cited = `${guide}?cite=${id}#skills-core`;
    await page.goto(cited);
    await page.goto('about:blank');
    await context.setOffline(true);
    await page.goto(cited);
    const statement = page.locator('[aria-current="true"]');
    await expect(statement).toHaveText(/Core Python skills concern/);
    await expect(statement).toBeInViewport();
    await expect(statement).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(page.getByRole('link', { name: 'Back to the answer' })).toBeVisible();
  });
});

test.describe('with several guides', () => {
  let app: App;

  test.describe.configure({ mode: 'serial' });

  test.beforeAll(async () => {
    app = await startApp({ GUIDE_DIR: 'tests/fixtures/guides' });
  });

  test.afterAll(async () => app?.stop());

  test('they are listed, and each leads to the next', async ({ page }) => {
    await page.goto(`${app.origin}/guide`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
    await page.getByRole('link', { name: 'Baking bread' }).click();
    await page.getByRole('link', { name: /^Next guide/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Making cheese <at home> & elsewhere',
    );
    await expect(page.getByRole('link', { name: /^Next guide/ })).toHaveAttribute(
      'href',
      '/guide/hummus',
    );
    await page.getByRole('link', { name: /^Previous guide/ }).click();
    await expect(page).toHaveURL(`${app.origin}/guide/bread`);
    await page.getByRole('banner').getByRole('link', { name: 'All guides' }).click();
    await expect(page).toHaveURL(`${app.origin}/guide`);
  });

  test('code that is too wide wraps on paper', async ({ page }) => {
    await page.setViewportSize({ width: 670, height: 900 });
    await page.goto(`${app.origin}/guide/bread`);
    const hidden = () =>
      page.locator('pre').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(await hidden()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await hidden()).toBe(0);
  });

  test('one that is written from the right keeps its direction, and no page scrolls sideways', async ({
    page,
  }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${app.origin}/guide/hummus`);
      await expect(page.getByRole('article')).toHaveCSS('direction', 'rtl');
      expect(await overflow(page)).toBe(0);
      await page.goto(`${app.origin}/guide`);
      expect(await overflow(page)).toBe(0);
    }
  });
});
