/** The value, which nobody can change any more, nor anything in it: for what everybody in a process is handed. */
export function frozen<Value extends object>(value: Value): Value {
  for (const each of Object.values(value)) {
    if (typeof each === 'object' && each !== null) frozen(each);
  }
  return Object.freeze(value);
}
