// The link to a conversation, with the versions of the guides that it cites as the server tells them.
import type { Conversation } from '../conversation/conversation.ts';
import { compareCitations } from './compare-citations.ts';
import { type ConversationLink, conversationLink, sharedSources } from './conversation-link.ts';
import type { SharedGuide } from './shared-record.ts';

/** How long the server may take to tell a guide's version, in milliseconds. */
const patience = 3000;

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
