// The choices of the setup page, and which of them a snippet has to name.
import {
  defaultOf,
  type WidgetOption,
  type WidgetOptionName,
  widgetOptionNames,
  widgetOptions,
} from '../../lib/wire/widget-options.ts';

/** The widget's options as the form holds them: texts, empty where nothing was typed. */
export type SnippetOptions = Record<WidgetOptionName, string>;

export const defaultOptions = Object.fromEntries(
  widgetOptionNames.map((name) => [name, defaultOf(name)]),
  // The list has all of them.
) as SnippetOptions;

/** `launcher` opens a panel over the page; `inline` stands in the page for good. */
export type Placement = 'launcher' | 'inline';

type SnippetForm = 'script' | 'tag' | 'react';

export type SetupChoices = {
  options: SnippetOptions;
  placement: Placement;
  form: SnippetForm;
  /** Whether the snippet names the widget's file of this version. */
  isPinned: boolean;
  /** Whether an assistant in a reader's browser is offered the guide. */
  hasAgentTools: boolean;
  /** The site that the widget is for, as typed. */
  site: string;
};

/** An option that a snippet names, and its value. */
export type NamedOption = [name: WidgetOptionName, value: string];

/** Whether an option does anything where the chat stands. */
export function isUsed(name: WidgetOptionName, placement: Placement): boolean {
  const { isOverPage }: WidgetOption = widgetOptions[name];
  return placement === 'launcher' || !isOverPage;
}

/** The options that differ from the defaults, without those that are of no use here or in `left`. */
export function namedOptions(
  { options, placement }: Pick<SetupChoices, 'options' | 'placement'>,
  left: readonly WidgetOptionName[] = [],
): NamedOption[] {
  return widgetOptionNames
    .filter((name) => isUsed(name, placement) && !left.includes(name))
    .map((name): NamedOption => [name, settled(name, options[name])])
    .filter(([name, value]) => value !== '' && value !== defaultOptions[name]);
}

// Questions are typed one a line, and parted by `|` in the snippet.
function settled(name: WidgetOptionName, value: string): string {
  if (name !== 'questions') return value.trim();
  const questions = value.split(/[|\n]/).map((question) => question.trim());
  return questions.filter(Boolean).join('|');
}
