// The panel of a widget: its door, its view and the chat in it, and what the page may ask of them. A module of
// its own, which a page loads with the first intent to open the chat.
import type { longestFromPage } from '../lib/wire/widget-options.ts';
import { followOptions } from './current-options.ts';
import type { Question } from './frame.ts';
import { keepChat } from './keep-chat.ts';
import { coarsePointer, matches } from './media.ts';
import { makeDoor } from './panel-door.ts';
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
  const { shadow, root, launcher } = widget;
  const life = new AbortController();
  const view = drawPanel(shadow, root, launcher);
  const { panel } = view;
  const onHidden = () => chat.post({ signpost: 'hidden' });
  const onChange = (isOtherChat: boolean) => chat.change(isOtherChat);
  const door = makeDoor({ ...widget, panel, onHidden });
  const { close } = door;

  const open = async () => {
    if (!options.isInline()) door.open();
    panel.focus();
    await present();
  };
  /** Shows the chat as soon as it is ready, and hands it the focus that waits in the panel. */
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
    shadow.activeElement && (door.isOpen() || options.isInline())
      ? !matches(coarsePointer)
      : undefined;

  const options = followOptions({ ...widget, view, life, onChange });
  const chat = keepChat({ ...widget, view, life, options, close, focus, present });
  root.onkeydown = ({ key }) => {
    if (key === 'Escape') close();
  };
  view.closer.onclick = close;
  // Where the panel covers the page, Tab goes on at its other end.
  view.start.onfocus = () => chat.focus(true);
  view.end.onfocus = () => chat.focus(false);
  followViewport(root, life);
  if (options.isInline()) whenNear(root, life, () => present().catch(() => {}));

  return {
    open,
    close,
    toggle: () => (door.isOpen() ? close() : open()),
    async ask(asked: SignpostQuestion): Promise<void> {
      const question = readQuestion(asked);
      await open();
      await chat.load().ask(question);
    },
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

const longest: typeof longestFromPage = 20_000;

/** Of the page's own code, so that it may be anything. */
function readQuestion(asked: SignpostQuestion): Question {
  const isText = typeof asked === 'string';
  const words = isText ? asked : Object(asked).about;
  if (typeof words !== 'string' || !words.trim()) {
    throw problem('There is nothing to ask. Use ask("…?") or ask({ about: "words of the page" }).');
  }
  const text = words.slice(0, longest);
  return isText ? { question: text } : { about: text };
}
