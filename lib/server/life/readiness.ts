// Whether the server is warm: the first answer after a start opens the index and the dictionary, and nobody
// should have to wait for that. A route that answers warms its own copy of our modules.
import { describeError, SignpostError } from '../../errors.ts';
import { processWide } from '../../process-wide.ts';
import { whenAllReady } from '../workers/worker-link.ts';
import { isShuttingDown } from './shutdown.ts';

/** What makes a server ready, such as an answer that nobody reads. */
export type WarmUp = () => Promise<void>;

/** Seconds. */
const retryAfter = 5;

type State = 'cold' | 'warming' | 'ready' | 'failed';

const shared = () =>
  processWide('readiness', () => ({
    isServing: false,
    warmUp: undefined as WarmUp | undefined,
    state: 'cold' as State,
    later: [] as WarmUp[],
  }));

/** Does `warmUp` when the server begins to serve; what merely loads the module, as a build does, warms nothing. */
export function warmWhenServing(warmUp: WarmUp): void {
  const own = shared();
  own.warmUp ??= warmUp;
  if (own.isServing) void warm(own.warmUp);
}

/** Does `work`, which readers would else wait for one day, once the server is ready. */
export function whenReady(work: WarmUp): void {
  const own = shared();
  if (own.state === 'ready') void doLater(work);
  else own.later.push(work);
}

// What fails is tried again when a reader asks for it, who is then told.
async function doLater(work: WarmUp): Promise<void> {
  await work().catch(describeError);
}

/** Tells that the process serves from now on. */
export function beginServing(): void {
  const own = shared();
  own.isServing = true;
  if (own.warmUp) void warm(own.warmUp);
}

/**
 * Returns when the server is ready to answer; one that has failed to get so tries again.
 * @param warmUp What to do where no route has said so.
 * @throws SignpostError `not-ready`, or `shutting-down`.
 */
export function checkReady(warmUp: WarmUp): void {
  if (isShuttingDown()) throw shuttingDown();
  const own = shared();
  const { state } = own;
  if (state === 'ready') return;
  if (state !== 'warming') void warm(own.warmUp ?? warmUp);
  throw new SignpostError(
    'not-ready',
    state === 'failed'
      ? 'Signpost could not open its guides. Its log tells why; it tries again now.'
      : 'Signpost is opening its guides. Ask again in a few seconds.',
    { retryAfter },
  );
}

/** What a request gets that comes while the server ends. */
export function shuttingDown(): SignpostError {
  return new SignpostError(
    'shutting-down',
    'This server is being shut down. Try again in a few seconds.',
    { retryAfter },
  );
}

async function warm(warmUp: WarmUp): Promise<void> {
  const own = shared();
  if (own.state === 'warming' || own.state === 'ready') return;
  own.state = 'warming';
  try {
    await warmUp();
    // A server of several processes sends readers to any of them.
    await whenAllReady();
    own.state = 'ready';
    for (const work of own.later.splice(0)) void doLater(work);
  } catch (error) {
    own.state = 'failed';
    describeError(error);
  }
}
