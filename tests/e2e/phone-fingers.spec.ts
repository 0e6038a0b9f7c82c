// On a phone, every control is large enough for a finger and nothing is cut off.
import { expect, type Page } from '@playwright/test';
import {
  ask,
  askAndWait,
  composer,
  holdAnswers,
  newest,
  sidewaysOverflow,
  status,
} from './chat-page.ts';
import { card, chip, marked, narrowest } from './phone-page.ts';
import { test } from './reader-test.ts';

const phone = { width: 390, height: 844 };

test.use({
  viewport: phone,
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
});

/** Each state that is measured, and how a reader comes to it. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'the empty chat': async (page) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: /What does a Python/ })).toBeVisible();
  },
  'an answer with a chart': async (page) => {
    await page.goto('/');
    await askAndWait(page, 'Compare the three career levels');
    await newest(page).getByText('Show as a table').tap();
  },
  'a refusal': async (page) => {
    await page.goto('/');
    await askAndWait(page, 'What are the visa rules in Germany?');
  },
  'an answer under way, with a question that waits': async (page) => {
    await holdAnswers(page);
    await page.goto('/');
    await ask(page, 'What are the core Python skills?');
    await expect(status(page)).toHaveText('Answering…');
    await ask(page, 'Which databases should I know, and which of them first?');
    await composer(page).fill('And another one');
    await expect(page.getByRole('listbox').getByRole('option')).not.toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Waiting to be asked' })).toBeVisible();
  },
  'a failure': async (page) => {
    await page.route('**/api/chat', (route) => route.abort());
    await page.goto('/');
    await ask(page, 'What are the core Python skills?');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  'a card': async (page) => {
    await page.goto('/');
    await askAndWait(page, 'Compare the three career levels');
    await chip(page, 3).tap();
    await expect(card(page)).toBeVisible();
  },
  'a sheet': async (page) => {
    await states['a card']?.(page);
    await card(page).getByRole('link', { name: 'Open in the guide' }).tap();
    await expect(marked(page)).toBeVisible();
  },
  'a question that is changed': async (page) => {
    await page.goto('/');
    await askAndWait(page, 'What are the core Python skills?');
    await page.getByRole('button', { name: 'Edit the question' }).tap();
    await page.getByRole('button', { name: 'Ask this instead' }).tap();
    await expect(page.getByRole('button', { name: 'Earlier version' })).toBeVisible();
    await expect(status(page)).toHaveText(/^Answer ready/);
    await page.getByRole('button', { name: 'This answer did not help' }).tap();
    await page.getByRole('button', { name: 'Edit the question' }).tap();
  },
  'the conversations': async (page) => {
    await page.goto('/');
    await askAndWait(page, 'What are the core Python skills?');
    await page.getByRole('button', { name: 'History' }).tap();
    await expect(page.getByRole('button', { name: /^Rename/ })).toBeVisible();
    await page.getByRole('button', { name: /^Delete “/ }).tap();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
  sharing: async (page) => {
    await page.goto('/');
    await askAndWait(page, 'What are the core Python skills?');
    await page.getByRole('button', { name: 'Share' }).tap();
    await expect(page.getByRole('button', { name: 'Download as Markdown' })).toBeVisible();
  },
  settings: async (page) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Settings' }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  shortcuts: async (page) => {
    await states.settings?.(page);
    await page.getByRole('button', { name: 'Show the list' }).tap();
    await expect(page.getByRole('dialog')).toContainText('In the question field');
  },
};

for (const [state, reach] of Object.entries(states)) {
  test(`a finger finds everything, and nothing scrolls sideways: ${state}`, async ({ page }) => {
    await reach(page);
    expect(await page.evaluate(faultsForFingers)).toEqual([]);
    await page.setViewportSize(narrowest);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });
}

// Runs in the page. Controls that are smaller than a fingertip, that only a pointer brings to light, or
// whose letters are so small that a phone zooms in. Links in running text may be as small as the text.
function faultsForFingers(): string[] {
  const least = 44;
  const running = '.answer-text :is(p, li, td) a';
  const isDrawn = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    getComputedStyle(element).clipPath !== 'inset(50%)';
  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
  // A label belongs to its field, and a drawn-over edge to its control.
  const isHit = (element: Element, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return (
      hit !== null && (element.contains(hit) || (element.closest('label')?.contains(hit) ?? false))
    );
  };
  const sizeOf = (element: Element) => {
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    if (box.width >= least && box.height >= least) return undefined;
    element.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = (
      element.closest('label') ?? element
    ).getBoundingClientRect();
    const [x, y, reach] = [(left + right) / 2, (top + bottom) / 2, least / 2 - 1];
    const isWide =
      box.width >= least || (isHit(element, x - reach, y) && isHit(element, x + reach, y));
    const isHigh =
      box.height >= least || (isHit(element, x, y - reach) && isHit(element, x, y + reach));
    return isWide && isHigh ? undefined : `${Math.round(box.width)}×${Math.round(box.height)}`;
  };
  // What a dialog or a card covers waits its turn.
  const top = document.querySelector('dialog:modal, .preview') ?? document;
  const controls = top.querySelectorAll('a, button, input, textarea, select, summary');
  return Array.from(controls).flatMap((element) => {
    if (!isDrawn(element) || element.matches(running)) return [];
    const words = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
    const name = `${element.localName}.${element.className} “${words}”`;
    const size = sizeOf(element);
    const faults = size ? [`${name} is ${size}`] : [];
    if (opacityOf(element) < 0.35) faults.push(`${name} is not seen`);
    const isField = element.matches('textarea, select, [type="search"], [type="text"]');
    if (isField && Number.parseFloat(getComputedStyle(element).fontSize) < 16) {
      faults.push(`${name} makes a phone zoom in`);
    }
    return faults;
  });
}

// Runs in the page. Controls that reach over the edge of the screen, unless they stand in what scrolls.
function cutOff(): string[] {
  return Array.from(document.querySelectorAll('a, button, input, textarea, summary')).flatMap(
    (element) => {
      const { left, right } = element.getBoundingClientRect();
      const isClipped = getComputedStyle(element).clipPath === 'inset(50%)';
      const isShown = !isClipped && element.checkVisibility({ visibilityProperty: true });
      const scrolls = element.closest('.table-frame, .section-options') !== null;
      if (!isShown || scrolls || (left >= -1 && right <= innerWidth + 1)) return [];
      return [`${element.localName} “${element.textContent?.trim().slice(0, 40)}”`];
    },
  );
}
