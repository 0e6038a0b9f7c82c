// Which modules a module imports, and which those do.
import type { OpenModule } from '../patterns/modules.ts';

/** The paths of a module and of all that it sees, directly or through others. */
export function reachOf(path: string, open: OpenModule): ReadonlySet<string> {
  const reached = new Set([path]);
  for (const each of reached) {
    for (const { from } of open(each)?.imports.values() ?? []) reached.add(from);
  }
  return reached;
}
