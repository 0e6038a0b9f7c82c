// Draws the panel into the shadow root, with what stands there while the chat does not.
import type { ChatOptions } from './contract-types.ts';
import { addStyles, make } from './make-element.ts';
import styles from './panel.css';
import { en, languageOf, panelWords } from './words.ts';

export type PanelView = ReturnType<typeof drawPanel>;

/** `root` holds the launcher, whose name the panel takes unless it has a heading. */
export function drawPanel(shadow: ShadowRoot, root: Element, launcher: Element) {
  addStyles(shadow, styles);
  const panel = make(root, 'section', { id: 'panel', tabIndex: -1 });
  launcher.setAttribute('aria-controls', 'panel');
  // What Tab comes to before and after the chat, where there is nothing else to come to.
  const edge = () => make(panel, 'b', { tabIndex: 0 });
  const start = edge();
  const notice = make(panel, 'article');
  const status = make(notice, 'p', { role: 'status' });
  const link = make(notice, 'a', { target: '_blank' });
  const closer = make(notice, 'button');
  const end = edge();
  let words = en;

  return {
    panel,
    closer,
    /** Hidden when the chat is there. */
    notice,
    start,
    end,
    apply({ heading, language }: ChatOptions, theme: string, isInline: boolean): void {
      const wanted = languageOf(language);
      words = panelWords[wanted] ?? en;
      notice.lang = words === en ? 'en' : wanted;
      // What stands in the page for good is no dialog.
      panel.role = isInline ? 'region' : 'dialog';
      panel.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
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
  };
}
