// The theme of the widget: by its option, by the page, and readable with every colour.
import { expect, type Page } from '@playwright/test';
import { presets } from '../../lib/wire/widget-options.ts';
import { faintTexts } from './contrast-in-page.ts';
import { askInWidget, chat, launcher, openChat, panel } from './widget-page.ts';
import { style } from './widget-style.ts';
import { test } from './widget-visit.ts';

test.use({
  viewport: { width: 1000, height: 800 },
  contextOptions: { reducedMotion: 'reduce' },
});

const board = (page: Page) =>
  chat(page)
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor);
const lightBoard = 'rgb(246, 247, 243)';
const darkBoard = 'rgb(15, 21, 18)';

test('data-theme is light, dark, or goes by the reader’s system', async ({ page, visit }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit({ attributes: 'data-theme="light"' });
  await openChat(page);
  expect(await board(page)).toBe(lightBoard);
  await page.evaluate(() => window.Signpost?.update({ theme: 'auto' }));
  await expect.poll(() => board(page)).toBe(darkBoard);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => board(page)).toBe(lightBoard);
  await page.evaluate(() => window.Signpost?.update({ theme: 'dark' }));
  await expect.poll(() => board(page)).toBe(darkBoard);
  expect(await style(page, 'background-color', panel)).toBe(darkBoard);
});

test('data-theme="host" follows the page when it turns dark and light again', async ({
  page,
  visit,
}) => {
  const css =
    'body { background: #fff; transition: background-color 0.1s } .dark body { background: #111 }';
  await visit({ attributes: 'data-theme="host"', head: `<style>${css}</style>` });
  await openChat(page);
  expect(await board(page)).toBe(lightBoard);
  const turn = () => page.evaluate(() => document.documentElement.classList.toggle('dark'));
  await turn();
  await expect.poll(() => board(page)).toBe(darkBoard);
  await turn();
  await expect.poll(() => board(page)).toBe(lightBoard);
  await page.evaluate(() => Object.assign(document.body.style, { backgroundColor: '#222' }));
  await expect.poll(() => board(page)).toBe(darkBoard);
});

const colors = [...Object.keys(presets), '#ffd400', 'white', 'black', '#777'];

test('text is readable on and beside every preset, and odd colours too, in both themes', async ({
  page,
  visit,
}) => {
  await visit({ attributes: 'data-label="Ask us"' });
  await openChat(page);
  const within = chat(page).locator('body');
  const expectReadable = async (state: string) => {
    for (const color of colors) {
      await page.evaluate((name) => window.Signpost?.update({ color: name }), color);
      await expect(chat(page).locator('html')).toHaveCSS('--accent', await style(page, '--c'));
      expect(await faintTexts(launcher(page)), `${color}, launcher`).toEqual([]);
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        expect(await faintTexts(within), `${color}, ${theme}, ${state}`).toEqual([]);
      }
    }
  };
  await expectReadable('empty');
  await askInWidget(page, 'Compare the three career levels');
  await expectReadable('answered');
});
