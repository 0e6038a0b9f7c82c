// What a test needs of a browser, whichever it is. Three engines stand behind it (`chromium.ts`, `firefox.ts`,
// `webkit.ts`), each over the protocol that it speaks; `tab.ts` makes of it what a reader does.

/** What a browser is started with: the settings of a reader's system. */
export type Wishes = {
  reducedMotion?: boolean;
  forcedColors?: boolean;
  dark?: boolean;
  /** `false`: no script of a page runs, and nothing can be evaluated there either. */
  scripts?: boolean;
};

/** A point of the page that is seen, in CSS pixels. */
export type Point = { x: number; y: number };

export type Key = 'Enter' | 'Escape' | 'Tab' | 'Backspace' | 'a' | 'v';

export type Driver = {
  open(address: string): Promise<void>;
  back(): Promise<void>;
  /** Sets the size of the page within the window, in CSS pixels. */
  viewport(width: number, height: number): Promise<void>;
  clickAt(point: Point): Promise<void>;
  moveTo(point: Point): Promise<void>;
  /** A finger instead of a pointer. */
  tapAt(point: Point): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key, held?: 'Control' | 'Shift'): Promise<void>;
  /**
   * What a function gives that the page runs; it may be a promise's, and is JSON.
   * @param source the function's text, which takes `given`
   * @param frame an expression that gives the element of the frame to run it in, where it is not the page itself
   */
  evaluate(source: string, given: unknown, frame?: string): Promise<unknown>;
  /** What is seen of the page, as a PNG. */
  screenshot(): Promise<Buffer>;
  quit(): Promise<void>;
};

export type Engine = {
  name: string;
  /** What has to be installed before it can be driven here; undefined where it is there. */
  missing: string | undefined;
  /** The wishes that it can be started with. */
  can: readonly (keyof Wishes)[];
  start(wishes?: Wishes): Promise<Driver>;
};
