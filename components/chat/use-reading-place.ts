// Where the reader stands. A new question moves to the top, once, and the answer grows beneath it; a
// reader who comes back from the guide or reloads is brought to where they were, and one who opens
// another conversation to its beginning.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { tabEntry } from '../conversation/tab-entry.ts';

const kept = tabEntry('signpost:place');

export type ReadingPlace = {
  conversationId: string;
  /** The turn asked in this visit, if any. */
  askedId: string | undefined;
  /** Whether the conversation stands on the screen in full height. */
  shown: boolean;
};

export function useReadingPlace({ conversationId, askedId, shown }: ReadingPlace): void {
  const placed = useRef<string>(undefined);
  const moved = useRef<string>(undefined);

  useLayoutEffect(() => {
    if (!askedId || moved.current === askedId) return;
    placed.current = conversationId;
    moved.current = askedId;
    scrollCalmly(document.getElementById(`turn-${askedId}`), 'start');
  }, [askedId, conversationId]);

  useLayoutEffect(() => {
    if (!shown || placed.current === conversationId) return;
    placed.current = conversationId;
    window.scrollTo({ top: keptPlace(conversationId), behavior: 'instant' });
  }, [shown, conversationId]);

  useEffect(() => {
    const keep = () => kept.write(`${conversationId} ${window.scrollY}`);
    window.history.scrollRestoration = 'manual';
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [conversationId]);
}

/** Brings an element into view, at once where the reader wants no motion. */
export function scrollCalmly(element: Element | null, block: 'start' | 'end'): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block, behavior: calm ? 'auto' : 'smooth' });
}

function keptPlace(conversationId: string): number {
  const [id, top] = kept.read()?.split(' ') ?? [];
  return id === conversationId ? Number(top) || 0 : 0;
}
