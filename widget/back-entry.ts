// On a phone going back closes the panel instead of leaving the page: while it is open it has an entry of
// its own in the history, with the address and the state of the page before.

/** Gives what takes the entry back when the panel is closed in another way. */
export function addBackEntry(onBack: () => void): () => void {
  const leave = new AbortController();
  try {
    // It is there already when the page was loaded anew with the panel open.
    if (!isOurs()) history.pushState({ ...history.state, signpost: true }, '');
    addEventListener('popstate', () => isOurs() || onBack(), leave);
  } catch {
    // A page in a sandbox may have no history.
  }
  return () => {
    if (leave.signal.aborted) return;
    leave.abort();
    if (isOurs()) history.back();
  };
}

function isOurs(): boolean {
  return Boolean(window.history?.state?.signpost);
}
