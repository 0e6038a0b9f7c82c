// What the owner of a site can choose of the widget's looks and place, and what it keeps to by itself: print,
// motion, direction of writing, readable colours.
import { expect, type Page } from '@playwright/test';
import { chat, launcher, openChat, pageWith, panel, widget } from './widget-page.ts';
import { style } from './widget-style.ts';
import { test } from './widget-visit.ts';

const screen = { width: 1000, height: 800 };
test.use({ viewport: screen, contextOptions: { reducedMotion: 'reduce' } });

type Side = 'left' | 'right' | 'top' | 'bottom';

/** Distances of the launcher from the edges of the screen. */
async function distances(page: Page): Promise<Record<Side, number>> {
  const box = await launcher(page).boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  return { left: x, top: y, right: screen.width - x - width, bottom: screen.height - y - height };
}

/** Colour of the launcher as it is painted: red, green, blue. */
const painted = (page: Page) =>
  launcher(page).evaluate((button) => {
    const brush = new OffscreenCanvas(1, 1).getContext('2d');
    if (!brush) return [];
    brush.fillStyle = getComputedStyle(button).backgroundColor;
    brush.fillRect(0, 0, 1, 1);
    return Array.from(brush.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });

const root = (page: Page) => widget(page).locator('css=div').first();

const corners: { corner: string; near: Side[] }[] = [
  { corner: 'bottom-right', near: ['bottom', 'right'] },
  { corner: 'bottom-left', near: ['bottom', 'left'] },
  { corner: 'top-right', near: ['top', 'right'] },
  { corner: 'top-left', near: ['top', 'left'] },
];

for (const { corner, near } of corners) {
  test(`data-corner puts launcher and panel at the ${corner}`, async ({ page, visit }) => {
    await visit({ attributes: `data-corner="${corner}" data-label="Ask us"` });
    const at = await distances(page);
    expect(near).toHaveLength(2);
    for (const side of near) expect(at[side], side).toBe(20);
    await openChat(page);
    expect(await distances(page)).toEqual(at);
    const box = await panel(page).boundingBox();
    expect(box).toMatchObject({ width: 400, height: 640 });
    expect(box?.x).toBe(near.includes('left') ? 20 : 580);
    expect(box?.y).toBe(near.includes('top') ? 88 : 72);
  });
}

test('a page that reads right to left has it on the left, unless a corner is named', async ({
  page,
  signpost,
  visit,
}) => {
  const html = pageWith(signpost).replace('lang="en"', 'lang="ar" dir="rtl"');
  await visit({}, html);
  expect(await distances(page)).toMatchObject({ left: 20, bottom: 20 });
  await openChat(page);
  expect((await panel(page).boundingBox())?.x).toBe(20);
  await expect(chat(page).locator('html')).toHaveCSS('direction', 'ltr');
  await page.evaluate(() => window.Signpost?.update({ corner: 'bottom-right' }));
  await expect.poll(() => distances(page)).toMatchObject({ right: 20, bottom: 20 });
});

const given = {
  attributes:
    'data-offset="30px 90px" data-radius="3px" data-z-index="7" data-font="monospace" data-width="320px" data-height="500px" data-color="#ffd400"',
  properties:
    '--signpost-offset-x: 30px; --signpost-offset-y: 90px; --signpost-radius: 3px; --signpost-z-index: 7; --signpost-font: monospace; --signpost-width: 320px; --signpost-height: 500px; --signpost-color: #ffd400',
};

for (const [way, parts] of Object.entries({
  attributes: { attributes: given.attributes },
  'custom properties': { head: `<style>:root { ${given.properties} }</style>` },
})) {
  test(`offset, radius, size, font, colour and z-index are taken from ${way}`, async ({
    page,
    visit,
  }) => {
    await visit(parts);
    expect(await distances(page)).toMatchObject({ right: 30, bottom: 90 });
    await openChat(page);
    await expect
      .poll(() => panel(page).boundingBox())
      .toEqual({ x: 650, y: 142, width: 320, height: 500 });
    expect(await style(page, 'border-radius', panel)).toBe('3px');
    expect(await style(page, 'z-index', root)).toBe('7');
    expect(await style(page, 'font-family')).toBe('monospace');
    expect(await painted(page)).toEqual([255, 212, 0]);
    await expect(chat(page).locator('body')).toHaveCSS('font-family', 'monospace');
    await expect(chat(page).locator('html')).toHaveCSS('--accent', '#ffd400');
  });
}

test('above a banner the panel has all the room that is left', async ({ page, visit }) => {
  await visit({ attributes: 'data-offset="20px 200px"' });
  await openChat(page);
  await expect.poll(() => panel(page).boundingBox()).toMatchObject({ y: 20, height: 512 });
});

test('a change of an attribute shows at once', async ({ page, visit }) => {
  await visit();
  await openChat(page);
  const change = (name: string, value: string) =>
    widget(page).evaluate((element, [key, to]) => element.setAttribute(key, to), [
      name,
      value,
    ] as const);
  await change('label', 'Ask us');
  await expect(launcher(page)).toHaveText('Ask us');
  await change('heading', 'Pay at Larkspur');
  await expect(panel(page)).toHaveAccessibleName('Pay at Larkspur');
  await expect(chat(page).locator('.embed-heading')).toHaveText('Pay at Larkspur');
  await change('corner', 'top-left');
  expect(await distances(page)).toMatchObject({ left: 20, top: 20 });
  await change('color', '#6b2a6b');
  expect(await painted(page)).toEqual([107, 42, 107]);
  await change('theme', 'dark');
  await expect(chat(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  await change('questions', 'What is a junior paid?|Where do I begin?');
  await expect(chat(page).getByRole('button', { name: 'Where do I begin?' })).toBeVisible();
  await change('language', 'es');
  await expect(chat(page).getByRole('textbox', { name: 'Tu pregunta' })).toBeVisible();
});

test('the launcher shows words, a built-in icon, a picture, or what the page puts into its slot', async ({
  page,
  visit,
}) => {
  const drawing =
    '<svg slot="icon" width="30" height="30" viewBox="0 0 9 9" aria-hidden="true"><circle r="4"/></svg>';
  await visit({ body: `<signpost-chat>${drawing}</signpost-chat>` });
  const icon = launcher(page).locator('i');
  const picture = launcher(page).locator('img');
  await expect(page.locator('svg')).toBeInViewport();
  await expect(icon).toBeHidden();
  await expect(launcher(page)).toHaveAccessibleName('Ask a question');
  await page.locator('svg').evaluate((svg) => svg.remove());
  await expect(icon).toBeVisible();
  const update = (options: object) =>
    page.evaluate((changes) => window.Signpost?.update(changes), options);
  await update({ icon: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>' });
  await expect(picture).toBeVisible();
  await expect(icon).toHaveCount(0);
  await update({ icon: 'none', label: 'Ask us' });
  await expect(launcher(page)).toHaveText('Ask us');
  await expect(icon).toBeHidden();
  expect((await launcher(page).boundingBox())?.height).toBe(56);
  await update({ launcher: 'none' });
  await expect(launcher(page)).toBeHidden();
  await page.evaluate(() => window.Signpost?.open());
  await expect.poll(() => panel(page).boundingBox()).toMatchObject({ x: 580, y: 140 });
});

test('it is not printed, neither closed nor open', async ({ page, visit }) => {
  await visit();
  await expect(launcher(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(launcher(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await openChat(page);
  await page.emulateMedia({ media: 'print' });
  await expect(launcher(page)).toBeHidden();
  await expect(panel(page)).toBeHidden();
});

test('the panel comes in with a movement only where the reader does not mind', async ({
  page,
  visit,
}) => {
  await visit();
  await openChat(page);
  expect(await style(page, 'animation-name', panel)).toBe('none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await style(page, 'animation-name', panel)).toBe('appear');
});
