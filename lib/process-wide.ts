// State of the whole process. Next gives routes copies of a module, and what is counted must be counted once.

const shared = globalThis as { [key: symbol]: unknown };

/** What was made under this name in this process, or what `make` gives now. */
export function processWide<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`signpost.${name}`);
  shared[key] ??= make();
  return shared[key] as Value;
}
