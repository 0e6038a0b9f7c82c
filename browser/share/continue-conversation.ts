// Keeps a conversation in this browser and opens it in the chat. Where the browser does not keep it, the page
// stays: it would be gone.
import { conversationPath } from '../../lib/wire/conversation-links.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Keeping } from '../conversation/conversation-control.ts';
import { createConversationStore } from '../conversation/conversation-store.ts';

/** Gives whether it was kept. */
export async function continueConversation(conversation: Conversation): Promise<Keeping> {
  const store = createConversationStore();
  const states: Keeping[] = [];
  const leave = store.subscribe((event) => {
    if (event.kind === 'keeping') states.push(event.keeping);
  });
  await store.save(conversation, 'anew');
  leave();
  const keeping = states.at(-1) ?? 'kept';
  if (keeping !== 'kept') return keeping;
  window.location.assign(conversationPath(conversation.id));
  return keeping;
}
