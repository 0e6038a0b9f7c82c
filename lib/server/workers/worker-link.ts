// The supervisor as one of its workers knows it. A server of a single process has none, and all of this holds at once.
import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';
import { type Order, type Report, readOrder } from './messages.ts';

/** Milliseconds for which the counts of all workers are waited for. */
const patience = 6000;

/** Fulfilled when all workers of the server can answer, this one included. */
export async function whenAllReady(): Promise<void> {
  if (!cluster.isWorker) return;
  const all = heard(({ kind }) => kind === 'all-ready');
  report({ signpost: true, kind: 'ready' });
  await all;
}

/** Tells that this process was told to end. */
export function tellEnding(): void {
  if (cluster.isWorker) report({ signpost: true, kind: 'ending' });
}

/** The metrics of all workers as one text; those that `own` gives where this process is alone. */
export async function metricsOfAll(own: () => Promise<string>): Promise<string> {
  if (!cluster.isWorker) return own();
  const id = randomUUID();
  const counted = heard((order) => order.kind === 'counted' && order.id === id, patience);
  report({ signpost: true, kind: 'count', id });
  const order = await counted;
  if (order?.kind !== 'counted' || order.text === undefined) {
    throw new Error('The processes of this server could not be counted together.');
  }
  return order.text;
}

function report(report: Report): void {
  // Where the supervisor is gone, this process ends as well.
  if (process.connected) process.send?.(report);
}

/** The first message of the supervisor that passes; undefined where none does in time. */
function heard(
  passes: (order: Order) => boolean,
  milliseconds?: number,
): Promise<Order | undefined> {
  return new Promise((resolve) => {
    const end = (order?: Order) => {
      process.off('message', listen);
      resolve(order);
    };
    const listen = (message: unknown) => {
      const order = readOrder(message);
      if (order && passes(order)) end(order);
    };
    process.on('message', listen);
    if (milliseconds !== undefined) setTimeout(end, milliseconds).unref();
  });
}
