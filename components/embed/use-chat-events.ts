// Tells the host page what happens in the chat, by ids, status and counts; what was asked and answered only
// where the site's owner asks for it.
import { useEffect, useRef } from 'react';
import {
  answerText,
  citedSources,
  type Failure,
  type Turn,
} from '../../browser/conversation/conversation.ts';
import { endTurn } from '../../browser/conversation/receive-part.ts';
import type { HostLink } from '../../browser/embed/host-link.ts';
import type { Citation } from '../../lib/types.ts';
import type { FrameEventDetail, FrameEventName } from '../../lib/wire/widget-messages.ts';

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
    const tellEnd = (turn: Turn | undefined) => {
      underWay.current = turn?.progress.kind === 'answering' ? turn : undefined;
      if (!turn || underWay.current) return;
      const { progress } = turn;
      if (progress.kind === 'failed') tell(link, 'error', describeFailure(progress.failure));
      else tell(link, 'answer', describeAnswer(turn, withText));
    };
    // One that another question took the place of, or another conversation, was stopped by that.
    const before = underWay.current;
    tellEnd(
      before && (turns.find(({ id }) => id === before.id) ?? endTurn(before, { kind: 'stopped' })),
    );
    if (!asked || toldQuestion.current === asked.id) return;
    toldQuestion.current = asked.id;
    const { id, question } = asked;
    tell(link, 'question', { id, count, ...(withText && { text: question }) });
    tellEnd(asked);
  }, [link, asked, turns, count, withText]);
}

function tell(link: HostLink, name: FrameEventName, detail: FrameEventDetail): void {
  link.tell({ signpost: 'event', name, detail });
}

function describeAnswer(turn: Turn, withText: boolean): FrameEventDetail {
  const { id, summary, progress } = turn;
  const status = progress.kind === 'stopped' ? 'stopped' : (summary?.status ?? 'answered');
  return {
    id,
    status,
    citations: citedSources(turn).length,
    leftOut: summary?.leftOut.length ?? 0,
    ...(withText && { text: answerText(turn) }),
  };
}

// Read by the site's owner, in the console.
const failures: Record<Failure['kind'], string> = {
  unreachable:
    'Signpost could not be reached. Check that it runs, and that the reader is connected.',
  'broken-off':
    'The answer broke off. Check the connection, and that no proxy cuts long answers short.',
  'rate-limited': 'Too many questions were asked. Signpost takes the next one after a pause.',
  refused: 'Signpost refused the question. Its log, and the answer of /api/chat, say why.',
};

function describeFailure({ kind }: Failure): FrameEventDetail {
  return { code: kind, message: failures[kind] };
}

/** A citation of an answer was followed. */
export function tellCitation(
  link: HostLink,
  answerId: string,
  citation: Citation,
  withText: boolean,
): void {
  const { number, guide, section, statementId, quote } = citation;
  tell(link, 'citation', {
    id: answerId,
    number,
    guide,
    section: section.id,
    statement: statementId,
    ...(withText && { quote }),
  });
}
