// Questions about the reader's device and wishes; where a page has taken `matchMedia` away, the answer is no.

export const darkSystem = '(prefers-color-scheme: dark)';
export const coarsePointer = '(pointer: coarse)';
/** Where the open panel fills the screen: panel.css says the same. */
export const smallScreen = '(max-width: 480px), (max-height: 480px)';

export function matches(query: string): boolean {
  return Boolean(window.matchMedia?.(query).matches);
}
