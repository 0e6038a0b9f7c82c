// The options by name, and those of the launcher: how they reach the custom properties of the styles. What
// only the chat has to know is read by chat-options.ts.
import type { presets as listedPresets } from '../lib/wire/widget-options.ts';
import type { LookName } from './contract-types.ts';
import { warn } from './report.ts';

/** Each with the CSS property whose values fit, or `length`. */
const looks = {
  color: 'color',
  radius: 'border-radius',
  font: 'font-family',
  width: 'padding-top',
  height: 'padding-top',
  'z-index': 'z-index',
  offset: 'padding',
} satisfies Record<LookName, string>;

const others = 'guide language theme corner label heading icon questions citations events launcher';

/** As attributes are written. */
export const optionNames = [...Object.keys(looks), ...others.split(' ')];

/** Without a value: the chat in the page, and tools for an assistant in the reader's browser. */
export const attributeNames = ['inline', 'agent-tools', ...optionNames];

const presets: Record<string, string> = {
  pine: '#0b5a43',
  ocean: '#0b5394',
  slate: '#3b4754',
  plum: '#6b2a6b',
  brick: '#9a3412',
} satisfies typeof listedPresets;

/** Sets what is given and fits, and takes back the rest; the developer is told of what does not fit. */
export function applyLooks(from: Element, { style }: HTMLElement): void {
  for (const [name, property] of Object.entries(looks)) {
    let value = from.getAttribute(name) || '';
    value = presets[value] || value;
    if (value && !CSS.supports(property, value)) {
      warn(`${name}="${value}" is ignored, it is no CSS ${name}`);
      value = '';
    }
    style.setProperty(`--signpost-${name}`, value);
    if (name === 'offset') {
      // `16px` or `16px 80px`, to the side and to the top or bottom: without blanks within a length. Beside lengths in
      // a formula, zero needs a unit.
      const lengths = value.trim().split(/\s+/);
      const [x = '', y = x] = lengths.map((length) => length.replace(/^0$/, '0px'));
      style.setProperty('--signpost-offset-x', x);
      style.setProperty('--signpost-offset-y', y);
    }
  }
}
