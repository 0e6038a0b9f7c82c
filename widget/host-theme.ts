// The theme of the page around the widget, for `theme="host"`: seen from its colours, not from its settings.
import { darkSystem } from './media.ts';

/** `inside` is an element of the widget whose text has the colour of the page's canvas. */
export function hostTheme(inside: Element): 'light' | 'dark' {
  const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
    '2d',
  );
  if (!brush) return 'light';
  const paint = (color: string) => {
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
  };
  paint(getComputedStyle(inside).color);
  paint(getComputedStyle(document.documentElement).backgroundColor);
  paint(getComputedStyle(document.body).backgroundColor);
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  // Half way between black and white for the eye, on the scale of sRGB.
  return 2 * red + 7 * green + blue < 1180 ? 'dark' : 'light';
}

/** Calls back when the page may look different from before. */
export function followHost(onChange: () => void, life: AbortController): void {
  const observer = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
    element.addEventListener(
      'transitionend',
      (event) => event.target === element && onChange(),
      life,
    );
  }
  window.matchMedia?.(darkSystem).addEventListener('change', onChange, life);
  life.signal.addEventListener('abort', () => observer.disconnect());
}
