// The panel of a widget: opening and closing, the frame in it, and what chat and page tell each other. A
// module of its own, which a page loads with the first intent to open the chat.
import { addBackEntry } from './back-entry.ts';
import { followOptions } from './current-options.ts';
import { keepChat } from './keep-chat.ts';
import { coarsePointer, matches, smallScreen } from './media.ts';
import { drawPanel } from './panel-view.ts';
import { problem } from './report.ts';
import { followViewport } from './viewport.ts';
import { whenNear } from './when-near.ts';
import type { SignpostQuestion } from './widget.d.ts';

/** What the element gives to its panel. */
export type Widget = {
  host: HTMLElement;
  shadow: ShadowRoot;
  root: HTMLElement;
  launcher: HTMLElement;
  origin: string;
  tell: (name: string, detail: object) => void;
};

export type PanelModule = { makePanel(widget: Widget): Panel };

export type Panel = ReturnType<typeof makePanel>;

export function makePanel(widget: Widget) {
  const { shadow, root, launcher, tell } = widget;
  const life = new AbortController();
  const view = drawPanel(shadow, root, launcher);
  const { panel } = view;
  const onChange = (isOtherChat: boolean) => chat.change(isOtherChat);
  let isOpen = false;
  let opener: Element | null = null;
  let leaveEntry: (() => Promise<void>) | undefined;

  /** panel.css shows the panel beside an expanded launcher. */
  const expand = (expanded: boolean) => {
    isOpen = expanded;
    launcher.ariaExpanded = String(expanded);
  };

  const open = async () => {
    if (!isOpen && !options.isInline()) {
      const isModal = matches(smallScreen);
      opener = shadow.activeElement ?? document.activeElement;
      expand(true);
      panel.ariaModal = String(isModal);
      leaveEntry = isModal ? addBackEntry(close) : undefined;
      tell('open', {});
    }
    panel.focus();
    await present();
  };

  const close = async () => {
    if (isOpen) {
      const hadFocus = shadow.activeElement;
      expand(false);
      chat.post({ signpost: 'hidden' });
      if (hadFocus) {
        // The launcher keeps it where nothing had it before, or what had it is gone.
        launcher.focus();
        if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      }
      tell('close', {});
    }
    await leaveEntry?.();
  };

  const present = async (): Promise<void> => {
    const frame = chat.load();
    await frame.ready;
    // It was made anew meanwhile, for another guide.
    if (frame !== chat.load()) return present();
    const onField = focus();
    if (onField !== undefined) chat.focus(onField);
  };

  /** Whoever is elsewhere in the page stays there. */
  const focus = () =>
    shadow.activeElement && (isOpen || options.isInline()) ? !matches(coarsePointer) : undefined;

  root.onkeydown = ({ key }) => {
    if (key === 'Escape') close();
  };
  view.closer.onclick = close;
  // Where the panel covers the page, Tab goes on at its other end.
  view.start.onfocus = () => chat.focus(true);
  view.end.onfocus = () => chat.focus(false);
  followViewport(root, life);
  const options = followOptions({ ...widget, view, life, onChange });
  const chat = keepChat({ ...widget, view, life, options, close, focus, present });
  if (options.isInline()) whenNear(root, life, () => present().catch(() => {}));

  return {
    open,
    /** Fulfilled when the page has its own place in the history again. */
    close,
    toggle: () => (isOpen ? close() : open()),
    async ask(question: SignpostQuestion): Promise<void> {
      const isText = typeof question === 'string';
      const words = isText ? question : Object(question).about;
      if (typeof words !== 'string' || !words.trim()) {
        throw problem(
          'There is nothing to ask. Use ask("…?") or ask({ about: "words of the page" }).',
        );
      }
      await open();
      const text = words.slice(0, 20_000);
      await chat.load().ask(isText ? { question: text } : { about: text });
    },
    /** Shows the chat as soon as it is ready, and hands it the focus that waits in the panel. */
    present,
    /** Fulfilled as `close` is. */
    stop(): Promise<void> {
      const closed = close();
      life.abort();
      // Its own: the launcher's stay.
      shadow.adoptedStyleSheets.pop();
      return closed;
    },
  };
}
