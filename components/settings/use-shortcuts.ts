// The keys that act wherever the focus is: `/` to the question field, `?` to the list of shortcuts, Esc
// to stop the answer or close an open source. The rules are in shortcut-of.ts.
import { useLayoutEffect } from 'react';
import { isComposing } from '../../browser/is-composing.ts';
import { type KeyPress, shortcutOf } from '../../browser/settings/shortcut-of.ts';

export type Shortcuts = {
  onComposer: () => void;
  onHelp: () => void;
  onStop: () => void;
  onClose: () => void;
  /** Whether shortcuts of a single sign are wanted; Esc always works. */
  enabled: boolean;
  answering: boolean;
  /** Whether a source is open beside the chat. */
  sourceOpen: boolean;
};

export function useShortcuts(shortcuts: Shortcuts): void {
  const { onComposer, onHelp, onStop, onClose, enabled, answering, sourceOpen } = shortcuts;
  // With what is drawn: a key that is pressed at the sight of it finds its new meaning.
  useLayoutEffect(() => {
    const actions = { composer: onComposer, help: onHelp, stop: onStop, close: onClose };
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(pressOf(event), {
        answering,
        sourceOpen,
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
  }, [onComposer, onHelp, onStop, onClose, enabled, answering, sourceOpen]);
}

function pressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    modified: event.ctrlKey || event.metaKey || event.altKey,
    composing: isComposing(event),
    taken: event.defaultPrevented,
  };
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
