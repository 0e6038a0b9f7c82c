// What the host page wishes of the chat: its options, questions to ask, the focus when the panel comes into
// sight. And what it is told back: that the chat is ready, and whether a question was taken.
import { useEffect, useRef, useState } from 'react';
import type { FrameOptions, HostMessage } from '../../lib/widget-messages.ts';
import { longestQuestion } from '../chat/longest-question.ts';
import type { EmbedData } from './embed-data.ts';
import type { HostLink } from './host-link.ts';

export type HostWishes = {
  /** Whether the chat can ask. */
  ready: boolean;
  data: EmbedData;
  onAsk: (question: string) => void;
  /** The question about words of the page. */
  questionAbout: (words: string) => string;
  /** The panel came into sight; whether the question field is to have the focus. */
  onShown: (focus: boolean) => void;
};

/** The options as they stand. */
export function useHostOptions(link: HostLink): FrameOptions {
  const [options, setOptions] = useState(link.options);
  useEffect(
    () => link.hear((message) => message.signpost === 'options' && setOptions(message.options)),
    [link],
  );
  return options;
}

/** Used after everything else that hears the host, because it then says that the chat is ready. */
export function useHostWishes(link: HostLink, wishes: HostWishes): void {
  const latest = useRef(wishes);
  latest.current = wishes;
  const { ready, data } = wishes;

  useEffect(() => {
    if (!ready) return;
    const leave = link.hear((message) => obey(message, latest.current, link));
    link.tell({ signpost: 'ready', version: data.version });
    return leave;
  }, [link, ready, data]);
}

/** Tells the host, once it was heard, that the guide which it names is none. */
export function useUnknownGuide(link: HostLink, { unknownGuide, guides }: EmbedData): void {
  useEffect(() => {
    if (unknownGuide === null) return;
    const slugs = guides.map(({ slug }) => slug).join(', ');
    const message = `There is no guide "${unknownGuide}", so all are asked. Change data-guide to one of: ${slugs}.`;
    const leave = link.hear(() => {
      leave();
      link.tell({ signpost: 'event', name: 'error', detail: { code: 'unknown-guide', message } });
    });
    return leave;
  }, [link, unknownGuide, guides]);
}

function obey(message: HostMessage, wishes: HostWishes, link: HostLink): void {
  if (message.signpost === 'shown') wishes.onShown(message.focus);
  if (message.signpost !== 'ask') return;
  const { number, question, about } = message;
  const words = about?.trim() ? wishes.questionAbout(about.trim()) : (question?.trim() ?? '');
  const error = errorOf(words);
  if (error === undefined) wishes.onAsk(words);
  link.tell({ signpost: 'asked', number, ...(error !== undefined && { error }) });
}

// Read by the site's owner, in the console.
function errorOf(question: string): string | undefined {
  if (question === '') return 'The question is empty. Give ask() a text, or { about } with some.';
  if (question.length <= longestQuestion) return undefined;
  return `The question has ${question.length} characters, and at most ${longestQuestion} are asked. Shorten it.`;
}
