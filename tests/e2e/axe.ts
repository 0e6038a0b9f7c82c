// What axe complains of on a page, in its shadow roots and in its frames, of whatever origin.
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * Each violation as `rule: element`; by all rules, or by those alone that are named. Axe runs in the page, and only what
 * it complains of leaves it: the account of all that passes is megabytes, which takes longer to hand over than to find.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => 'axe' in window)) continue;
    // Frames tell each other what they have found, by messages that are let through for these origins.
    await frame.evaluate(
      `${axe.source}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`,
    );
  }
  return page.evaluate(async (runOnly) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const found = await here.run(document, {
      resultTypes: ['violations'],
      ...(runOnly && { runOnly }),
    });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }, rules);
}

/** The rules whose outcome hangs on the colours: a theme changes nothing else of a page. */
export const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/** Each violation as `theme, rule: element`; by all rules, or by those that are named, in the dark by those of colours. */
export async function violationsInThemes(page: Page, rules?: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await endFading(page);
    const asked = colorScheme === 'dark' ? rulesOfColor : rules;
    found.push(...(await violations(page, asked)).map((each) => `${colorScheme}, ${each}`));
  }
  return found;
}

async function endFading(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(() => {
      for (const animation of document.getAnimations()) {
        if (animation instanceof CSSTransition) animation.finish();
      }
    });
  }
}
