// A shared conversation as one of the reader's own: its name tells it from others, and each of its turns
// that a stranger's link brought it.
import type { Conversation } from '../conversation/conversation.ts';

export type OwnOptions = {
  title: string;
  /** Slugs of the guides that can be asked here; any other cannot be gone on with. */
  guides: string[];
  /** Milliseconds since 1970. */
  now: number;
};

export function ownConversation(
  shared: Conversation,
  { title, guides, now }: OwnOptions,
): Conversation {
  return {
    ...shared,
    title,
    guide: guides.find((slug) => slug === shared.guide) ?? null,
    changedAt: now,
    turns: shared.turns.map((turn) => ({ ...turn, shared: true as const })),
  };
}
