// The panel of a widget: opening and closing, the frame in it, and what chat and page tell each other. A
// module of its own, which a page loads with the first intent to open the chat.
import type { FrameMessage } from '../lib/widget-messages.ts';
import { addBackEntry } from './back-entry.ts';
import { type ChatOptions, readChatOptions } from './chat-options.ts';
import { type Frame, openFrame } from './frame.ts';
import { addressOf, frameOptions } from './frame-settings.ts';
import { followHost, hostTheme } from './host-theme.ts';
import { coarsePointer, matches, smallScreen } from './media.ts';
import { drawPanel, type PanelView } from './panel-view.ts';
import { problem } from './report.ts';
import { followViewport } from './viewport.ts';
import type { SignpostQuestion } from './widget.d.ts';

/** What the element gives to its panel. */
export type Widget = {
  host: HTMLElement;
  shadow: ShadowRoot;
  root: HTMLElement;
  launcher: HTMLElement;
  origin: string;
  tell: (name: string, detail: object) => void;
  /** Tells the page's developer what stops the chat; the error is for those who wait for it. */
  fail: (code: string, message: string) => Error;
};

export type PanelModule = { makePanel(widget: Widget): Panel };

export function makePanel(widget: Widget): Panel {
  return new Panel(widget);
}

export class Panel {
  readonly #widget: Widget;
  readonly #view: PanelView;
  readonly #life = new AbortController();
  #options: ChatOptions;
  #theme = 'auto';
  #followsHost = false;
  #frame: Frame | undefined;
  #isOpen = false;
  #opener: Element | null = null;
  #leaveEntry: (() => void) | undefined;

  constructor(widget: Widget) {
    this.#widget = widget;
    this.#options = readChatOptions(widget.host);
    this.#view = drawPanel(widget.shadow, widget.root, widget.launcher);
    widget.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    this.#view.closer.addEventListener('click', () => this.close());
    followViewport(widget.root, this.#life);
    this.#apply();
    this.#load();
    const changes = new MutationObserver((records) => {
      this.#apply();
      const names = records.map((record) => record.attributeName);
      if (names.includes('guide') || names.includes('language')) this.#renew();
    });
    changes.observe(widget.host, { attributes: true });
    this.#life.signal.addEventListener('abort', () => changes.disconnect());
  }

  async open(): Promise<void> {
    const { shadow, tell } = this.#widget;
    if (!this.#isOpen && !this.#isInline()) {
      this.#isOpen = true;
      this.#opener = shadow.activeElement ?? document.activeElement;
      this.#expand();
      if (matches(smallScreen)) this.#leaveEntry = addBackEntry(() => this.close());
      tell('open', {});
    }
    this.#view.panel.focus();
    await this.present();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const { shadow, launcher, tell } = this.#widget;
    const hadFocus = shadow.activeElement;
    this.#expand();
    this.#leaveEntry?.();
    this.#frame?.post({ signpost: 'hidden' });
    if (hadFocus) {
      // The launcher keeps it where nothing had it before, or what had it is gone.
      launcher.focus();
      if (this.#opener instanceof HTMLElement) this.#opener.focus({ preventScroll: true });
    }
    tell('close', {});
  }

  toggle(): Promise<void> | void {
    return this.#isOpen ? this.close() : this.open();
  }

  async ask(question: SignpostQuestion): Promise<void> {
    const isText = typeof question === 'string';
    const words = isText ? question : Object(question).about;
    if (typeof words !== 'string' || !words.trim()) {
      throw problem(
        'There is nothing to ask. Use ask("…?") or ask({ about: "words of the page" }).',
      );
    }
    await this.open();
    const text = words.slice(0, 20_000);
    await this.#frame?.ask(isText ? { question: text } : { about: text });
  }

  #apply(): void {
    const { host, root } = this.#widget;
    this.#options = readChatOptions(host);
    const { theme } = this.#options;
    this.#view.apply(this.#options);
    this.#theme = theme === 'host' ? hostTheme(root) : theme;
    // What stands in the page for good is no dialog.
    this.#view.panel.role = this.#isInline() ? 'region' : 'dialog';
    this.#view.panel.style.colorScheme = this.#theme === 'auto' ? 'light dark' : this.#theme;
    if (theme === 'host' && !this.#followsHost) {
      this.#followsHost = true;
      followHost(() => hostTheme(root) !== this.#theme && this.#apply(), this.#life);
    }
    this.#tellOptions();
  }

  /** Shows the chat as soon as it is ready, and hands it the focus that waits in the panel. */
  async present(): Promise<void> {
    const frame = this.#load();
    await frame.ready;
    // It was made anew meanwhile, for another guide.
    if (frame !== this.#frame) return this.present();
    if (!this.#isOpen && !this.#isInline()) return;
    const focus = Boolean(this.#widget.shadow.activeElement);
    if (focus) frame.focus();
    frame.post({ signpost: 'shown', focus: focus && !matches(coarsePointer) });
  }

  stop(): void {
    this.close();
    this.#life.abort();
    this.#closeFrame();
  }

  #isInline(): boolean {
    return this.#widget.host.hasAttribute('inline');
  }

  /** panel.css shows the panel beside an expanded launcher. */
  #expand(): void {
    this.#widget.launcher.ariaExpanded = String(this.#isOpen);
  }

  #load(): Frame {
    if (this.#life.signal.aborted) throw problem('The widget was taken out of the page.');
    this.#frame ??= this.#openFrame();
    return this.#frame;
  }

  #openFrame(): Frame {
    const { origin, fail } = this.#widget;
    const address = addressOf('/embed', origin, this.#options);
    address.hash = encodeURIComponent(JSON.stringify(this.#frameOptions()));
    const { panel, say } = this.#view;
    say('loading');
    return openFrame({
      panel,
      address,
      withText: () => this.#options.events === 'text',
      onMessage: (message) => this.#hear(message),
      onLate: () => {
        this.#frame = undefined;
        say('failed', addressOf('/', origin, this.#options).href);
        return fail(
          'frame-failed',
          `The chat does not load. Allow ${origin} in frame-src of this page's Content-Security-Policy, and this page in WIDGET_ORIGINS. "npm run doctor" finds what stops it.`,
        );
      },
    });
  }

  #renew(): void {
    if (!this.#frame) return;
    this.#closeFrame();
    this.present().catch(() => {});
  }

  #frameOptions() {
    return frameOptions(this.#options, this.#theme, this.#isInline(), this.#widget.root);
  }

  #tellOptions(): void {
    this.#frame?.post({ signpost: 'options', options: this.#frameOptions() });
  }

  #hear(message: FrameMessage): void {
    const { tell } = this.#widget;
    if (message.signpost === 'close') this.close();
    if (message.signpost === 'event') tell(message.name, message.detail);
    if (message.signpost === 'ready') {
      this.#view.makeRoom();
      this.#tellOptions();
      tell('ready', { version: message.version });
    }
  }

  #closeFrame(): void {
    const frame = this.#frame;
    this.#frame = undefined;
    frame?.close();
  }
}
