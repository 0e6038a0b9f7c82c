// The theme of the page around the widget, for `theme="host"`: seen from its colours, not from its settings.
import { darkSystem } from './media.ts';

/** Attributes by which pages change their theme. */
const names = 'class style data-theme data-bs-theme data-mode data-color-scheme';

/** `inside` is an element of the widget whose text has the colour of the page's canvas. */
export function hostTheme(inside: Element): 'light' | 'dark' {
  let seen = 0;
  for (const color of [
    getComputedStyle(inside).color,
    getComputedStyle(document.documentElement).backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]) {
    const [light, alpha] = lightnessOf(color);
    seen += (light - seen) * alpha;
  }
  return seen < 0.46 ? 'dark' : 'light';
}

/** Calls back, once a frame at most, when the page may look different from before. */
export function followHost(onChange: () => void, life: AbortController): void {
  let frame = 0;
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onChange);
  };
  const observer = new MutationObserver(follow);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributeFilter: names.split(' ') });
  addEventListener('transitionend', follow, life);
  window.matchMedia?.(darkSystem).addEventListener('change', follow, life);
  life.signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * How light a computed colour is, and its alpha, from 0 to 1: near enough to tell dark from light: of red, green and blue as
 * the eye weighs them, and of the other notations what they call lightness. Nothing is painted, because
 * browsers may keep pages from reading what they have painted.
 */
export function lightnessOf(color: string): [number, number] {
  const numbers = color.match(/(?<=[ (])[\d.e-]+/g)?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  const weighed = (2 * first + 7 * second + third) / 10;
  // rgb(), color(); lab() and lch(); oklab() and oklch().
  const scales: Record<string, number> = { r: weighed / 255, c: weighed, l: first / 100 };
  return [scales[color.charAt(0)] ?? first, alpha];
}
