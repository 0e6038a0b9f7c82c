// What a conversation is called: the reader's own name for it, or else its first question.
import { type Conversation, shownTurns } from './conversation.ts';

/** Empty where nothing is asked yet. */
export function conversationName(conversation: Conversation): string {
  const { title, turns } = conversation;
  const [first = turns[0]] = shownTurns(conversation);
  return title ?? first?.question ?? '';
}
