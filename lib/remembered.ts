// What follows from one object alone (a statement, a section, a table of an index, a request) is worked out once, and
// freed with it; what follows from a text alone once while that is read.
import { LRUCache } from 'lru-cache';

/** A function of one object that gives for the same object what it has given before. */
export function remembered<Key extends object, Value>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { value: workOut(key) };
      known.set(key, found);
    }
    return found.value;
  };
}

/** Texts for which a result is kept: the parts of the questions that are read at the moment. */
const textsKept = 32;

/** A function of a text alone that gives for one of the last few texts what it has given before. */
export function rememberedText<Value extends object>(
  workOut: (text: string) => Value,
): (text: string) => Value {
  const known = new LRUCache<string, Value>({ max: textsKept });
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = workOut(text);
      known.set(text, found);
    }
    return found;
  };
}
