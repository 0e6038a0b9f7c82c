// One entry of the browser's storage: the tab's own, or the one that all tabs share. A storage that is blocked
// or full costs what the entry holds, and nothing else.

export type TabEntry = { read: () => string | null; write: (value: string) => void };

export function tabEntry(key: string): TabEntry {
  return entryOf(key, () => sessionStorage);
}

export function sharedEntry(key: string): TabEntry {
  return entryOf(key, () => localStorage);
}

// The storage is asked for anew each time, because asking for a blocked one throws.
function entryOf(key: string, storage: () => Storage): TabEntry {
  return {
    read() {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        if (value === '') storage().removeItem(key);
        else storage().setItem(key, value);
      } catch {
        // Nothing is kept then.
      }
    },
  };
}
