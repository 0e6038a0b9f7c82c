// Contrast as a reader sees it: every piece of text against what lies behind it, from the computed styles.
import type { Locator } from '@playwright/test';

/** Texts within the element, itself included, with less than 4.5 to 1, as `words: ratio`. */
export async function faintTexts(within: Locator): Promise<string[]> {
  return within.evaluate((root) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('This browser draws nothing off the screen.');
    // A change of theme may be under way.
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
    const faint: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent?.trim().slice(0, 40);
      if (!element || !words || !element.checkVisibility({ visibilityProperty: true })) continue;
      const ground = layersBehind(element);
      const ratio = contrast(
        luminance([...ground, getComputedStyle(element).color]),
        luminance(ground),
      );
      if (ratio < 4.5) faint.push(`${words}: ${ratio.toFixed(2)}`);
    }
    return faint;

    function layersBehind(element: Element): string[] {
      const layers: string[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        layers.unshift(getComputedStyle(at).backgroundColor, ...boardsOf(at));
      }
      return layers;
    }

    // Boards with a shape are drawn behind their element, nearly as large as it.
    function boardsOf(element: Element): string[] {
      const least = 0.9 * element.getBoundingClientRect().width;
      const boards = ['::before', '::after'].map((part) => getComputedStyle(element, part));
      const behind = boards.filter(
        ({ zIndex, width }) => Number(zIndex) < 0 && Number.parseFloat(width) > least,
      );
      return behind.map(({ backgroundColor }) => backgroundColor);
    }

    // Relative luminance and contrast ratio as WCAG 2.2 defines them.
    function luminance(layers: string[]): number {
      for (const layer of ['white', ...layers]) {
        if (!canvas) break;
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
      const linear = [red, green, blue].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    }

    function contrast(one: number, other: number): number {
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
  });
}
