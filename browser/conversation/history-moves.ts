// Back and Forward between the entries that the chat has put into the browser's history. The page is drawn by who follows
// here alone: Next's router takes an entry of another load of the page for one that it must fetch, and loads the page anew.

const followers = new Set<() => void>();

function hear(event: Event): void {
  event.stopImmediatePropagation();
  for (const each of [...followers]) each();
}

/** Calls `onMove` when the reader has moved within the page's history, until the returned function is called. */
export function followHistory(onMove: () => void): () => void {
  // Before those who do not capture, whenever they began to listen.
  window.addEventListener('popstate', hear, { capture: true });
  followers.add(onMove);
  return () => {
    followers.delete(onMove);
    if (followers.size === 0) window.removeEventListener('popstate', hear, { capture: true });
  };
}
