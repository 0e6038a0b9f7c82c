// Long work lets others go first: one reader's hard question must not keep all other readers waiting.
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others go first. */
const longestTurn = 10;

let began = 0;

/** Waits for what else the process has to do, when it was kept waiting for a while; else goes on at once. */
export async function giveWay(): Promise<void> {
  if (performance.now() - began < longestTurn) return;
  await setImmediate();
  began = performance.now();
}

/** The first item that passes a test which may take long; between items others may go first. */
export async function findGivingWay<Item>(
  items: Iterable<Item>,
  passes: (item: Item) => boolean,
): Promise<Item | undefined> {
  for (const item of items) {
    await giveWay();
    if (passes(item)) return item;
  }
  return undefined;
}
