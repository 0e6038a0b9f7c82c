// On a phone going back closes the panel instead of leaving the page: while it is open it has an entry of
// its own in the history, with the address and the state of the page before. The page's entry is without its
// state meanwhile: so a router that hears of the way back takes it for nothing of its own.

/** How long the browser may take to go back, in milliseconds. */
const longestWait = 1000;

/** Browsers go back in their own time: fulfilled when the last entry that was taken back is left. */
let wayBack: Promise<void> = Promise.resolve();

/** Gives what takes the entry back when the panel is closed in another way, and waits until it is left. */
export function addBackEntry(onBack: () => void): () => Promise<void> {
  let onLeft = onBack;
  let address: string | undefined;
  let own: unknown;
  let isLeaving = false;

  const add = () => {
    if (isLeaving) return;
    try {
      // It is there already when the page was loaded anew with the panel open.
      if (!isOurs()) {
        const state = { ...history.state, signpost: [history.state] };
        history.replaceState(null, '');
        history.pushState(state, '');
      }
      [own] = history.state.signpost;
      address = location.href;
      addEventListener('popstate', hear, true);
    } catch {
      // A page in a sandbox may have no history.
    }
  };
  const hear = (event: Event) => {
    // The page may go to other addresses while the panel is open.
    if (isOurs() || location.href !== address) return;
    // Routers that came before are told first in some browsers.
    event.stopImmediatePropagation();
    history.replaceState(own, '');
    stop();
    onLeft();
  };
  const stop = () => removeEventListener('popstate', hear, true);
  wayBack.then(add);

  return () => {
    if (isLeaving) return wayBack;
    isLeaving = true;
    if (address && isOurs()) {
      wayBack = new Promise((resolve) => {
        onLeft = resolve;
        setTimeout(resolve, longestWait);
      });
      history.back();
    } else stop();
    return wayBack;
  };
}

function isOurs(): boolean {
  return Boolean(window.history?.state?.signpost);
}
