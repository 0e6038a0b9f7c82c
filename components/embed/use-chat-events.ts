// Tells the host page what happens in the chat, by ids, status and counts; what was asked and answered only
// where the site's owner asks for it.
import { useEffect, useRef } from 'react';
import type { Turn } from '../../browser/conversation/conversation.ts';
import { endTurn } from '../../browser/conversation/receive-part.ts';
import type { HostLink } from '../../browser/embed/host-link.ts';
import { tellEnd, tellQuestion } from '../../browser/embed/tell-events.ts';

export type ChatEvents = {
  /** The turn that was asked last in this visit. */
  asked: Turn | undefined;
  /** Those of the open conversation, in all its versions. */
  turns: Turn[];
  /** How many questions the conversation holds. */
  count: number;
  withText: boolean;
};

export function useChatEvents(link: HostLink, events: ChatEvents): void {
  const { asked, turns, count, withText } = events;
  const toldQuestion = useRef('');
  const underWay = useRef<Turn>(undefined);
  useEffect(() => {
    const follow = (turn: Turn | undefined) => {
      underWay.current = turn?.progress.kind === 'answering' ? turn : undefined;
      if (turn && !underWay.current) tellEnd(link, turn, withText);
    };
    // One that another question took the place of, or another conversation, was stopped by that.
    const before = underWay.current;
    follow(
      before && (turns.find(({ id }) => id === before.id) ?? endTurn(before, { kind: 'stopped' })),
    );
    if (!asked || toldQuestion.current === asked.id) return;
    toldQuestion.current = asked.id;
    tellQuestion(link, asked, { count, withText });
    follow(asked);
  }, [link, asked, turns, count, withText]);
}
