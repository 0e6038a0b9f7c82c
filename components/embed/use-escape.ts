// Esc does one thing at a time: it stops the answer, then closes an open source, then the panel. It does nothing where
// something else answers the key first: a dialog, a preview, an input method's composition.
import { useLayoutEffect } from 'react';
import { isComposing } from '../../browser/is-composing.ts';

/** The first of them that is there is done. */
export function useEscape(...actions: ((() => void) | undefined)[]): void {
  const action = actions.find(Boolean);
  // With what is drawn: a key that is pressed at the sight of it finds its new meaning.
  useLayoutEffect(() => {
    if (!action) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || isComposing(event);
      if (event.key !== 'Escape' || isTaken || document.querySelector(overTheChat)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [action]);
}

const overTheChat = 'dialog:modal, [popover]:popover-open';
