// What it changes in the chat that a question is asked: a new turn in the conversation, at its place among
// the versions, and the questions that wait behind it.
import type { ChatState } from './chat-state.ts';
import { type Turn, turnWithId, withoutReplaced, withQuestion } from './conversation.ts';
import { movedAlong, waitingIn } from './waiting-questions.ts';

/** The turn that is asked, and the chat with it. */
export type AskedTurn = Pick<ChatState, 'conversation' | 'queue' | 'waited'> & { turnId: string };

/** Asks in place of `replaced`, or after the last turn that is shown. */
export function askedByReader(
  { conversation, queue }: ChatState,
  question: string,
  replaced?: Turn,
): AskedTurn | undefined {
  const parent = replaced ? replaced.parent : conversation.leaf;
  const next = withQuestion(conversation, question, parent);
  const turnId = next.leaf;
  if (turnId === null) return undefined;
  const from = [conversation.leaf, replaced?.id ?? null];
  return {
    turnId,
    conversation: replaced ? withoutReplaced(next) : next,
    queue: movedAlong(queue, from, turnId),
    waited: false,
  };
}

/** Asks the first question that waits in the open conversation; undefined where none does any more. */
export function askedAfterWaiting({ conversation, queue }: ChatState): AskedTurn | undefined {
  const [waiting] = waitingIn(queue, conversation.id);
  if (!waiting) return undefined;
  const { question, after } = waiting;
  const parent = turnWithId(conversation, after) ? after : conversation.leaf;
  const next = withQuestion(conversation, question, parent);
  const turnId = next.leaf;
  if (turnId === null) return undefined;
  const others = queue.filter((each) => each !== waiting);
  // A reader who looks at another version meanwhile is left there.
  const leaf = conversation.leaf === parent ? turnId : conversation.leaf;
  return {
    turnId,
    conversation: { ...next, leaf },
    queue: movedAlong(others, [after], turnId),
    waited: true,
  };
}
