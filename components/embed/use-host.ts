// What the host page wishes of the chat: its options, questions to ask, the focus when the panel comes into
// sight. It is told back whether a question was taken.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { HostLink } from '../../browser/embed/host-link.ts';
import { takeQuestion } from '../../browser/embed/take-question.ts';
import type { FrameOptions } from '../../lib/wire/widget-messages.ts';
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
    // One that comes before those which wait have been asked is not to overtake them.
    const ask = (question: string) => {
      if (latest.current.opened && waiting.current.length === 0) latest.current.onAsk(question);
      else waiting.current.push(question);
    };
    const leave = link.hear((message) => {
      if (message.signpost === 'shown') latest.current.onShown(message.focus);
      if (message.signpost === 'hidden') latest.current.onHidden();
      if (message.signpost === 'ask')
        takeQuestion(message, { link, ask, questionAbout: latest.current.questionAbout });
    });
    if (link.focus !== undefined) latest.current.onShown(link.focus);
    return leave;
  }, [link]);

  useEffect(() => {
    if (opened) for (const question of waiting.current.splice(0)) onAsk(question);
  }, [opened, onAsk]);
}

/** Tells the host, once it was heard, that the guide which it names is none. */
export function useUnknownGuide(link: HostLink, { unknownGuide: message }: EmbedData): void {
  useLayoutEffect(() => {
    if (message === null) return;
    const leave = link.hear(() => {
      leave();
      link.tell({ signpost: 'event', name: 'error', detail: { code: 'unknown-guide', message } });
    });
    return leave;
  }, [link, message]);
}
