// One entry of the tab's own storage. A storage that is blocked or full costs what the entry holds, and
// nothing else.

export type TabEntry = { read: () => string | null; write: (value: string) => void };

export function tabEntry(key: string): TabEntry {
  return {
    read() {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        if (value === '') sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, value);
      } catch {
        // Nothing is kept then.
      }
    },
  };
}
