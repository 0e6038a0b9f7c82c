// What the host page wishes of the chat: its options, questions to ask, the focus when the panel comes into
// sight. It is told back whether a question was taken.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { longestQuestion } from '../../browser/conversation/longest-question.ts';
import type { HostLink } from '../../browser/embed/host-link.ts';
import type { FrameOptions, HostMessage } from '../../lib/wire/widget-messages.ts';
import type { EmbedData } from './embed-data.ts';

export type HostWishes = {
  /** Whether the browser has told which conversation was open: until then questions wait. */
  opened: boolean;
  onAsk: (question: string) => void;
  /** The question about words of the page. */
  questionAbout: (words: string) => string;
  /** The panel came into sight; whether the question field is to have the focus. */
  onShown: (focus: boolean) => void;
  onHidden: () => void;
};

/** The options as they stand. */
export function useHostOptions(link: HostLink): FrameOptions {
  const [options, setOptions] = useState(link.options);
  useLayoutEffect(
    () =>
      link.hear((message) => {
        if (message.signpost !== 'options') return;
        // The first ones are mostly those of the address, and nothing is to be drawn anew.
        setOptions((known) => (isSame(known, message.options) ? known : message.options));
      }),
    [link],
  );
  return options;
}

function isSame(one: FrameOptions, other: FrameOptions): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Does what the host page wishes. */
export function useHostWishes(link: HostLink, wishes: HostWishes): void {
  const { opened, onAsk } = wishes;
  const latest = useRef(wishes);
  latest.current = wishes;
  const waiting = useRef<string[]>([]);

  useLayoutEffect(() => {
    const ask = (question: string) => {
      if (latest.current.opened) latest.current.onAsk(question);
      else waiting.current.push(question);
    };
    const leave = link.hear((message) => {
      if (message.signpost === 'shown') latest.current.onShown(message.focus);
      if (message.signpost === 'hidden') latest.current.onHidden();
      if (message.signpost === 'ask') takeQuestion(message, latest.current, { link, ask });
    });
    if (link.focus !== undefined) latest.current.onShown(link.focus);
    return leave;
  }, [link]);

  useEffect(() => {
    if (opened) for (const question of waiting.current.splice(0)) onAsk(question);
  }, [opened, onAsk]);
}

/** Tells the host, once it was heard, that the guide which it names is none. */
export function useUnknownGuide(link: HostLink, { unknownGuide, guides }: EmbedData): void {
  useLayoutEffect(() => {
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

type Asked = Extract<HostMessage, { signpost: 'ask' }>;
type Taking = { link: HostLink; ask: (question: string) => void };

function takeQuestion(message: Asked, { questionAbout }: HostWishes, { link, ask }: Taking): void {
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
