// Whether there is room beside the column of the chat; the style sheets draw the same line. Taken for not
// so on the server and while the page comes to life: a phone does not load what it has no room for.
import { useSyncExternalStore } from 'react';

const query = '(width >= 64rem)';

export function useWideScreen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
