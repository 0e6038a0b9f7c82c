// The options as they stand: taken anew whenever the element's attributes change, and the theme with the
// page's where it follows that. The panel shows them, and the chat is told of them.
import type { FrameOptions } from '../lib/wire/widget-messages.ts';
import { readChatOptions } from './chat-options.ts';
import type { Longest } from './contract-types.ts';
import { followHost, hostTheme } from './host-theme.ts';
import type { PanelView } from './panel-view.ts';
import { languageOf, panelWords } from './words.ts';

export type CurrentOptions = ReturnType<typeof followOptions>;

type Settings = {
  host: HTMLElement;
  /** Carries the custom properties. */
  root: HTMLElement;
  origin: string;
  view: PanelView;
  life: AbortController;
  /** The options are others; `isOtherChat` when they ask for another guide or language. */
  onChange: (isOtherChat: boolean) => void;
};

export function followOptions({ host, root, origin, view, life, onChange }: Settings) {
  let options = readChatOptions(host);
  const themeNow = () => (options.theme === 'host' ? hostTheme(root) : options.theme);
  let theme = themeNow();
  const isInline = () => host.hasAttribute('inline');
  /** Of our page at `path`, about the guide and in the language that are wanted. */
  const addressAt = (path: string): URL => {
    const address = new URL(path, origin);
    const language = languageOf(options.language);
    if (options.guide)
      address.searchParams.set('guide', options.guide.slice(0, 200 satisfies Longest<'guide'>));
    if (language in panelWords) address.searchParams.set('lang', language);
    return address;
  };

  const apply = () => {
    options = readChatOptions(host);
    theme = themeNow();
    view.apply(options, theme, isInline());
  };
  const change = () => {
    const { href } = addressAt('');
    apply();
    onChange(addressAt('').href !== href);
  };
  apply();
  followHost(() => themeNow() !== theme && change(), life);
  const changes = new MutationObserver(change);
  changes.observe(host, { attributes: true });
  life.signal.addEventListener('abort', () => changes.disconnect());

  return {
    isInline,
    addressAt,
    /** What the chat is to know; it takes texts up to a length. */
    forFrame(): FrameOptions {
      const style = getComputedStyle(root);
      const text = (value: string, most: number) => value.slice(0, most) || undefined;
      return {
        mode: isInline() ? 'inline' : 'panel',
        theme,
        color: text(style.getPropertyValue('--signpost-color'), 100 satisfies Longest<'color'>),
        font: text(style.getPropertyValue('--signpost-font'), 200 satisfies Longest<'font'>),
        heading: text(options.heading, 100 satisfies Longest<'heading'>),
        questions: text(options.questions, 2000 satisfies Longest<'questions'>),
        citations: options.citations,
        events: options.events,
      };
    },
    /** Whether events may carry what readers wrote. */
    withText: () => options.events === 'text',
  };
}
