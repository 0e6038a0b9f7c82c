// Conversations for tests, built as a reader and a server would.
import {
  type Conversation,
  changeTurn,
  emptyConversation,
  type Turn,
  withQuestion,
} from '../../../browser/conversation/conversation.ts';
import { receivePart } from '../../../browser/conversation/receive-part.ts';
import type { StreamPart } from '../../../lib/wire/stream-parts.ts';

export const text = (id: string, delta: string): StreamPart[] => [
  { type: 'text-start', id },
  { type: 'text-delta', id, delta },
];

export const receive = (turn: Turn, parts: StreamPart[]) => parts.reduce(receivePart, turn);

/** Asks a question after `parent`, or after the last one, and answers it with what is given. */
export function asked(
  conversation: Conversation,
  question: string,
  { answer, parent }: { answer?: string; parent?: string | null } = {},
): { conversation: Conversation; turn: Turn } {
  const next = withQuestion(conversation, question, parent);
  const turn = lastOf(next);
  if (answer === undefined) return { conversation: next, turn };
  const parts: StreamPart[] = [...text('0', answer), { type: 'finish' }];
  const answered = changeTurn(next, turn.id, (current) => receive(current, parts));
  return { conversation: answered, turn: lastOf(answered) };
}

/** A conversation of questions, each answered with the words after its `/`, if there are any. */
export function conversationOf(...turns: string[]): Conversation {
  return turns.reduce((conversation, turn) => {
    const [question = '', answer] = turn.split(' / ');
    return asked(conversation, question, answer === undefined ? {} : { answer }).conversation;
  }, emptyConversation(null));
}

export function lastOf({ turns }: Conversation): Turn {
  const turn = turns.at(-1);
  if (!turn) throw new Error('The conversation has no turn.');
  return turn;
}

export const questionsOf = (turns: Turn[]) => turns.map(({ question }) => question);
