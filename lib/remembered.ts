// What follows from one object alone (a statement, a section, a table of an index, a request) is worked out once, and
// freed with it.

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
