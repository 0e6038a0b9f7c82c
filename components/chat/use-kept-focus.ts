// Keeps the focus in the conversation. What was pressed to ask or to stop goes from the page, and the focus
// would fall to its beginning: it goes to the newest question instead. A phone's keyboard stays away.
import { useEffect } from 'react';

export type KeptFocus = {
  /** The newest turn. */
  turnId: string | undefined;
  answering: boolean;
  /** Whether the conversation is drawn by its own view, which takes the place of a plainer one. */
  shown: boolean;
};

export function useKeptFocus({ turnId, answering, shown }: KeptFocus): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these may take what had the focus away
  useEffect(() => {
    if (turnId === undefined || document.activeElement !== document.body) return;
    document.getElementById(`question-${turnId}`)?.focus({ preventScroll: true });
  }, [turnId, answering, shown]);
}
