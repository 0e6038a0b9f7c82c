// How an owner writes limits in the environment: RATE_LIMIT, MODEL_BUDGET, TRUSTED_PROXIES, REDIS_URL.
import { isIP } from 'node:net';
import { z } from 'zod';

/** So many requests in each window of so many seconds. */
export type Rate = { requests: number; seconds: number };

/** How often one reader, and the pages of one other site, may ask. */
export type RateLimit = {
  client: Rate;
  origin: Rate;
  /** Whether programs on the server's own machine are counted too: only where an owner has written the limit. */
  countsOwnMachine: boolean;
};

/** What the language model may do in a day (UTC); past it, answers are quoted from the guide. */
export type ModelBudget = { unit: 'answers' | 'tokens'; most: number };

/** Other sites have many readers: the pages of one may ask so many times as often as one reader. */
const readersOfOrigin = 10;
const usualRate = '60/60s';
const longestWindow = 3600;

const secondsOf: Record<string, number> = { s: 1, m: 60, h: 3600 };
const ratePattern = /^([1-9]\d{0,6})\/([1-9]\d{0,4})?([smh])$/;
const rateError =
  'write requests/time of one reader, as in 60/60s, and if need be those of another site behind a comma, as in 60/60s, 600/60s; the time is one hour at most; off counts nothing';

const budgetPattern = /^([1-9]\d{0,11}) ?(answers?|tokens?)(?:\/| a )day$/;
const budgetError =
  'write how much the model may do in a day, as in 500 answers/day or 200000 tokens/day';

const proxiesError = (entry: number) =>
  `entry ${entry} is no address, as 10.0.0.1, and no range of them, as 10.0.0.0/8 or fd00::/8`;

const optional = (value: string | undefined) => value?.trim() || undefined;

/** Undefined for `off`. The second rate, that of other sites' pages, is ten times the first unless it is written. */
const rateLimitSetting = z
  .string()
  .optional()
  .transform((value, context): RateLimit | undefined => {
    const countsOwnMachine = optional(value) !== undefined;
    const written = optional(value) ?? usualRate;
    if (written.toLowerCase() === 'off') return undefined;
    const [client, origin, ...more] = written.split(',').map(readRate);
    if (client && more.length === 0) {
      const { requests, seconds } = client;
      const usual = { requests: requests * readersOfOrigin, seconds };
      if (!written.includes(',')) return { client, origin: usual, countsOwnMachine };
      if (origin) return { client, origin, countsOwnMachine };
    }
    return refuse(context, rateError);
  });

/** Undefined where the model may do as much as it is asked. */
const modelBudgetSetting = z
  .string()
  .optional()
  .transform((value, context): ModelBudget | undefined => {
    const written = optional(value);
    if (written === undefined) return undefined;
    const [, most, unit] = budgetPattern.exec(written.toLowerCase()) ?? [];
    if (most === undefined || unit === undefined) return refuse(context, budgetError);
    return { unit: unit.startsWith('answer') ? 'answers' : 'tokens', most: Number(most) };
  });

/** Addresses and ranges, parted by commas or spaces. */
const trustedProxiesSetting = z
  .string()
  .optional()
  .transform((value, context): string[] => {
    const written = (value ?? '').split(/[\s,]+/).filter(Boolean);
    const wrong = written.findIndex((each) => !isRange(each));
    return wrong === -1 ? written : refuse(context, proxiesError(wrong + 1));
  });

/** Where servers count together; undefined where each counts by itself. */
const redisUrlSetting = z
  .string()
  .optional()
  .transform(optional)
  .pipe(
    z
      .url({ protocol: /^rediss?$/, error: 'write its address, as in redis://localhost:6379' })
      .optional(),
  );

/** The variables of the environment, to be read with the others. */
export const limitSettings = {
  RATE_LIMIT: rateLimitSetting,
  MODEL_BUDGET: modelBudgetSetting,
  REDIS_URL: redisUrlSetting,
  TRUSTED_PROXIES: trustedProxiesSetting,
};

function readRate(written: string): Rate | undefined {
  const [, requests, times = '1', unit = ''] = ratePattern.exec(written.trim()) ?? [];
  const seconds = Number(times) * (secondsOf[unit] ?? 0);
  if (requests === undefined || seconds > longestWindow) return undefined;
  return { requests: Number(requests), seconds };
}

function isRange(written: string): boolean {
  const [address = '', bits, ...more] = written.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  );
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}
