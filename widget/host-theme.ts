// The theme of the page around the widget, for `theme="host"`: seen from its colours, not from its settings.
import { lightnessOf } from './lightness.ts';
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
