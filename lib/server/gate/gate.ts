// The way in for what costs the server work: who asks is counted, and waits for a turn.
import { readConfig } from '../../config.ts';
import { SignpostError } from '../../errors.ts';
import { processWide } from '../../process-wide.ts';
import { remembered } from '../../remembered.ts';
import { errorResponse } from '../http/error-response.ts';
import { foreignOrigin } from '../http/foreign-origin.ts';
import { lastingSignal } from '../http/lasting-signal.ts';
import { untilShutdown } from '../life/shutdown.ts';
import { metrics, waitingFor } from '../metrics/metrics.ts';
import { shareOf } from '../workers/worker-count.ts';
import { clientOf, isOwnMachine } from './client-of.ts';
import { FairQueue, type QueueBounds } from './fair-queue.ts';
import { limitsOf } from './limits.ts';
import { releaseWhenRead } from './release-when-read.ts';

/** What takes a turn: an answer that a language model writes, or work of this server alone. */
export type Work = 'model' | 'own';

/** A model makes this server wait; its own work is done one after the other, however much is begun. */
const queues = processWide('queues', () => ({
  model: new FairQueue(ownShare({ running: 256, runningOfClient: 128, waiting: 1000 })),
  own: new FairQueue(ownShare({ running: 32, runningOfClient: 16, waiting: 2000 })),
}));

// What holds for a server is shared out among its processes.
function ownShare({
  running,
  runningOfClient,
  waiting,
}: Omit<QueueBounds, 'patience'>): QueueBounds {
  return {
    running: shareOf(running),
    runningOfClient: shareOf(runningOfClient),
    waiting: shareOf(waiting),
    patience: 30_000,
  };
}

for (const work of ['model', 'own'] as const) {
  waitingFor.set(work, () => queues[work].size.waiting);
}

/** Milliseconds that are given to who reads slowly. */
const readWithin = 60_000;

/** Milliseconds after which a place is given on, whoever has it: the work is done by then, and read by nobody. */
const longestTurn: Record<Work, () => number> = {
  model: () => (readConfig().model?.answerMs ?? 0) + readWithin,
  own: () => readWithin,
};

/** Bytes that a reader may say of answers in a day. */
const mostFeedbackBytes = 1024 * 1024;
const longestOrigin = 300;

/** The count that a request belongs to. */
type Count = 'rateLimit' | 'wordsLimit';

/**
 * A handler that is asked only as often as RATE_LIMIT lets one reader, and the pages of one other site, ask; what
 * it throws is answered as the contract's error. Each answer tells how much is left.
 */
export function counted(
  answer: (request: Request) => Promise<Response>,
  countOf: (request: Request) => Count = () => 'rateLimit',
) {
  return async (request: Request): Promise<Response> => {
    try {
      const config = readConfig();
      const limit = (await limitsOf(config))[countOf(request)];
      const origin = foreignOrigin(request.headers, config.siteUrl)?.slice(0, longestOrigin);
      const isCounted = config.rateLimit?.countsOwnMachine || !isOwnMachine(request.headers);
      const asker = { client: askerOf(request), origin };
      const verdict = isCounted ? await timed(() => limit?.(asker)) : undefined;
      const response =
        verdict?.kind === 'limited'
          ? errorResponse(verdict.error)
          : await answer(request).catch(errorResponse);
      for (const [name, value] of Object.entries(verdict?.fields ?? {})) {
        response.headers.set(name, value);
      }
      return response;
    } catch (error) {
      return errorResponse(error);
    }
  };
}

async function timed<Result>(count: () => Result): Promise<Awaited<Result>> {
  const end = metrics().limitWait.startTimer();
  const result = await count();
  end();
  return result;
}

/**
 * Does the work once it is the sender's turn, which lasts until its answer was read or the sender has left, and no
 * longer than reading it may take.
 * @throws SignpostError `busy` where too many wait; AbortError where the sender has left before.
 */
export async function inTurn(
  request: Request,
  work: Work,
  answer: () => Promise<Response>,
): Promise<Response> {
  const signal = untilShutdown(lastingSignal(request));
  const end = await queues[work].enter(askerOf(request), signal);
  const timer = setTimeout(end, longestTurn[work]());
  timer.unref();
  const release = () => {
    clearTimeout(timer);
    end();
  };
  try {
    return releaseWhenRead(await answer(), release, signal);
  } catch (error) {
    release();
    throw error;
  }
}

/** Counts what a reader says of answers. @throws SignpostError `rate-limited` over what is kept of one in a day. */
export async function countFeedback(request: Request, bytes: number): Promise<void> {
  const { feedbackBytes } = await limitsOf(readConfig());
  const count = await feedbackBytes?.add(askerOf(request), bytes);
  if (!count || count.used <= mostFeedbackBytes) return;
  const hours = Math.ceil(count.endsIn / 3_600_000);
  throw new SignpostError(
    'rate-limited',
    `You have sent as much today as is kept from one reader. Send more in ${hours} ${hours === 1 ? 'hour' : 'hours'}.`,
    { retryAfter: Math.ceil(count.endsIn / 1000) },
  );
}

/** Tries at the owner's password in a quarter of an hour: of one reader, and of all. */
const mostSignIns = { ofClient: 10, ofAll: 100 };

/**
 * Counts a try at the owner's password.
 * @throws SignpostError `rate-limited` where a reader, or all together, have tried too often.
 */
export async function countSignIn(request: Request): Promise<void> {
  const { signIns } = await limitsOf(readConfig());
  const own = await signIns.add(`of ${askerOf(request)}`, 1);
  // One who tries too often does not use up what the owner has.
  const all = own.used > mostSignIns.ofClient ? own : await signIns.add('all', 1);
  if (own.used <= mostSignIns.ofClient && all.used <= mostSignIns.ofAll) return;
  const minutes = Math.ceil(all.endsIn / 60_000);
  throw new SignpostError(
    'rate-limited',
    `The password was tried too often. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    { retryAfter: Math.ceil(all.endsIn / 1000) },
  );
}

/** Asked for the count of a request and for its turn. */
const askerOf = remembered(({ headers }: Request) =>
  clientOf(headers, readConfig().trustedProxies),
);
