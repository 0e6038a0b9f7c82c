// Types of Signpost's widget, for pages that speak to it: `window.Signpost` and `<signpost-chat>`.
// Served at /widget.d.ts, so that a site can keep a copy beside its own code.

/** What the widget looks like and says. As attributes: `z-index`, and `data-z-index` on the script. */
export interface SignpostOptions {
  /** Slug of the guide that is asked; without one, all guides are. */
  guide?: string;
  /** Language of the labels; without one, the page's. */
  language?: 'en' | 'es';
  /** `auto` goes by the reader's system, `host` by the page. Default: `auto`. */
  theme?: 'light' | 'dark' | 'auto' | 'host';
  /** A preset, or any CSS colour; text on it and in it is kept readable. Default: `pine`. */
  color?: 'pine' | 'ocean' | 'slate' | 'plum' | 'brick' | (string & {});
  /** Where the launcher stands. Default: `bottom-right`, on a page that reads right to left `bottom-left`. */
  corner?: 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';
  /** Distance from the corner as CSS lengths: one for both sides, or the side's and the top's or bottom's. */
  offset?: string;
  /** Roundness of the panel's corners, a CSS length. */
  radius?: string;
  /** A CSS `font-family` that the reader's device has. */
  font?: string;
  /** `none` draws no launcher: the page opens the chat itself. */
  launcher?: 'none' | 'button';
  /** Words on the launcher, and its name. Without them it shows its icon alone. */
  label?: string;
  /** A built-in icon, or the address of a picture. Default: `sign`. */
  icon?: 'sign' | 'chat' | 'none' | (string & {});
  /** Stacking order on the page. Default: 2147480000. */
  zIndex?: number | string;
  /** Heading of the panel. Default: the guide's title. */
  heading?: string;
  /** Size of the open panel, CSS lengths. */
  width?: string;
  height?: string;
  /** Starter questions for this page, parted by `|` or line breaks. */
  questions?: string;
  /**
   * Where a citation leads. `auto`: to the guide's own page at `canonicalUrl` if it has one, else to
   * Signpost's page of it, both in a new tab. `guide`: always to Signpost's page. `panel`: it opens in the
   * panel. Default: `auto`.
   */
  citations?: 'auto' | 'guide' | 'panel';
  /** `text` lets events carry what readers ask and are answered; without it they never do. */
  events?: 'text' | 'counts';
}

/** What the listeners of `on` are told. `text` and `quote` are there with `events="text"` alone. */
export interface SignpostEvents {
  /** The chat in the panel is ready. */
  ready: { version: string };
  open: Record<string, never>;
  close: Record<string, never>;
  /** A question was sent. `count` is how many were in this conversation, it included. */
  question: { id: string; count: number; text?: string };
  /** An answer has ended. */
  answer: {
    id: string;
    status: 'answered' | 'partial' | 'not-covered' | 'stopped';
    /** How many statements it cites. */
    citations: number;
    /** How many sentences were left out because the guide does not support them. */
    leftOut: number;
    text?: string;
  };
  /** A citation was followed. `id` is that of the answer. */
  citation: {
    id: string;
    number: number;
    guide: string;
    section: string;
    statement: string;
    quote?: string;
  };
  /** Something failed. The message says what to do. */
  error: { code: string; message: string };
}

export type SignpostEventName = keyof SignpostEvents;

export type SignpostListener<Name extends SignpostEventName> = (
  detail: SignpostEvents[Name],
) => void;

/** What to ask: a question, or words of the page to ask about. */
export type SignpostQuestion = string | { about: string };

/** What a widget can be told. Every promise that is rejected says in its message what to do. */
export interface SignpostMethods {
  /** Fulfilled when the chat can be used. */
  open(): Promise<void>;
  close(): Promise<void>;
  toggle(): Promise<void>;
  /** Opens the chat and asks. Fulfilled when the question was taken, not when it is answered. */
  ask(question: SignpostQuestion): Promise<void>;
  /** Changes the options that are given; `undefined` or `null` takes one back to its default. */
  update(
    options: { [Name in keyof SignpostOptions]?: SignpostOptions[Name] | null },
  ): Promise<void>;
  on<Name extends SignpostEventName>(event: Name, listener: SignpostListener<Name>): Promise<void>;
  off<Name extends SignpostEventName>(event: Name, listener: SignpostListener<Name>): Promise<void>;
  /** Takes the widget out of the page, with all that it set up there. */
  destroy(): Promise<void>;
}

/** A call from before the script was there: method, arguments, and what settles its promise. */
export type SignpostQueuedCall = [
  method: keyof SignpostMethods,
  values?: unknown[],
  resolve?: () => void,
  reject?: (reason: unknown) => void,
];

/** `window.Signpost`: speaks to the page's widget, the first one where there are several. */
export interface SignpostApi extends SignpostMethods {
  readonly version: string;
  /** Before the script is there a page may set `window.Signpost = { queue: [] }` and push calls. */
  readonly queue: { push(...calls: SignpostQueuedCall[]): unknown };
}

/**
 * The element itself. Its attributes are the options; `inline` shows the chat in its place on the page, and
 * `agent-tools` offers the guide to an assistant in the reader's browser.
 */
export interface SignpostChatElement extends HTMLElement, SignpostMethods {}

declare global {
  interface Window {
    Signpost?: SignpostApi;
  }
  interface HTMLElementTagNameMap {
    'signpost-chat': SignpostChatElement;
  }
}
