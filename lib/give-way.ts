// Long work lets others go first: one reader's hard question must not keep all other readers waiting, nor many readers
// together what comes over the network.

/** Milliseconds of work after which others go first. */
const longestTurn = 10;

let began = 0;
/** What has given way, in the order in which it goes on. */
const waiting = new Set<() => void>();
let isScheduled = false;

/**
 * Waits for what else the process has to do, when it was kept waiting for a while; else goes on at once. Of all that
 * wait, one goes on in each round of the event loop.
 */
export async function giveWay(): Promise<void> {
  if (performance.now() - began >= longestTurn) await hearNetwork();
}

/** Waits for its turn until what the network has brought so far is heard, such as that a reader has left. */
export function hearNetwork(): Promise<void> {
  return new Promise<void>((goOn) => {
    waiting.add(goOn);
    schedule();
  });
}

// An immediate that is set in one runs in the next round, behind what has come from the network.
function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  setImmediate(() => {
    isScheduled = false;
    began = performance.now();
    for (const next of waiting) {
      waiting.delete(next);
      next();
      break;
    }
    if (waiting.size > 0) schedule();
  });
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
