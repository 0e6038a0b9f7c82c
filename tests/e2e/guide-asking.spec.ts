// From a guide page into the chat and back: asking about text, and the way back to the answer.
import { expect, type Page } from '@playwright/test';
import { doubleClickWord } from './double-click-word.ts';
import { askAboutThis, contents } from './guide-page.ts';
import { test } from './reader-test.ts';

const guide = '/guide/python-developer-2026';

/** What the link near the selection carries to the chat. */
async function aboutText(page: Page): Promise<string | null> {
  const href = await askAboutThis(page).getAttribute('href');
  return new URL(href ?? '', 'http://localhost').searchParams.get('about');
}

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
