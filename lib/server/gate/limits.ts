// The limits of the configuration, opened once in a process: counts, and where they are kept.
import type { Config } from '../../config.ts';
import type { ModelBudget, Rate, RateLimit } from '../../limit-settings.ts';
import { processWide } from '../../process-wide.ts';
import { remembered } from '../../remembered.ts';
import type { AnswerBudget } from '../../signpost.ts';
import { openAnswerBudget } from './answer-budget.ts';
import { type Counter, type CounterOptions, openCounter } from './counters.ts';
import { type Asker, openRateLimit, type Verdict } from './rate-limit.ts';
import { openRedis } from './redis-link.ts';

export type Limits = {
  /** Counts a request; undefined where none are counted. */
  rateLimit: ((asker: Asker) => Promise<Verdict>) | undefined;
  /** Counts a search by words alone, apart from all else: it is sent with every few letters, and costs little. */
  wordsLimit: Limits['rateLimit'];
  /** Bytes that each reader has said of answers today; undefined where readers are not counted. */
  feedbackBytes: Counter | undefined;
  /** Tries at the owner's password, by reader and of all together: counted whatever else is not. */
  signIns: Counter;
  /** Undefined where the model may do as much as it is asked. */
  budget: AnswerBudget | undefined;
  close(): void;
};

type LimitsConfig = Pick<Config, 'rateLimit' | 'redisUrl'> & {
  modelBudget: ModelBudget | undefined;
};

const day = 86_400;
/** So many searches by words may be sent for each request of another kind. */
const searchesOfRequest = 3;
const signInSeconds = 900;
const kept = processWide('limits', () => ({
  current: undefined as { by: string; limits: Promise<Limits> } | undefined,
}));

const nameOf = remembered(({ rateLimit, redisUrl, modelBudget }: LimitsConfig) =>
  JSON.stringify({ rateLimit, redisUrl, modelBudget }),
);

/** The limits of a configuration; those of an earlier one are closed. */
export function limitsOf(config: LimitsConfig): Promise<Limits> {
  const by = nameOf(config);
  if (kept.current?.by !== by) {
    void kept.current?.limits.then((limits) => limits.close());
    kept.current = { by, limits: openLimits(config) };
  }
  return kept.current.limits;
}

/** What the language model may do, as the limits of the configuration have it; opened when it is first asked. */
export function budgetOf(config: LimitsConfig): AnswerBudget | undefined {
  if (!config.modelBudget) return undefined;
  const opened = async () => (await limitsOf(config)).budget;
  return {
    allows: async () => (await opened())?.allows() ?? true,
    spend: (tokens) => void opened().then((budget) => budget?.spend(tokens)),
  };
}

async function openLimits({ rateLimit, redisUrl, modelBudget }: LimitsConfig): Promise<Limits> {
  const redis = redisUrl === undefined ? undefined : await openRedis(redisUrl);
  const open = (options: CounterOptions) => openCounter(options, redis);
  return {
    rateLimit: rateLimit && openRateLimit(rateLimit, open),
    wordsLimit: rateLimit && openRateLimit(manyMore(rateLimit), open, 'words-'),
    feedbackBytes: rateLimit && open({ name: 'feedback', seconds: day }),
    signIns: open({ name: 'sign-in', seconds: signInSeconds }),
    budget: modelBudget && openAnswerBudget(modelBudget, open({ name: 'model', seconds: day })),
    close: () => redis?.close(),
  };
}

function manyMore({ client, origin }: RateLimit): Pick<RateLimit, 'client' | 'origin'> {
  const more = ({ requests, seconds }: Rate) => ({
    requests: requests * searchesOfRequest,
    seconds,
  });
  return { client: more(client), origin: more(origin) };
}
