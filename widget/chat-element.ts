// The element `<signpost-chat>`: the launcher, and all that can be done without the chat itself. The panel is
// a module of its own, panel.ts, which comes with the first intent to open it.
import styles from './launcher.css';
import { drawLauncher, type Launcher } from './launcher.ts';
import { addStyles } from './make-element.ts';
import { optionNames } from './options.ts';
import { addWidget, gone, removeWidget } from './page-api.ts';
import type { Panel, PanelModule } from './panel.ts';
import { problem, warn } from './report.ts';
import type { SignpostMethods, SignpostOptions, SignpostQuestion } from './widget.d.ts';

/** Where the built panel.ts stands, from our origin. */
declare const __PANEL__: string;

const eventNames = 'ready open close question answer citation error'.split(' ');

export function defineChatElement(tag: string, source: string): void {
  const { origin } = new URL(source);

  class ChatElement extends HTMLElement implements SignpostMethods {
    static source = source;
    static observedAttributes = ['inline', ...optionNames];
    #shadow = addStyles(this.attachShadow({ mode: 'closed' }), styles);
    #listeners = new Map<unknown, Set<unknown>>(eventNames.map((name) => [name, new Set()]));
    /** Undefined while the element is in no page. */
    #launcher: Launcher | undefined;
    #panel: Promise<Panel> | undefined;

    connectedCallback() {
      this.#launcher = drawLauncher(this.#shadow);
      const { launcher } = this.#launcher;
      launcher.onpointerenter = launcher.onfocus = () => quietly(this.#load());
      launcher.onclick = () => {
        // Where the page lets no panel in, our own page has the chat too.
        this.toggle().catch(() => {
          if (!this.#panel) window.open(origin);
        });
      };
      this.attributeChangedCallback('inline');
      addWidget(this);
    }

    disconnectedCallback() {
      if (this.#panel) quietly(this.#panel.then((panel) => panel.stop()));
      this.#panel = this.#launcher = undefined;
      this.#shadow.replaceChildren();
      removeWidget(this, false);
    }

    /** A panel looks after itself. */
    attributeChangedCallback(name: string) {
      this.#launcher?.apply(this);
      if (name === 'inline') this.#watchSight();
    }

    async open() {
      return (await this.#load()).open();
    }

    async close() {
      this.#live();
      // Where there is no panel, nothing is open.
      return (await this.#panel)?.close();
    }

    async toggle() {
      return (await this.#load()).toggle();
    }

    async ask(question: SignpostQuestion) {
      return (await this.#load()).ask(question);
    }

    async update(options: SignpostOptions) {
      this.#live();
      for (const [option, value] of Object.entries(options)) {
        const name = option === 'zIndex' ? 'z-index' : option;
        if (!optionNames.includes(name)) throw problem(`No option "${name}", only ${optionNames}`);
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      }
    }

    async on(name: unknown, listener: unknown) {
      this.#listenersOf(name).add(listener);
    }

    async off(name: unknown, listener: unknown) {
      this.#listenersOf(name).delete(listener);
    }

    async destroy() {
      await this.close();
      // Not `remove()`, which old libraries replace.
      this.parentNode?.removeChild(this);
      removeWidget(this, true);
    }

    #live(): Launcher {
      if (!this.#launcher) throw problem(gone);
      return this.#launcher;
    }

    #listenersOf(name: unknown): Set<unknown> {
      const listeners = this.#live() && this.#listeners.get(name);
      if (!listeners) throw problem(`No event "${name}", only ${eventNames}`);
      return listeners;
    }

    #tell = (name: string, detail: object) => {
      for (const listener of this.#listeners.get(name) ?? []) {
        // One that throws stops nobody else, and its page hears of it.
        queueMicrotask(() => (listener as (detail: object) => void)(detail));
      }
    };

    #fail = (code: string, message: string) => {
      warn(message);
      this.#tell('error', { code, message });
      return problem(message);
    };

    #load(): Promise<Panel> {
      const widget = {
        ...this.#live(),
        host: this,
        shadow: this.#shadow,
        origin,
        tell: this.#tell,
        fail: this.#fail,
      };
      this.#panel ??= import(origin + __PANEL__).then(
        ({ makePanel }: PanelModule) => makePanel(widget),
        () => {
          this.#panel = undefined;
          throw this.#fail('panel-failed', `Allow ${origin} in script-src`);
        },
      );
      return this.#panel;
    }

    /** An inline chat is loaded when it comes near the part of the page that is seen. */
    #watchSight(): void {
      const launcher = this.#launcher;
      if (!launcher || !this.hasAttribute('inline')) return;
      const sight = new IntersectionObserver(
        (entries) => {
          if (!entries[0]?.isIntersecting) return;
          sight.disconnect();
          quietly(this.#load().then((panel) => panel.present()));
        },
        { rootMargin: '300px' },
      );
      sight.observe(launcher.root);
    }
  }
  customElements.define(tag, ChatElement);
}

/** For what nobody waits for: its failure is told in other ways. */
function quietly(done: Promise<unknown>): void {
  done.catch(() => {});
}
