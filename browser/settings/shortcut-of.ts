// Which shortcut a key press means, if any.

export type Shortcut = 'composer' | 'help' | 'stop' | 'close';

/** What counts of a key press. */
export type KeyPress = {
  key: string;
  /** Ctrl, Alt or the command key is held; Shift is part of how a sign is typed. */
  modified: boolean;
  /** The key belongs to an input method's composition. */
  composing: boolean;
  /** Something on the page has answered it already. */
  taken: boolean;
};

/** How the page stands when the key is pressed. */
export type PageState = {
  answering: boolean;
  /** Whether a source is open beside the chat. */
  sourceOpen: boolean;
  /** Whether shortcuts of a single sign are wanted. */
  enabled: boolean;
  /** The focus is where signs are typed. */
  typing: boolean;
  modalOpen: boolean;
  /** Something that Esc closes lies over the page. */
  popoverOpen: boolean;
};

export function shortcutOf(press: KeyPress, page: PageState): Shortcut | undefined {
  if (press.modified || press.composing || press.taken || page.modalOpen) return undefined;
  if (press.key === 'Escape') return escapeMeans(page);
  if (!page.enabled || page.typing) return undefined;
  if (press.key === '/') return 'composer';
  return press.key === '?' ? 'help' : undefined;
}

// One thing at a time: first what lies over the page, then the answer, then what stands beside it.
function escapeMeans({ popoverOpen, answering, sourceOpen }: PageState): Shortcut | undefined {
  if (popoverOpen) return undefined;
  if (answering) return 'stop';
  return sourceOpen ? 'close' : undefined;
}
