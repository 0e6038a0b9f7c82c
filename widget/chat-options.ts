// The options that the chat has to know. A value that is none of those there are counts as the first of
// them, and the developer is told.
import { warn } from './report.ts';

const choices = {
  theme: ['auto', 'light', 'dark', 'host'],
  citations: ['auto', 'guide', 'panel'],
  events: ['counts', 'text'],
  language: ['', 'en', 'es'],
  corner: ['', 'bottom-right', 'bottom-left', 'top-right', 'top-left'],
  launcher: ['button', 'none'],
};

export type ChatOptions = Record<keyof typeof choices | 'guide' | 'heading' | 'questions', string>;

export function readChatOptions(element: Pick<Element, 'getAttribute'>): ChatOptions {
  const textOf = (name: string) => element.getAttribute(name) ?? '';
  const choiceOf = (name: keyof typeof choices) => {
    const value = textOf(name);
    const known = choices[name];
    if (known.includes(value)) return value;
    if (value)
      warn(`${name}="${value}" is ignored. Use one of ${known.filter(Boolean).join(', ')}.`);
    return known[0] ?? '';
  };
  return {
    guide: textOf('guide'),
    heading: textOf('heading'),
    questions: textOf('questions'),
    theme: choiceOf('theme'),
    citations: choiceOf('citations'),
    events: choiceOf('events'),
    language: choiceOf('language'),
    corner: choiceOf('corner'),
    launcher: choiceOf('launcher'),
  };
}
