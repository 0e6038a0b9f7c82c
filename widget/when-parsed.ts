// Waits for the end of the page's document.

/** Calls at once where the document is there already. */
export function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', then);
  else then();
}
