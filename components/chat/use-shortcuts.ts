// The chat's two keys: `/` goes to the composer, Esc stops the answer. Neither fires while a dialog is
// open, `/` not while something is being typed, and Esc not when it ends an input method's composition.
import { type RefObject, useEffect } from 'react';

export type Shortcuts = {
  inputRef: RefObject<HTMLTextAreaElement | null>;
  answering: boolean;
  stop: () => void;
};

export function useShortcuts({ inputRef, answering, stop }: Shortcuts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]'))
        return;
      if (event.key === 'Escape' && answering) {
        event.preventDefault();
        stop();
      }
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key === '/' && !modified && !isTyping(event.target)) {
        event.preventDefault();
        inputRef.current?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [inputRef, answering, stop]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
