// Esc closes the panel when nothing in it answers the key first: no dialog, preview or source, no answer that
// it would stop, no input method's composition.
import { useEffect } from 'react';
import { isComposing } from '../../browser/is-composing.ts';

/** `onClose` is undefined where there is nothing to close. */
export function useEscape(onClose: (() => void) | undefined): void {
  useEffect(() => {
    if (!onClose) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || isComposing(event);
      if (event.key !== 'Escape' || isTaken || document.querySelector(overTheChat)) return;
      event.preventDefault();
      onClose();
    };
    // On the window, which hears of a key after the document, where the chat's own shortcuts are.
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
}

const overTheChat = 'dialog:modal, [popover]:popover-open';
