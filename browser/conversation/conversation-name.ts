// What a conversation is called: the reader's own name for it, or else its first question.
import { oneLine } from '../../lib/wire/one-line.ts';
import { type Conversation, shownTurns } from './conversation.ts';

const longestTitle = 100;

/** Empty where nothing is asked yet. */
export function conversationName(conversation: Conversation): string {
  const { title, turns } = conversation;
  const [first = turns[0]] = shownTurns(conversation);
  return title ?? first?.question ?? '';
}

/** The name on one line, cut where it is long; empty where nothing is asked yet. */
export function conversationTitle(conversation: Conversation): string {
  const name = conversationName(conversation);
  const characters = Array.from(oneLine(name));
  if (characters.length <= longestTitle) return characters.join('');
  return `${characters.slice(0, longestTitle - 1).join('')}…`;
}
