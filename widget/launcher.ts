// Draws the launcher into the shadow root. Nothing is drawn from HTML text, so that a page may demand
// Trusted Types.
import { make } from './make-element.ts';
import { applyLooks } from './options.ts';
import { ask, languageOf } from './words.ts';

export type Launcher = ReturnType<typeof drawLauncher>;

export function drawLauncher(shadow: ShadowRoot) {
  const root = make(shadow, 'div');
  const launcher = make(root, 'button', { ariaHasPopup: 'dialog', ariaExpanded: 'false' });
  const slot = make(launcher, 'slot', { name: 'icon' });
  const words = make(launcher, 'span', { dir: 'auto' });

  return {
    root,
    launcher,
    /** Takes the options that `host` has now. */
    apply(host: Element): void {
      const label = host.getAttribute('label');
      const src = host.getAttribute('icon') || '';
      applyLooks(host, root);
      slot.replaceChildren();
      // launcher.css draws what has a name; an address is more than a word.
      if (/^\w*$/.test(src)) make(slot, 'i');
      else make(slot, 'img', { src, alt: '' });
      words.textContent = label;
      launcher.ariaLabel = label || ask[languageOf(host.getAttribute('language'))] || ask.en;
    },
  };
}
