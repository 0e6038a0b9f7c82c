// Draws the panel into the shadow root, with what stands there while the chat does not.

import type { ChatOptions } from './chat-options.ts';
import { addStyles, make } from './make-element.ts';
import styles from './panel.css';
import { en, languageOf, panelWords } from './words.ts';

export type PanelView = ReturnType<typeof drawPanel>;

/** `root` holds the launcher, whose name the panel takes unless it has a heading. */
export function drawPanel(shadow: ShadowRoot, root: Element, launcher: Element) {
  addStyles(shadow, styles);
  const panel = make(root, 'section', { id: 'panel', tabIndex: -1 });
  launcher.setAttribute('aria-controls', 'panel');
  const notice = make(panel, 'article');
  const status = make(notice, 'p', { role: 'status' });
  const link = make(notice, 'a', { target: '_blank' });
  const closer = make(notice, 'button');
  let words = en;

  return {
    panel,
    closer,
    apply({ heading, language }: ChatOptions): void {
      words = panelWords[languageOf(language)] ?? en;
      panel.ariaLabel = heading || launcher.ariaLabel;
      link.textContent = words.elsewhere;
      closer.textContent = words.close;
    },
    /** Takes the place of the chat. With an address, that is where the chat can be had as well. */
    say(text: 'loading' | 'failed', address = ''): void {
      notice.hidden = false;
      status.textContent = words[text];
      link.hidden = !address;
      link.href = address;
    },
    /** The chat is there. */
    makeRoom(): void {
      notice.hidden = true;
    },
  };
}
