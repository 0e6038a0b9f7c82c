// Counts by key over a window of time, in this process and, where there is a Redis, in all servers that share it.
// Each server goes on counting by itself meanwhile: when Redis goes away, nobody begins with a full budget. The processes
// of one server count with their supervisor.
import cluster from 'node:cluster';
import {
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterRes,
} from 'rate-limiter-flexible';
import type { RedisLink } from './redis-link.ts';

/** How much was used in the window that runs, and in how many milliseconds that ends. */
type Count = { used: number; endsIn: number };

export type Counter = {
  /** Counts so much more; gives the count with it. */
  add(key: string, points: number): Promise<Count>;
  /** The count as it is. */
  read(key: string): Promise<Count>;
};

/** `name` tells what is counted; a window begins with the first count of a key and lasts `seconds`. */
export type CounterOptions = { name: string; seconds: number };

const nothing: Count = { used: 0, endsIn: 0 };

/** A counter; it never rejects. */
export function openCounter({ name, seconds }: CounterOptions, redis?: RedisLink): Counter {
  // How much is too much is for others to say: the limiters only count, and so have no limit to speak of.
  const options = { keyPrefix: `signpost:${name}`, points: 1, duration: seconds };
  const own = cluster.isWorker ? withSupervisor(options) : new RateLimiterMemory(options);
  const shared =
    redis &&
    new RateLimiterRedis({ ...options, storeClient: redis.client, rejectIfRedisNotReady: true });
  const together = async (mine: Count, ask: () => Promise<RateLimiterRes | null>) => {
    const theirs = await redis?.attempt(ask);
    return theirs ? larger(mine, countOf(theirs)) : mine;
  };
  return {
    async add(key, points) {
      const mine = countOf(await own.penalty(key, points));
      return shared ? together(mine, () => shared.penalty(key, points)) : mine;
    },
    async read(key) {
      const mine = countOf(await own.get(key));
      return shared ? together(mine, () => shared.get(key)) : mine;
    },
  };
}

/** Milliseconds for which a request waits for the supervisor. */
const patience = 1000;

type LimiterOptions = { keyPrefix: string; points: number; duration: number };

// Where the supervisor is too busy to answer, this process counts by itself.
function withSupervisor(options: LimiterOptions): Pick<RateLimiterAbstract, 'penalty' | 'get'> {
  const together = new RateLimiterCluster({ ...options, timeoutMs: patience });
  const alone = new RateLimiterMemory(options);
  return {
    penalty: (key, points) => together.penalty(key, points).catch(() => alone.penalty(key, points)),
    get: (key) => together.get(key).catch(() => alone.get(key)),
  };
}

function countOf(result: RateLimiterRes | null): Count {
  if (!result) return nothing;
  return { used: result.consumedPoints, endsIn: Math.max(0, result.msBeforeNext) };
}

// Redis holds what this server counts and more, unless it has lost it.
function larger(mine: Count, theirs: Count): Count {
  return theirs.used >= mine.used ? theirs : mine;
}
