// The keys that act wherever the focus is: `/` to the question field, `?` to the list of shortcuts, Esc
// to stop the answer. The rules are in shortcut-of.ts.
import { useEffect } from 'react';
import { type KeyPress, shortcutOf } from './shortcut-of.ts';

export type Shortcuts = {
  onComposer: () => void;
  onHelp: () => void;
  onStop: () => void;
  /** Whether shortcuts of a single sign are wanted; Esc always works. */
  enabled: boolean;
  answering: boolean;
};

export function useShortcuts({ onComposer, onHelp, onStop, enabled, answering }: Shortcuts): void {
  useEffect(() => {
    const actions = { composer: onComposer, help: onHelp, stop: onStop };
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(pressOf(event), {
        answering,
        enabled,
        typing: isTyping(event.target),
        modalOpen: document.querySelector('dialog:modal') !== null,
        popoverOpen: document.querySelector('[popover]:popover-open') !== null,
      });
      if (!shortcut) return;
      event.preventDefault();
      actions[shortcut]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onComposer, onHelp, onStop, enabled, answering]);
}

// Safari ends a composition before the key that ended it: only the old code 229 tells.
function pressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    modified: event.ctrlKey || event.metaKey || event.altKey,
    composing: event.isComposing || event.keyCode === 229,
    taken: event.defaultPrevented,
  };
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
