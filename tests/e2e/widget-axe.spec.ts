// axe finds nothing to complain of where the widget stands: the site's page with the launcher and the open
// panel in its states, on a wide screen and on a phone, in both themes and in every preset's colour.
import { expect, type Page } from '@playwright/test';
import { presets } from '../../lib/wire/widget-options.ts';
import { demoPage } from '../../scripts/browser/host-site.ts';
import { rulesOfColor, violations, violationsInThemes } from './axe.ts';
import { askInWidget, chat, launcher, openChat, panel, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

const asked = 'Compare the three career levels';
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 640;

/** Each state, and how a reader comes to it from the one before. */
const states: Record<string, (page: Page) => Promise<void>> = {
  closed: async (page) => expect(launcher(page)).toBeVisible(),
  empty: openChat,
  answered: async (page) => {
    await askInWidget(page, asked);
    await expect(chat(page).getByRole('figure')).toBeVisible();
  },
  'preview open': async (page) => {
    const chip = chat(page)
      .getByRole('article')
      .getByRole('link', { name: /^Source 1: / })
      .first();
    await (isPhone(page) ? chip.tap() : chip.hover());
    await expect(chat(page).getByRole('dialog', { name: /^Source 1: / })).toBeVisible();
  },
  'source open': async (page) => {
    await page.evaluate(() => window.Signpost?.update({ citations: 'panel' }));
    await chat(page).getByRole('link', { name: 'Open in the guide' }).click();
    const guide = chat(page).frameLocator('iframe');
    await expect(guide.locator('[aria-current="true"]').first()).toBeVisible();
  },
  'conversations open': async (page) => {
    await page.keyboard.press('Escape');
    await chat(page).getByRole('button', { name: 'History' }).click();
    await expect(chat(page).getByRole('searchbox')).toBeVisible();
  },
};

for (const [form, viewport] of [
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on ${form}`, () => {
    test.use({
      viewport,
      hasTouch: form === 'a phone',
      isMobile: form === 'a phone',
      contextOptions: { reducedMotion: 'reduce' },
    });
    test('axe finds nothing in any state and either theme', async ({ page, signpost, visit }) => {
      test.slow();
      await visit({}, await demoPage(signpost));
      for (const [state, reach] of Object.entries(states)) {
        await reach(page);
        expect.soft(await violationsInThemes(page), state).toEqual([]);
      }
    });
  });
}

test.describe('in a colour', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  const colors = Object.entries({ ...presets, '#ffd400': '#ffd400' });

  test('axe finds nothing in any, neither before nor after an answer', async ({ page, visit }) => {
    expect(colors.length).toBeGreaterThan(1);
    await visit({ attributes: 'data-label="Ask us"' });
    await openChat(page);
    const lookAt = (state: string) =>
      test.step(state, async () => {
        for (const [name, color] of colors) {
          await page.evaluate((next) => window.Signpost?.update({ color: next }), name);
          await expect.poll(() => accentOf(page)).toBe(color);
          const found = await violationsInThemes(page, rulesOfColor);
          expect.soft(found, `${state}, ${name}`).toEqual([]);
        }
      });
    await lookAt('empty');
    await askInWidget(page, asked);
    await lookAt('answered');
  });
});

/** The colour that has reached the chat; the launcher has it before. */
function accentOf(page: Page): Promise<string> {
  return chat(page)
    .locator('html')
    .evaluate((html) => html.style.getPropertyValue('--accent'));
}

test('axe looks into the shadow root and into the frame', async ({ page, visit }) => {
  await visit();
  await openChat(page);
  await panel(page).evaluate((part) => part.prepend(document.createElement('button')));
  await chat(page)
    .locator('.embed-heading')
    .evaluate((heading) => {
      heading.append(document.createElement('img'));
      heading.style.color = 'color-mix(in srgb, currentcolor, white 70%)';
    });
  const found = await violations(page);
  expect(found.map((each) => each.split(':')[0])).toEqual([
    'button-name',
    'color-contrast',
    'image-alt',
  ]);
  await expect(widget(page).locator('iframe')).toHaveCount(1);
});
