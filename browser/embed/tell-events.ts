// What the host page is told of the chat: ids, status and counts, and the texts where it wants them.
import type { Citation } from '../../lib/types.ts';
import type { FrameEventDetail, FrameEventName } from '../../lib/wire/widget-messages.ts';
import { answerText, citedSources, type Failure, type Turn } from '../conversation/conversation.ts';
import type { HostLink } from './host-link.ts';

/** A question was asked; `count` is how many the conversation holds. */
export function tellQuestion(
  link: HostLink,
  { id, question }: Turn,
  { count, withText }: { count: number; withText: boolean },
): void {
  tell(link, 'question', { id, count, ...(withText && { text: question }) });
}

/** An answer is complete, was stopped or failed. */
export function tellEnd(link: HostLink, turn: Turn, withText: boolean): void {
  const { progress } = turn;
  if (progress.kind === 'failed') tell(link, 'error', describeFailure(progress.failure));
  else tell(link, 'answer', describeAnswer(turn, withText));
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

function tell(link: HostLink, name: FrameEventName, detail: FrameEventDetail): void {
  link.tell({ signpost: 'event', name, detail });
}
