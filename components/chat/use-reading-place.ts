// Where the reader stands. A new question moves to the top, once, and the answer grows beneath it; one that had
// waited does so only when the end of the answer before it is on the screen. A reader who comes back from the
// guide or reloads is brought to where they were, and one who opens another conversation to its beginning.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { ownName, tabEntry } from '../../browser/stored-entry.ts';

const kept = tabEntry(`${ownName}:place`);

export type ReadingPlace = {
  conversationId: string;
  /** The turn asked in this visit, if any. */
  askedId: string | undefined;
  /** Whether it had waited and was asked by itself. */
  waited: boolean;
  /** Whether the conversation stands on the screen in full height. */
  shown: boolean;
};

export function useReadingPlace(place: ReadingPlace): void {
  const { conversationId, askedId, waited, shown } = place;
  const placed = useRef<string>(undefined);
  const moved = useRef<string>(undefined);

  useLayoutEffect(() => {
    if (!askedId || moved.current === askedId) return;
    placed.current = conversationId;
    // Until the answers above it stand in full height, the question has yet to find its place.
    if (shown) moved.current = askedId;
    const turn = document.getElementById(`turn-${askedId}`);
    if (!waited || isRead(turn?.previousElementSibling)) scrollCalmly(turn, 'start');
  }, [askedId, conversationId, waited, shown]);

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

// Whether a turn's answer ends on the screen or above it, to a line.
function isRead(turn: Element | null | undefined): boolean {
  const { bottom = 0 } = turn?.querySelector('.answer')?.getBoundingClientRect() ?? {};
  return bottom <= window.innerHeight + 24;
}

function keptPlace(conversationId: string): number {
  const [id, top] = kept.read()?.split(' ') ?? [];
  return id === conversationId ? Number(top) || 0 : 0;
}
