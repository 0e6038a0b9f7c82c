// The element `<signpost-chat>`: the launcher, and all that can be done without the chat itself. The panel is
// a module of its own, panel.ts, which comes with the first intent to open it.
import { eventNames } from './event-names.ts';
import styles from './launcher.css';
import { drawLauncher, type Launcher } from './launcher.ts';
import { loadPart } from './load-part.ts';
import { addStyles } from './make-element.ts';
import { attributeNames, optionNames } from './options.ts';
import { addWidget, gone, removeWidget } from './page-api.ts';
import type { Panel, PanelModule } from './panel.ts';
import { problem, warn } from './report.ts';
import type { SignpostMethods, SignpostOptions, SignpostQuestion } from './widget.d.ts';

/** The path below which our pages stand; empty at the root. */
declare const __BASE_PATH__: string;
/** Where the built panel.ts stands, from our origin. */
declare const __PANEL__: string;
/** Where the built browser/agent-tools/follow-widget.ts stands, likewise. */
declare const __TOOLS__: string;

/** Few browsers have it. */
type KnowsTools = { modelContext?: object };
type ToolsModule = { follow(widget: Element): void };

/** Where Signpost is: known before there is an element. */
let origin: string;

class ChatElement extends HTMLElement implements SignpostMethods {
  static observedAttributes = attributeNames;
  #shadow = addStyles(this.attachShadow({ mode: 'closed' }), styles);
  #listeners = new Map<unknown, Set<unknown>>(eventNames.map((name) => [name, new Set()]));
  /** Undefined while the element is in no page. */
  #launcher: Launcher | undefined;
  #module: Promise<PanelModule> | undefined;
  /** Undefined until the module is there, and while the element is in no page. */
  #panel: Panel | undefined;
  #closings = 0;

  connectedCallback() {
    this.#launcher = drawLauncher(this.#shadow);
    const { launcher } = this.#launcher;
    launcher.onpointerenter = launcher.onfocus = () => {
      // What fails now is tried again by a click, not by each touch.
      launcher.onpointerenter = launcher.onfocus = null;
      quietly(this.#load());
    };
    launcher.onclick = async () => {
      launcher.ariaBusy = 'true';
      await this.toggle().catch(() => {
        // Where the page lets no panel in, our own page has the chat too.
        if (!this.#panel)
          open(
            `${origin}${__BASE_PATH__}?guide=${this.getAttribute('guide') || ''}`,
            '',
            'noopener',
          );
      });
      launcher.ariaBusy = null;
    };
    this.attributeChangedCallback('inline');
    addWidget(this);
    if (this.hasAttribute('agent-tools') && (document as KnowsTools).modelContext)
      quietly(loadPart<ToolsModule>(origin + __TOOLS__).then((tools) => tools.follow(this)));
  }

  disconnectedCallback() {
    this.#panel?.stop();
    this.#panel = this.#launcher = undefined;
    this.#shadow.replaceChildren();
    removeWidget(this);
  }

  /** A panel looks after itself. */
  attributeChangedCallback(name: string) {
    this.#launcher?.apply(this);
    if (name === 'inline' && this.hasAttribute(name)) quietly(this.#load());
  }

  async open() {
    const closings = this.#closings;
    const panel = await this.#load();
    // Unless it was closed while the panel was on its way.
    if (closings === this.#closings) await panel.open();
  }

  async close() {
    this.#closings++;
    await this.#panel?.close();
  }

  /** Who presses again while the panel is on its way still wants it. */
  async toggle() {
    return this.#panel?.toggle() ?? this.open();
  }

  async ask(question: SignpostQuestion) {
    return (await this.#load()).ask(question);
  }

  async update(options: SignpostOptions) {
    for (const [option, value] of Object.entries<string>(Object(options))) {
      const name = option.replace('zIndex', 'z-index');
      if (!optionNames.includes(name)) throw problem(`No option "${name}", only ${optionNames}`);
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
  }

  async on(name: unknown, listener: unknown) {
    const listeners = this.#listenersOf(name);
    if (typeof listener !== 'function') throw problem('Give on() a function');
    listeners.add(listener);
  }

  async off(name: unknown, listener: unknown) {
    this.#listenersOf(name).delete(listener);
  }

  async destroy() {
    // While the element is there the focus can go back.
    const closed = this.close();
    // Not `remove()`, which old libraries replace.
    this.parentNode?.removeChild(this);
    removeWidget(this, true);
    return closed;
  }

  #listenersOf(name: unknown): Set<unknown> {
    const listeners = this.#listeners.get(name);
    if (!listeners) throw problem(`No event "${name}", only ${eventNames}`);
    return listeners;
  }

  #tell = (name: string, detail: object) => {
    for (const listener of this.#listenersOf(name)) {
      // One that throws stops nobody else, and its page hears of it.
      queueMicrotask(() => (listener as (detail: object) => void)(detail));
    }
  };

  async #load(): Promise<Panel> {
    this.#module ??= loadPart<PanelModule>(origin + __PANEL__).catch(() => {
      this.#module = undefined;
      const message = `Allow ${origin} in script-src, or reload`;
      warn(message);
      this.#tell('error', { code: 'panel-failed', message });
      throw problem(message);
    });
    const { makePanel } = await this.#module;
    if (!this.#launcher) throw problem(gone);
    this.#panel ??= makePanel({
      ...this.#launcher,
      host: this,
      shadow: this.#shadow,
      origin,
      tell: this.#tell,
    });
    return this.#panel;
  }
}

export function defineChatElement(tag: string, source: string): void {
  origin = new URL(source).origin;
  customElements.define(tag, ChatElement);
}

/** For what nobody waits for: its failure is told in other ways. */
function quietly(done: Promise<unknown>): void {
  done.catch(() => {});
}
