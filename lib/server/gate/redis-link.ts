// The connection to Redis, which may be away: then nobody waits for it, and the log says so once each way.
import type { Redis } from 'ioredis';

/** Milliseconds for which a request waits for the answer to its command. */
const patience = 40;
/** Milliseconds after which the command itself is given up, and the memory that it holds. */
const longestCommand = 5000;
/** Answers in a row that may be late: one may be, on a machine that is busy. */
const lateAnswers = 3;
/** Milliseconds for which a Redis that has failed is left alone. */
const pause = 1000;
/** Milliseconds between attempts to connect anew, growing by one step each time. */
const attempts = { step: 100, most: 2000 };

export type RedisLink = {
  client: Redis;
  /** What a command gives; undefined where Redis is away or does not answer in time. */
  attempt<Value>(command: () => Promise<Value>): Promise<Value | undefined>;
  close(): void;
};

/** Connects in the background, and anew whenever the connection is lost. */
export async function openRedis(url: string): Promise<RedisLink> {
  const { Redis } = await import('ioredis');
  const client = new Redis(url, {
    connectionName: 'signpost',
    // A command is carried out now or not at all: what waits in a queue would be counted long after.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: longestCommand,
    connectTimeout: attempts.most,
    retryStrategy: (times) => Math.min(times * attempts.step, attempts.most),
  });
  let isAway = false;
  let late = 0;
  let restsUntil = 0;
  const lose = ({ message }: Error) => {
    restsUntil = Date.now() + pause;
    if (isAway) return;
    isAway = true;
    console.warn(`Redis is away; this server counts by itself until it is back. ${message}`);
  };
  const find = () => {
    restsUntil = 0;
    late = 0;
    if (isAway) console.warn('Redis is back; servers count together again.');
    isAway = false;
  };
  client.on('error', lose);
  const end = () => lose(new Error('The connection has ended.'));
  client.on('close', end);
  client.on('ready', find);
  return {
    client,
    async attempt(command) {
      if (client.status !== 'ready' || Date.now() < restsUntil) return undefined;
      try {
        const value = await inTime(command());
        find();
        return value;
      } catch (error) {
        late += 1;
        const isGone = !(error instanceof LateAnswer) || late >= lateAnswers;
        if (isGone) lose(error instanceof Error ? error : new Error(String(error)));
        return undefined;
      }
    },
    close() {
      client.off('close', end);
      client.disconnect();
    },
  };
}

class LateAnswer extends Error {}

// Where this process was busy itself for as long, the answer may be there, and only has to be read: so what has come
// in is looked at once more before patience ends.
function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new LateAnswer(`It did not answer in ${patience} ms.`));
    const timer = setTimeout(() => setImmediate(giveUp), patience);
    answer.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
