// What the chat in the frame is to know: its address, and the options as it takes them.
import type { FrameOptions } from '../lib/widget-messages.ts';
import type { ChatOptions } from './chat-options.ts';
import { languageOf, panelWords } from './words.ts';

/** Of our page at `path`, about the guide and in the language of the options. */
export function addressOf(path: string, origin: string, options: ChatOptions): URL {
  const address = new URL(path, origin);
  const language = languageOf(options.language);
  if (options.guide) address.searchParams.set('guide', options.guide);
  if (language in panelWords) address.searchParams.set('lang', language);
  return address;
}

/** `styled` carries the custom properties; the frame takes texts up to a length. */
export function frameOptions(
  { heading, questions, citations, events }: ChatOptions,
  theme: string,
  isInline: boolean,
  styled: Element,
): FrameOptions {
  const style = getComputedStyle(styled);
  const property = (name: string) => style.getPropertyValue(name).slice(0, 100) || undefined;
  const options = {
    mode: isInline ? 'inline' : 'panel',
    theme,
    color: property('--signpost-color'),
    font: property('--signpost-font'),
    heading: heading.slice(0, 100) || undefined,
    questions: questions.slice(0, 2000) || undefined,
    citations,
    events,
  };
  // readChatOptions has let nothing through but the words of FrameOptions.
  return options as FrameOptions;
}
