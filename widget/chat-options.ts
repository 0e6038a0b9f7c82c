// The options that the chat has to know. A value that is none of those there are counts as the first of
// them, and the developer is told.
import type { ChatChoices, ChatOptions } from './contract-types.ts';
import { warn } from './report.ts';

/** What there is of each; a blank at the start stands for none, and nothing at all for any text. */
const choices = {
  guide: '',
  heading: '',
  questions: '',
  theme: 'auto light dark host',
  citations: 'auto guide panel',
  events: 'counts text',
  language: ' en es',
  corner: ' bottom-right bottom-left top-right top-left',
  launcher: 'button none',
} satisfies ChatChoices;

export function readChatOptions(element: Pick<Element, 'getAttribute'>): ChatOptions {
  const options: Record<string, string> = {};
  for (const [name, words] of Object.entries(choices)) {
    const value = element.getAttribute(name) ?? '';
    const known = words.split(' ');
    const isKnown = !words || known.includes(value);
    options[name] = isKnown ? value : (known[0] ?? '');
    if (value && !isKnown)
      warn(`${name}="${value}" is ignored. Use one of ${words.trim().replaceAll(' ', ', ')}.`);
  }
  // The loop has been through all of them, and let nothing through that is none of the choices.
  return options as ChatOptions;
}
