// What a server has once. Next bundles each route by itself, each with its own copy of our modules; the
// process-wide object lets them share.

const kept = globalThis as unknown as Record<symbol, unknown>;

/** The one value of a name in this process, made when it is first asked for. */
export function processWide<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`signpost.${name}`);
  kept[key] ??= make();
  return kept[key] as Value;
}
