// What of a selection is taken along into a question, and where the button for it stands.

import { oneLine } from '../../lib/wire/one-line.ts';

/** Longer selections are cut at a word. */
const mostCharacters = 300;

/** The text on one line, at most `mostCharacters` long; undefined when there is nothing to ask about. */
export function questionText(selected: string): string | undefined {
  const text = oneLine(selected);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (text.length <= mostCharacters) return text;
  // One less for the ellipsis; half a character at the end goes too.
  const cut = text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, '');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > mostCharacters / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

type Box = { top: number; bottom: number; left: number; right: number };
type Size = { width: number; height: number };

export type ButtonPlace = {
  /** Around the selected text, in the window. */
  selection: Box;
  button: Size;
  window: Size;
  /** Room to leave for the handles that a touch screen hangs under a selection. */
  clearance: number;
  /** What covers the top of the window. */
  barHeight: number;
};

/**
 * Where the button's corner goes: below the selection, above it where there is no room, at the bottom of a
 * window that the selection fills, and nowhere while the selection is out of sight.
 */
export function placeButton(place: ButtonPlace): { left: number; top: number } | undefined {
  const { selection, button, window, clearance, barHeight } = place;
  if (selection.bottom < barHeight || selection.top > window.height) return undefined;
  const left = Math.max(8, Math.min(selection.left, window.width - button.width - 8));
  const lowest = window.height - button.height - 8;
  const below = selection.bottom + clearance;
  if (below <= lowest) return { left, top: below };
  const above = selection.top - clearance - button.height;
  return { left, top: above >= barHeight ? Math.min(above, lowest) : lowest };
}
