// A window whose history works as a browser's: entries with a state, and Back and Forward, which come a moment later.
import { vi } from 'vitest';

type Entry = { state: unknown; path: string };

/** Stands in for `window` until the globals are restored. */
export function fakeHistory(start: string) {
  const entries: Entry[] = [{ state: null, path: start }];
  let at = 0;
  const events = new EventTarget();
  const urlNow = () => new URL(entries[at]?.path ?? '/', 'http://localhost');
  const go = (steps: number) => {
    queueMicrotask(() => {
      if (!entries[at + steps]) return;
      at += steps;
      events.dispatchEvent(new Event('popstate'));
    });
  };
  const history = {
    get state() {
      return entries[at]?.state;
    },
    pushState(state: unknown, _unused: string, path = entries[at]?.path ?? '/') {
      entries.splice(at + 1, Infinity, { state, path });
      at += 1;
    },
    replaceState(state: unknown, _unused: string, path = entries[at]?.path ?? '/') {
      entries[at] = { state, path };
    },
    back: () => go(-1),
    forward: () => go(1),
  };
  vi.stubGlobal('window', {
    history,
    get location() {
      return urlNow();
    },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  });
  return { history, paths: () => entries.map(({ path }) => path), at: () => at };
}
