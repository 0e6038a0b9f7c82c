// Moves the focus to something that is not there yet, for where the focus was is about to go.
import { type RefObject, useEffect, useRef } from 'react';

/** Gives what notes a selector; what it finds takes the focus, unless the reader has left by then. */
export function useWantedFocus(
  withinRef: RefObject<HTMLElement | null>,
): (selector: string) => void {
  const wanted = useRef<string>(undefined);

  useEffect(() => {
    const within = withinRef.current;
    const target = wanted.current && within?.querySelector<HTMLElement>(wanted.current);
    if (!target) return;
    wanted.current = undefined;
    const { activeElement, body } = document;
    if (activeElement === body || within?.contains(activeElement)) target.focus();
  });

  return (selector) => {
    wanted.current = selector;
  };
}
