// Finds the values of the form that the widget could not use. Whether a value is CSS is for the browser to
// say; it is handed in.
import { icons, isUsed, type OptionName, presets, type SetupChoices } from './snippet-options.ts';

type OptionProblem = 'length' | 'offset' | 'color' | 'font' | 'integer' | 'icon' | 'noIconNoLabel';

export type OptionProblems = Partial<Record<OptionName, OptionProblem>>;

export type CssSupports = (property: string, value: string) => boolean;

const lengths = ['radius', 'width', 'height'] as const;

/** What is wrong with each option that is; an empty field is none. */
export function checkOptions(
  { options, placement }: Pick<SetupChoices, 'options' | 'placement'>,
  supports: CssSupports,
): OptionProblems {
  const problems: OptionProblems = {};
  const check = (name: OptionName, problem: OptionProblem, isRight: boolean) => {
    const value = options[name].trim();
    if (value !== '' && !isRight && isUsed(name, placement)) problems[name] = problem;
  };
  for (const name of lengths) check(name, 'length', isLength(options[name], supports));
  check('offset', 'offset', isOffset(options.offset, supports));
  check('color', 'color', isColor(options.color, supports));
  check('font', 'font', isValue('font-family', options.font, supports));
  check('z-index', 'integer', isValue('z-index', options['z-index'], supports));
  check('icon', 'icon', isIcon(options.icon));
  if (options.label.trim() === '') check('icon', 'noIconNoLabel', options.icon !== 'none');
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
  if (icons.some((icon) => icon === trimmed)) return true;
  return /^(?:https?:\/\/[^/]|\/|data:image\/)/.test(trimmed) && URL.canParse(trimmed, anySite);
}

const anySite = 'https://site.example';
