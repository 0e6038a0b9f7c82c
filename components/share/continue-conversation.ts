// Makes a shared conversation one of the reader's own and opens it in the chat.
import type { Conversation } from '../conversation/conversation.ts';
import { createConversationStore } from '../conversation/conversation-store.ts';
import { openEntry } from '../conversation/open-entry.ts';

export async function continueConversation(conversation: Conversation): Promise<void> {
  await createConversationStore().save(conversation, 'anew');
  openEntry.write(conversation.id);
  window.location.assign('/');
}
