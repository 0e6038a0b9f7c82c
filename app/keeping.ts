// What this server keeps, by its configuration: opened once for the process, and tended while it serves.
import { readConfig } from '../lib/config.ts';
import { SignpostError } from '../lib/errors.ts';
import { processWide } from '../lib/process-wide.ts';
import { onRefusal } from '../lib/server/http/refusals.ts';
import { observeAnswer } from '../lib/server/metrics/observe-answer.ts';
import { type Keeping, openKeeping } from '../lib/store/open-keeping.ts';
import { limitCodes } from '../lib/store/outcome-batch.ts';
import type { Store } from '../lib/store/store.ts';
import type { AnswerEvent, Turn } from '../lib/types.ts';

/** Milliseconds between two times that what waits is written. */
const betweenWrites = 10_000;
/** Milliseconds that a server which ends waits for it. */
const longestLastWrite = 2000;

type Kept = { at: string; keeping: Keeping };

const shared = () => processWide('keeping', (): { kept?: Kept } => ({}));

export function keeping(): Keeping {
  const { dataDir, databaseUrl, keep } = readConfig();
  const own = shared();
  const at = JSON.stringify([dataDir, databaseUrl, keep]);
  if (own.kept?.at !== at) {
    void own.kept?.keeping.close();
    own.kept = { at, keeping: openKeeping({ dataDir, databaseUrl, keep }) };
  }
  return own.kept.keeping;
}

/** The events of an answer; the question is counted when they have come to their end. */
export function observed(
  events: AsyncIterable<AnswerEvent>,
  turns: Turn[],
  guide: string | undefined,
): AsyncGenerator<AnswerEvent> {
  const question = turns.at(-1)?.text ?? '';
  return observeAnswer(events, (seen) => keeping().asked({ question, guide, ...seen }));
}

/** Makes the tables, takes over what an earlier server kept, and goes on to write what waits. */
export function keepWhileServing(): void {
  onRefusal((code) => {
    const limit = limitCodes.find((each) => each === code);
    if (limit) keeping().limited(limit);
  });
  void keeping().tend();
  setInterval(() => void keeping().tend(), betweenWrites).unref();
}

/** Writes what waits. */
export async function keepTheLast(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, longestLastWrite).unref());
  await Promise.race([keeping().close(), late]);
}

/**
 * What is kept, with what this process has waiting.
 * @throws SignpostError `not-ready` while the store is away.
 */
export async function keptNow(): Promise<Store> {
  const { store, tend } = keeping();
  await tend();
  await store.start().catch((cause: unknown) => {
    throw new SignpostError('not-ready', 'What is kept cannot be read: the store is away.', {
      cause,
    });
  });
  return store;
}
