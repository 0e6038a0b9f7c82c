// Finds the values of the form that the widget could not use. Whether a value is CSS is for the browser to
// say; it is handed in.
import {
  presets,
  type WidgetOption,
  type WidgetOptionName,
  widgetOptionNames,
  widgetOptions,
} from '../../lib/wire/widget-options.ts';
import { isUsed, type SetupChoices } from './snippet-options.ts';

/** Those kinds of options whose values can be wrong. */
type CheckedKind = Exclude<WidgetOption['kind'], 'choice' | 'text'>;

type OptionProblem = CheckedKind | 'noIconNoLabel';

export type OptionProblems = Partial<Record<WidgetOptionName, OptionProblem>>;

export type CssSupports = (property: string, value: string) => boolean;

const isRight: Record<CheckedKind, (value: string, supports: CssSupports) => boolean> = {
  length: isLength,
  offset: isOffset,
  color: isColor,
  font: (value, supports) => isValue('font-family', value, supports),
  integer: (value, supports) => isValue('z-index', value, supports),
  icon: isIcon,
};

/** What is wrong with each option that is; an empty field is none. */
export function checkOptions(
  { options, placement }: Pick<SetupChoices, 'options' | 'placement'>,
  supports: CssSupports,
): OptionProblems {
  const problems: OptionProblems = {};
  for (const name of widgetOptionNames) {
    const { kind } = widgetOptions[name];
    const value = options[name].trim();
    if (value === '' || kind === 'choice' || kind === 'text' || !isUsed(name, placement)) continue;
    if (!isRight[kind](value, supports)) problems[name] = kind;
  }
  const hasNoIcon = options.icon === 'none' && isUsed('icon', placement);
  if (hasNoIcon && options.label.trim() === '') problems.icon = 'noIconNoLabel';
  return problems;
}

// No property takes one length and nothing else: `outline-offset` takes negative ones, padding percentages.
function isLength(value: string, supports: CssSupports): boolean {
  return isValue('outline-offset', value, supports) && supports('padding-top', value.trim());
}

// `border-spacing` takes one length or two.
function isOffset(value: string, supports: CssSupports): boolean {
  return isValue('border-spacing', value, supports);
}

function isColor(value: string, supports: CssSupports): boolean {
  return Object.hasOwn(presets, value.trim()) || isValue('color', value, supports);
}

// Words that every property takes say nothing by themselves.
function isValue(property: string, value: string, supports: CssSupports): boolean {
  const trimmed = value.trim();
  const isForAll = /^(?:inherit|initial|unset|revert|revert-layer)$/i.test(trimmed);
  return !isForAll && supports(property, trimmed);
}

function isIcon(value: string): boolean {
  const trimmed = value.trim();
  if (widgetOptions.icon.values.some((icon) => icon === trimmed)) return true;
  return /^(?:https?:\/\/[^/]|\/|data:image\/)/.test(trimmed) && URL.canParse(trimmed, anySite);
}

const anySite = 'https://site.example';
