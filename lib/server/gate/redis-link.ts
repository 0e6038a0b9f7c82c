// The connection to Redis, which may be away: then nobody waits for it, and the log says so once each way.
import type { Redis } from 'ioredis';

/** Milliseconds that one command may take, the wait for its answer included. */
const longestCommand = 40;
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
  let restsUntil = 0;
  const lose = ({ message }: Error) => {
    restsUntil = Date.now() + pause;
    if (isAway) return;
    isAway = true;
    console.warn(`Redis is away; this server counts by itself until it is back. ${message}`);
  };
  const find = () => {
    restsUntil = 0;
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
        const value = await command();
        find();
        return value;
      } catch (error) {
        lose(error instanceof Error ? error : new Error(String(error)));
        return undefined;
      }
    },
    close() {
      client.off('close', end);
      client.disconnect();
    },
  };
}
