// Every option of the setup page, in the snippet and in the preview.
import { expect, type Page } from '@playwright/test';
import { choose, pick, setup, snippet, tick, type, type Wish, wish } from './setup-page.ts';
import { chat, launcher, openShadowRoots, panel, question, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

type Setting = { wishes: Wish[]; holds: (page: Page) => Promise<void> };

const settings: Record<string, Setting> = {
  'a labelled launcher at the top left, in plum': {
    wishes: [
      type('Words on it', 'Ask "us" <now> & here'),
      pick('Plum'),
      choose('Corner', 'top-left'),
      type('Distance from the corner', '3rem 12px'),
    ],
    holds: async (page) => {
      await expect(launcher(page)).toHaveText('Ask "us" <now> & here');
      await expect(launcher(page)).toHaveCSS('background-color', 'rgb(107, 42, 107)');
      const { x, y } = (await launcher(page).boundingBox()) ?? {};
      expect([x, y]).toEqual([48, 12]);
    },
  },
  'an element in Spanish with a heading of its own': {
    wishes: [
      pick('HTML element'),
      choose('Language of the labels', 'es'),
      type('Heading', 'La guía'),
      choose('Theme', 'dark'),
    ],
    holds: async (page) => {
      await expect(launcher(page)).toHaveAccessibleName('Haz una pregunta');
      await launcher(page).click();
      await expect(panel(page)).toHaveAccessibleName('La guía');
      await expect(chat(page).getByText('La guía', { exact: true })).toBeVisible();
      await expect(chat(page).locator('html')).toHaveAttribute('lang', 'es');
      await expect(chat(page).locator('html')).toHaveAttribute('data-theme', 'dark');
    },
  },
  'questions of its own, in a panel of another size': {
    wishes: [
      type('Starter questions', 'What is | first?\nWhat does it "cost"?'),
      type('Width', '30rem'),
      type('Height', '500px'),
      type('Roundness of the panel', '2px'),
      pick('Speech bubble'),
    ],
    holds: async (page) => {
      await launcher(page).click();
      for (const name of ['What is', 'first?', 'What does it "cost"?']) {
        await expect(chat(page).getByRole('button', { name, exact: true })).toBeVisible();
      }
      await expect.poll(() => panel(page).boundingBox()).toMatchObject({ width: 480, height: 500 });
      await expect(panel(page)).toHaveCSS('border-radius', '2px');
    },
  },
  'the chat in the page, in a colour and font of its own': {
    wishes: [
      pick('In the page'),
      pick('Own colour'),
      type('Colour as CSS', 'rgb(120 20 60)'),
      type('Font', 'Georgia, "Times New Roman", serif'),
      type('Height', '420px'),
    ],
    holds: async (page) => {
      await expect(question(page)).toBeVisible();
      const region = widget(page).getByRole('region');
      expect((await region.boundingBox())?.height).toBe(420);
      const style = chat(page).locator('html');
      await expect(style).toHaveCSS('--accent', 'rgb(120 20 60)');
      await expect(style).toHaveCSS('--font-body', 'Georgia, "Times New Roman", serif');
      await expect(launcher(page)).toBeHidden();
    },
  },
  'one guide, a picture, a pinned file and events with text': {
    wishes: [
      choose('Guide', 'python-developer-2026'),
      pick('Own picture'),
      type(
        'Address of the picture',
        'data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=',
      ),
      choose('Where a citation leads', 'panel'),
      tick('Events carry what readers ask'),
      tick('Pin this version'),
    ],
    holds: async (page) => {
      await expect(launcher(page).locator('img')).toBeVisible();
      await expect(page.locator('script[integrity^="sha384-"]')).toHaveCount(1);
      await expect(widget(page)).toHaveAttribute('guide', 'python-developer-2026');
      await expect(widget(page)).toHaveAttribute('citations', 'panel');
      const asked = page.evaluate(
        () =>
          new Promise((resolve) => window.Signpost?.on('question', ({ text }) => resolve(text))),
      );
      await page.evaluate(() => window.Signpost?.ask('What are the core Python skills?'));
      expect(await asked).toBe('What are the core Python skills?');
    },
  },
};

for (const [name, { wishes, holds }] of Object.entries(settings)) {
  test(`the snippet yields what was asked for: ${name}`, async ({ page, site }) => {
    await openShadowRoots(page);
    await page.goto(setup);
    await wish(page, ...wishes);
    // Whatever is wrong with a wish is not to be left out in silence.
    await expect(page.locator('.setup-form .field-error')).toHaveCount(0);
    const pasted = await snippet(page).innerText();
    const html = `<!doctype html><html lang="en"><head><title>A site</title></head><body><h1>A site</h1>${pasted}</body></html>`;
    site.put('/', { html });
    await page.goto(site.origin);
    await holds(page);
  });
}
