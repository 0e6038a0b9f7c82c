// One entry of the browser's storage: the tab's own, or the one that all tabs share. A storage that is blocked
// or full costs what the entry holds, and nothing else.

import { basePath } from '../lib/wire/site-path.ts';

/** What our own in a browser begins with: two sites below different paths of one host keep nothing in common. */
export const ownName = `signpost${basePath}`;

export type StoredEntry = {
  read: () => string | null;
  /** Tells whether the browser took it; an empty value takes the entry away. */
  write: (value: string) => boolean;
};

let suffix = '';

/** Frames of one page share the tab's storage. What this one keeps there is its own, by its name, from now on. */
export function keepApart(name: string): void {
  suffix = `:${name}`;
}

export function tabEntry(key: string): StoredEntry {
  return entryOf(
    () => key + suffix,
    () => sessionStorage,
  );
}

export function sharedEntry(key: string): StoredEntry {
  return entryOf(
    () => key,
    () => localStorage,
  );
}

// The storage is asked for anew each time, because asking for a blocked one throws.
function entryOf(key: () => string, storage: () => Storage): StoredEntry {
  return {
    read() {
      try {
        return storage().getItem(key());
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        if (value === '') storage().removeItem(key());
        else storage().setItem(key(), value);
        return true;
      } catch {
        return false;
      }
    },
  };
}
