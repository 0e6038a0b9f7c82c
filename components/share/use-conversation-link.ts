// Makes the link to a conversation before it is wanted: some browsers copy only what is at hand at the click.
import { useEffect, useState } from 'react';
import type { Conversation } from '../../browser/conversation/conversation.ts';
import type { ConversationLink } from '../../browser/share/conversation-link.ts';
import { makeLink } from '../../browser/share/make-link.ts';

/** Undefined until it is made. */
export function useConversationLink(conversation: Conversation): ConversationLink | undefined {
  const [link, setLink] = useState<ConversationLink>();
  useEffect(() => {
    const controller = new AbortController();
    makeLink(conversation, controller.signal).then((made) => {
      if (!controller.signal.aborted) setLink(made);
    });
    return () => controller.abort();
  }, [conversation]);
  return link;
}
