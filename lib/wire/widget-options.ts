// What a site's owner may set of the widget, in one list, by the names of the attributes. The frame's messages
// and the setup page are made from it; the widget takes its types alone, which cost a reader nothing, and is
// held against it like widget.d.ts and docs/embedding.md (tests/wire/widget-options.test.ts).
import { longestSlug } from '../limits.ts';
import type { languages } from './languages.ts';

/** What an option is, and who goes by it. Each can be changed at any time. */
export type WidgetOption = {
  /** `choice` is one of `values`; `color` and `icon` know some values by name. The others are texts, or CSS. */
  kind: 'choice' | 'text' | 'color' | 'font' | 'length' | 'offset' | 'integer' | 'icon';
  /** The first is the default; an empty one stands for what is so without the option. */
  values?: readonly string[];
  /** `address`: the chat's document is asked for with it. `chat`: the chat in the frame is told of it. */
  reaches: 'launcher' | 'panel' | 'chat' | 'address';
  /** Whether it does nothing where the chat stands in the page for good. */
  isOverPage?: true;
};

// What the chat in the frame checks has a name of its own, so that no more of the list is loaded there.
export const longestColor = 100;
export const longestFont = 200;
export const longestHeading = 100;
/** Of all the starter questions together. */
export const longestQuestions = 2000;

/** Characters that are read of an option. */
export const longestOption = {
  guide: longestSlug,
  color: longestColor,
  font: longestFont,
  label: 60,
  heading: longestHeading,
  questions: longestQuestions,
} as const;

/** The themes that the chat itself knows; the widget sees which of them the page has. */
export const chatThemes = ['auto', 'light', 'dark'] as const;

/** Where a citation leads. */
export const citationPlaces = ['auto', 'guide', 'panel'] as const;

/** Whether events carry numbers alone, or what was asked and answered too. */
export const eventContents = ['counts', 'text'] as const;

/** Colours by name. */
export const presets = {
  pine: '#0b5a43',
  ocean: '#0b5394',
  slate: '#3b4754',
  plum: '#6b2a6b',
  brick: '#9a3412',
} as const;

const languageChoices = ['', 'en', 'es'] as const satisfies readonly ['', ...typeof languages];

const corners = ['', 'bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;

/** Every option, in the order in which forms and snippets name them. */
export const widgetOptions = {
  guide: { kind: 'text', reaches: 'address' },
  language: { kind: 'choice', values: languageChoices, reaches: 'address' },
  theme: { kind: 'choice', values: ['auto', 'light', 'dark', 'host'], reaches: 'chat' },
  color: { kind: 'color', values: /* @__PURE__ */ namesOf(presets), reaches: 'chat' },
  corner: { kind: 'choice', values: corners, reaches: 'launcher', isOverPage: true },
  offset: { kind: 'offset', reaches: 'launcher', isOverPage: true },
  radius: { kind: 'length', reaches: 'panel' },
  font: { kind: 'font', reaches: 'chat' },
  launcher: { kind: 'choice', values: ['button', 'none'], reaches: 'launcher', isOverPage: true },
  label: { kind: 'text', reaches: 'launcher', isOverPage: true },
  icon: {
    kind: 'icon',
    values: ['sign', 'chat', 'none'],
    reaches: 'launcher',
    isOverPage: true,
  },
  'z-index': { kind: 'integer', reaches: 'launcher', isOverPage: true },
  heading: { kind: 'text', reaches: 'chat' },
  width: { kind: 'length', reaches: 'panel', isOverPage: true },
  height: { kind: 'length', reaches: 'panel' },
  questions: { kind: 'text', reaches: 'chat' },
  citations: { kind: 'choice', values: citationPlaces, reaches: 'chat' },
  events: { kind: 'choice', values: eventContents, reaches: 'chat' },
} as const satisfies Record<string, WidgetOption>;

export type WidgetOptions = typeof widgetOptions;
export type WidgetOptionName = keyof WidgetOptions;

/** In the order in which a form and a snippet name them. */
export const widgetOptionNames = /* @__PURE__ */ namesOf(widgetOptions);

/** Characters of the longest question, or words of the page, that a page may hand to the chat. */
export const longestFromPage = 20_000;

/** What an option is without its attribute; empty where that is for the page or the style sheet to say. */
export function defaultOf(name: WidgetOptionName): string {
  const { values }: WidgetOption = widgetOptions[name];
  return values?.[0] ?? '';
}

/** Characters that are read of an option; undefined for one that is no free text. */
export function longestOf(name: WidgetOptionName): number | undefined {
  const lengths: Partial<Record<WidgetOptionName, number>> = longestOption;
  return lengths[name];
}

function namesOf<Named extends object>(named: Named): (keyof Named)[] {
  return Object.keys(named).filter((name): name is keyof Named & string => name in named);
}
