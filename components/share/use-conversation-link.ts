// Makes the link to a conversation before it is wanted: some browsers copy only what is at hand at the click.
import { useEffect, useState } from 'react';
import type { Conversation } from '../../browser/conversation/conversation.ts';
import { compareCitations } from '../../browser/share/compare-citations.ts';
import {
  type ConversationLink,
  conversationLink,
  sharedSources,
} from '../../browser/share/conversation-link.ts';
import type { SharedGuide } from '../../browser/share/shared-record.ts';

/** How long the server may take to tell a guide's version, in milliseconds. */
const patience = 3000;

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

/** Never rejects. */
export async function makeLink(
  conversation: Conversation,
  signal: AbortSignal,
): Promise<ConversationLink> {
  try {
    const guides = await citedGuides(conversation, signal);
    const { origin } = window.location;
    return await conversationLink(conversation, { origin, guides, sharedAt: Date.now() });
  } catch {
    return { kind: 'failed' };
  }
}

// One quote of each guide is enough to learn its version. A link can do without, when the server is away.
async function citedGuides(
  conversation: Conversation,
  signal: AbortSignal,
): Promise<SharedGuide[]> {
  const sources = new Map(sharedSources(conversation).map((source) => [source.guide, source]));
  if (sources.size === 0) return [];
  const comparison = await Promise.race([
    compareCitations([...sources.values()], signal),
    new Promise<undefined>((resolve) => setTimeout(resolve, patience)),
  ]);
  return (comparison?.guides ?? []).map(({ slug, version, updated = null }) => ({
    slug,
    version,
    updated,
  }));
}
