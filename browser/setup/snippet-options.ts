// The choices of the setup page, and which of them a snippet has to name.

/** The widget's options as the form holds them: texts, empty where nothing was typed. */
export const defaultOptions = {
  guide: '',
  language: '',
  theme: 'auto',
  color: 'pine',
  corner: '',
  offset: '',
  radius: '',
  font: '',
  launcher: 'button',
  label: '',
  icon: 'sign',
  'z-index': '',
  heading: '',
  width: '',
  height: '',
  questions: '',
  citations: 'auto',
  events: 'counts',
};

export type SnippetOptions = typeof defaultOptions;

export type OptionName = keyof SnippetOptions;

/** `launcher` opens a panel over the page; `inline` stands in the page for good. */
export type Placement = 'launcher' | 'inline';

type SnippetForm = 'script' | 'tag' | 'react';

export type SetupChoices = {
  options: SnippetOptions;
  placement: Placement;
  form: SnippetForm;
  /** Whether the snippet names the widget's file of this version. */
  isPinned: boolean;
  /** The site that the widget is for, as typed. */
  site: string;
};

/** An option that a snippet names, and its value. */
export type NamedOption = [name: OptionName, value: string];

export const optionNames = Object.keys(defaultOptions).filter(isOptionName);

/** Built-in colours and what they look like. */
export const presets = {
  pine: '#0b5a43',
  ocean: '#0b5394',
  slate: '#3b4754',
  plum: '#6b2a6b',
  brick: '#9a3412',
};

export const icons = ['sign', 'chat', 'none'] as const;

/** In the page, the chat is as wide as its place. */
const ofPanel: OptionName[] = ['corner', 'offset', 'launcher', 'label', 'icon', 'z-index', 'width'];

/** Whether an option does anything where the chat stands. */
export function isUsed(name: OptionName, placement: Placement): boolean {
  return placement === 'launcher' || !ofPanel.includes(name);
}

/** The options that differ from the defaults, without those that are of no use here or in `left`. */
export function namedOptions(
  { options, placement }: Pick<SetupChoices, 'options' | 'placement'>,
  left: readonly OptionName[] = [],
): NamedOption[] {
  return optionNames
    .filter((name) => isUsed(name, placement) && !left.includes(name))
    .map((name): NamedOption => [name, settled(name, options[name])])
    .filter(([name, value]) => value !== '' && value !== defaultOptions[name]);
}

// Questions are typed one a line, and parted by `|` in the snippet.
function settled(name: OptionName, value: string): string {
  if (name !== 'questions') return value.trim();
  const questions = value.split(/[|\n]/).map((question) => question.trim());
  return questions.filter(Boolean).join('|');
}

function isOptionName(name: string): name is OptionName {
  return name in defaultOptions;
}
