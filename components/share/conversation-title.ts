// What a conversation is called: the reader's own name for it, or its first question, on one line.
import { type Conversation, shownTurns } from '../conversation/conversation.ts';

const longestTitle = 100;

/** Empty where nothing is asked yet. */
export function conversationTitle(conversation: Conversation): string {
  const title = conversation.title ?? shownTurns(conversation)[0]?.question ?? '';
  const characters = Array.from(title.replace(/\s+/g, ' ').trim());
  if (characters.length <= longestTitle) return characters.join('');
  return `${characters.slice(0, longestTitle - 1).join('')}…`;
}
