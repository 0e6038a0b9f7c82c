// Where the reader stands. A new question moves to the top, once, and the answer grows beneath it; a
// reader who comes back from the guide or reloads is brought to where they were, and one who opens
// another conversation to its beginning.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { browserStorage } from './conversation-store.ts';

const placeKey = 'signpost:place';

export type ReadingPlace = {
  conversationId: string;
  /** The turn asked in this visit, if any. */
  askedId: string | undefined;
  /** Whether the conversation stands on the screen in full height. */
  shown: boolean;
};

export function useReadingPlace({ conversationId, askedId, shown }: ReadingPlace): void {
  const placed = useRef<string>(undefined);

  useLayoutEffect(() => {
    if (!askedId) return;
    placed.current = conversationId;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const turn = document.getElementById(`turn-${askedId}`);
    turn?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  }, [askedId, conversationId]);

  useLayoutEffect(() => {
    if (!shown || placed.current === conversationId) return;
    placed.current = conversationId;
    window.scrollTo({ top: readPlace(conversationId), behavior: 'instant' });
  }, [shown, conversationId]);

  useEffect(() => {
    const keep = () => keepPlace(conversationId);
    window.history.scrollRestoration = 'manual';
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [conversationId]);
}

function keepPlace(conversationId: string): void {
  try {
    browserStorage('sessionStorage')?.setItem(placeKey, `${conversationId} ${window.scrollY}`);
  } catch {
    // A storage that is full costs the reader the place, and nothing else.
  }
}

function readPlace(conversationId: string): number {
  const [id, top] = browserStorage('sessionStorage')?.getItem(placeKey)?.split(' ') ?? [];
  return id === conversationId ? Number(top) || 0 : 0;
}
