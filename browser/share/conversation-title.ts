// The name of a conversation on one line, cut where it is long.
import type { Conversation } from '../conversation/conversation.ts';
import { conversationName } from '../conversation/conversation-name.ts';

const longestTitle = 100;

/** Empty where nothing is asked yet. */
export function conversationTitle(conversation: Conversation): string {
  const name = conversationName(conversation);
  const characters = Array.from(name.replace(/\s+/g, ' ').trim());
  if (characters.length <= longestTitle) return characters.join('');
  return `${characters.slice(0, longestTitle - 1).join('')}…`;
}
