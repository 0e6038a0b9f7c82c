// What a person does on the guide pages, by role and name: read, find the way, follow a citation, ask.
import { expect, type Page, test } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import { doubleClickWord } from './double-click-word.ts';

const guide = '/guide/python-developer-2026';
const contents = (page: Page) => page.getByRole('navigation', { name: 'On this page' });
const askAboutThis = (page: Page) =>
  page.getByRole('link', { name: 'Ask about this', exact: true });
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What the link near the selection carries to the chat. */
async function aboutText(page: Page): Promise<string | null> {
  const href = await askAboutThis(page).getAttribute('href');
  return new URL(href ?? '', 'http://localhost').searchParams.get('about');
}

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

test.describe('asking', () => {
  test('each heading offers to ask about its section', async ({ page }) => {
    await page.goto(guide);
    const ask = page.getByRole('link', { name: 'Ask about “Core Python”' });
    const href = new URL((await ask.getAttribute('href')) ?? '', 'http://localhost');
    expect(href.pathname).toBe('/');
    expect(Object.fromEntries(href.searchParams)).toEqual({
      guide: 'python-developer-2026',
      ask: 'What does the guide say about “Core Python”?',
    });
  });

  test('selected text is taken along into a question', async ({ page }) => {
    await page.goto(guide);
    await expect(askAboutThis(page)).toBeHidden();
    await doubleClickWord(page.getByText('Simplicity is Python'), 'Simplicity');
    await expect(askAboutThis(page)).toBeVisible();
    expect(await aboutText(page)).toBe('Simplicity');
    await askAboutThis(page).click();
    await expect(page).toHaveURL((url) => url.pathname === '/');
  });

  test('selecting with the keyboard offers the same, one Tab away', async ({ page }) => {
    await page.goto(guide);
    await doubleClickWord(page.getByText('Simplicity is Python'), 'Simplicity');
    const word = (await aboutText(page)) ?? '';
    expect(word).toBe('Simplicity');
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await aboutText(page))?.length).toBeGreaterThan(word.length);
    await page.keyboard.press('Tab');
    await expect(askAboutThis(page)).toBeFocused();
  });

  test('the offer goes with the selection and with Esc, and comes back after scrolling', async ({
    page,
  }) => {
    await page.goto(guide);
    const text = page.getByText('Simplicity is Python');
    await doubleClickWord(text, 'Python');
    await expect(askAboutThis(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(askAboutThis(page)).toBeHidden();
    await doubleClickWord(text, 'Simplicity');
    await expect(askAboutThis(page)).toBeVisible();
    const top = async () => (await askAboutThis(page).boundingBox())?.y ?? 0;
    const before = await top();
    await page.mouse.wheel(0, 60);
    await expect(askAboutThis(page)).toBeHidden();
    await expect(askAboutThis(page)).toBeVisible();
    expect(await top()).toBeCloseTo(before - 60, 0);
    await page.evaluate(() => scrollTo(0, 4000));
    await expect(askAboutThis(page)).toBeHidden();
    await page.waitForTimeout(400);
    await expect(askAboutThis(page)).toBeHidden();
    await doubleClickWord(page.getByRole('heading', { name: 'Core Python' }), 'Python');
    await expect(askAboutThis(page)).toBeVisible();
    await page.getByText('Core Python skills concern').click();
    await expect(askAboutThis(page)).toBeHidden();
  });

  test('beside the chat, selected text is handed to the page around', async ({ page, baseURL }) => {
    await page.route('**/around', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${guide}?view=panel" width="400" height="700"></iframe>
          <script>onmessage = ({ data, origin }) => { document.title = origin + JSON.stringify(data); }</script>`,
      }),
    );
    await page.goto('/around');
    const frame = page.frameLocator('iframe');
    await doubleClickWord(frame.getByText('Simplicity is Python'), 'Simplicity');
    await frame.getByRole('link', { name: 'Ask about this', exact: true }).click();
    const sent = /^(http[^{]+)\{"type":"signpost:about","text":".+"\}$/;
    await expect.poll(async () => sent.exec(await page.title())?.[1]).toBe(baseURL);
    await expect(frame.getByRole('banner')).toHaveCount(0);
  });
});

test('“Back to the answer” goes back in the tab, past what was opened on the way', async ({
  page,
}) => {
  await page.goto('/');
  await page.goto(`${guide}?cite=skills-core.00000000#skills-core`);
  await contents(page).getByRole('link', { name: 'Next steps' }).click();
  await page.getByRole('link', { name: 'Back to the answer' }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/');
  await page.goForward();
  await expect(page).toHaveURL((url) => url.pathname === guide);
});

test('“Back to the answer” goes back to a shared conversation too', async ({ page }) => {
  await page.goto('/shared#none');
  await page.goto(`${guide}?cite=skills-core.00000000#skills-core`);
  await page.getByRole('link', { name: 'Back to the answer' }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/shared' && url.hash === '#none');
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
