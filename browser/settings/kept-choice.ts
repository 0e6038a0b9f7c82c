// A choice among a few words that the browser keeps and all tabs follow. Where the storage is blocked or
// full it holds for the visit.
import { sharedEntry } from '../stored-entry.ts';

export type KeptChoice<Value extends string> = {
  /** What holds until the reader has chosen, and what the server renders. */
  standard: Value;
  get: () => Value;
  set: (value: Value) => void;
  /** Calls back when the choice changes, in this tab or in another; gives what ends that. */
  subscribe: (onChange: () => void) => () => void;
};

/** The first value is the standard one. */
export function keptChoice<Value extends string>(
  key: string,
  values: readonly [Value, ...Value[]],
): KeptChoice<Value> {
  const [standard] = values;
  const kept = sharedEntry(key);
  const listeners = new Set<() => void>();
  let ofThisVisit: Value | undefined;

  return {
    standard,
    get: () => ofThisVisit ?? values.find((value) => value === kept.read()) ?? standard,
    set(value) {
      ofThisVisit = kept.write(value) ? undefined : value;
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      // A null key says that the whole storage was cleared.
      const onStorage = (event: StorageEvent) => {
        if (event.key === key || event.key === null) onChange();
      };
      listeners.add(onChange);
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}
