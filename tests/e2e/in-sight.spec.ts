// What a reader has to see without looking for it: words that are whole, and what a screen has room for.
import { expect, type Page } from '@playwright/test';
import { askAndWait, composer, newest, sidewaysOverflow } from './chat-page.ts';
import { test } from './reader-test.ts';
import { setup, snippet } from './setup-page.ts';

const salaries = 'What does a mid-level engineer earn?';

/** Pixels by which the words in the empty field are wider than the room beside its buttons; none is 0 or less. */
function cutOffPlaceholder(page: Page): Promise<number> {
  return page.locator('#question').evaluate((field) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('The question field is another.');
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    const ruler = document.createElement('span');
    ruler.style.cssText = 'position: fixed; white-space: nowrap';
    ruler.style.font = font;
    ruler.textContent = field.placeholder;
    document.body.append(ruler);
    const { width } = ruler.getBoundingClientRect();
    ruler.remove();
    return (
      width - (field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight))
    );
  });
}

/** Pixels from where the newest question begins to where all that follows it ends. */
async function heightOfNewest(page: Page): Promise<number> {
  const question = await newest(page).locator('.question').boundingBox();
  const answer = await newest(page).locator('.answer').boundingBox();
  return (answer?.y ?? 0) + (answer?.height ?? 0) - (question?.y ?? 0);
}

for (const width of [390, 320]) {
  test.describe(`on a phone ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 640 }, hasTouch: true, isMobile: true });

    for (const address of ['/', '/?lang=es']) {
      test(`the words in the empty field are whole, also beside the way to the newest answer: ${address}`, async ({
        page,
      }) => {
        await page.goto(address);
        expect(await cutOffPlaceholder(page)).toBeLessThanOrEqual(0);
        await page.locator('#question').fill('Compare the three career levels');
        await page.locator('#question').press('Enter');
        await expect(page.locator('.to-newest')).toBeVisible();
        await expect(page.locator('.composer[data-answering]')).toHaveCount(0);
        expect(await cutOffPlaceholder(page)).toBeLessThanOrEqual(0);
        expect(await sidewaysOverflow(page)).toBe(0);
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('an answer of one row with its sources closed takes less than a screen', async ({
    page,
  }) => {
    await page.goto('/');
    await askAndWait(page, salaries);
    await expect(newest(page).getByText('Quoted from the guide')).toBeVisible();
    expect(await heightOfNewest(page)).toBeLessThan(640);
  });
});

test.describe('at 400%', () => {
  test.use({ viewport: { width: 341, height: 192 } });

  test('three lines of an answer are in sight', async ({ page }) => {
    await page.goto('/');
    await askAndWait(page, 'What are the core Python skills?');
    const inSight = () =>
      newest(page).evaluate((turn) => {
        const range = document.createRange();
        range.selectNodeContents(turn.querySelector('.answer-text') ?? turn);
        const bottoms = [...range.getClientRects()]
          .filter(({ top, bottom }) => top >= 0 && bottom <= window.innerHeight)
          .map(({ bottom }) => bottom)
          .toSorted((one, other) => one - other);
        // What stands in one line ends at nearly one height.
        return bottoms.filter((bottom, at) => bottom - (bottoms[at - 1] ?? 0) > 15).length;
      });
    await expect.poll(inSight).toBeGreaterThanOrEqual(3);
  });

  test('the field stays whole while sections are offered to who writes in it', async ({ page }) => {
    await page.goto('/');
    const field = page.locator('#question');
    await field.focus();
    await field.pressSequentially('salary');
    await expect(page.locator('.section-options')).toBeVisible();
    await expect(field).toBeInViewport({ ratio: 1 });
  });
});

test.describe('with colours of the reader’s own', () => {
  test('nothing is read through the bar of the question field', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/');
    const painted = await page.locator('.composer-bar').evaluate((bar) => {
      const { backgroundColor } = getComputedStyle(bar);
      return { backgroundColor, ink: getComputedStyle(document.body).color };
    });
    expect(painted.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(painted.backgroundColor).not.toBe(painted.ink);
  });
});

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test('the setup page shows its snippet and the whole preview', async ({ page }) => {
    await page.goto(setup);
    await expect(page.locator('.preview-stage')).toBeInViewport({ ratio: 1 });
    await expect(snippet(page)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Copy the snippet' })).toBeInViewport({
      ratio: 1,
    });
  });

  test('a table is covered in all its width where it goes on beneath the heading', async ({
    page,
  }) => {
    await page.goto('/');
    await askAndWait(page, salaries);
    const href = await newest(page)
      .getByRole('link', { name: /^Source 1: / })
      .first()
      .getAttribute('href');
    await page.goto(href ?? '');
    const section = page.locator('.guide-section:has(.cited)').first();
    const heading = section.locator('.section-heading').first();
    const [title, table] = [
      await heading.boundingBox(),
      await section.locator('table').boundingBox(),
    ];
    const covered = (title?.x ?? 0) + (title?.width ?? 0);
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeGreaterThan(covered);
    const [reach = 0] = await heading.evaluate((element) =>
      (getComputedStyle(element).boxShadow.match(/-?\d+px/g) ?? []).map((each) =>
        Number.parseFloat(each),
      ),
    );
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(covered + reach);
  });

  test('the title of a section that is offered is cut only where it alone is too long', async ({
    page,
  }) => {
    await page.goto('/');
    await composer(page).pressSequentially('communication with teams');
    const titles = page.getByRole('option').locator('.source-title');
    await expect(titles.first()).toBeVisible();
    const room = await titles.evaluateAll((all) =>
      all.map((title) => ({
        cut: title.scrollWidth - title.clientWidth,
        beside: (title.parentElement?.clientWidth ?? 0) - title.clientWidth,
      })),
    );
    expect(room.length).toBeGreaterThan(0);
    for (const { cut, beside } of room) expect(Math.min(cut, beside)).toBeLessThanOrEqual(1);
  });
});
