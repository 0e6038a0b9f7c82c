// A question that the host page asks: it is told back whether it was taken, and why where it was not.
import { longestQuestion } from '../../lib/limits.ts';
import type { HostMessage } from '../../lib/wire/widget-messages.ts';
import type { HostLink } from './host-link.ts';

type Asked = Extract<HostMessage, { signpost: 'ask' }>;

export type Taking = {
  link: HostLink;
  /** The question about words of the page. */
  questionAbout: (words: string) => string;
  ask: (question: string) => void;
};

export function takeQuestion(message: Asked, { link, questionAbout, ask }: Taking): void {
  const { number, question, about } = message;
  const words = about?.trim() ? questionAbout(about.trim()) : (question?.trim() ?? '');
  const error = errorOf(words);
  if (error === undefined) ask(words);
  link.tell({ signpost: 'asked', number, ...(error !== undefined && { error }) });
}

// Read by the site's owner, in the console.
function errorOf(question: string): string | undefined {
  if (question === '') return 'The question is empty. Give ask() a text, or { about } with some.';
  if (question.length <= longestQuestion) return undefined;
  return `The question has ${question.length} characters, and at most ${longestQuestion} are asked. Shorten it.`;
}
