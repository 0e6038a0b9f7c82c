// The environment, parsed once with a schema. Every variable is explained in .env.example.
import { resolve } from 'node:path';
import { z } from 'zod';
import { SignpostError } from './errors.ts';
import { frozen } from './frozen.ts';
import { indexDirOf } from './index-dir.ts';
import { indexSettings } from './index-settings.ts';
import { type KeepRules, keepRulesOf, keepSettings } from './keep-settings.ts';
import { readingEnvironment } from './lasting-environment.ts';
import { limitSettings, type ModelBudget, type RateLimit } from './limit-settings.ts';
import { mostWorkers } from './limits.ts';
import { ownerSettings } from './owner-settings.ts';
import { type SiteSettings, siteSettings, siteSettingsOf } from './site-settings.ts';
import { parseWidgetOrigins } from './wire/widget-origins.ts';

const defaultModelId = 'gpt-5.4-mini';
const defaultTimeoutSeconds = 20;
const defaultGraceSeconds = 10;
/** How often a model may be silent for as long as it may, before the whole answer is late. */
const silencesInAnswer = 3;

const baseUrlError =
  'no name or password may stand in it, for requests are not sent to such an address; OPENAI_API_KEY holds a key';

const addressError = (example: string) =>
  `write an address that begins with http:// or https://, as in ${example}`;

/** Seconds that an owner may set. */
const mostSilence = 600;
const mostAnswer = 3600;
const mostGrace = 600;
const secondsError = (most: number) =>
  `write a number of seconds, of ${most} at the most and without the unit, as in 20`;

const seconds = (most: number) =>
  z.number({ error: secondsError(most) }).max(most, secondsError(most));

const optionalText = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

const environmentSchema = z.object({
  GUIDE_DIR: optionalText,
  DATA_DIR: optionalText,
  ...indexSettings,
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: optionalText
    .pipe(
      z.url({ protocol: /^https?$/, error: addressError('http://localhost:11434/v1') }).optional(),
    )
    .refine((value) => value === undefined || !holdsLogin(value), baseUrlError),
  OPENAI_MODEL: optionalText,
  OPENAI_EMBEDDING_MODEL: optionalText,
  EMBEDDINGS: optionalText.pipe(
    z.enum(['auto', 'off', 'local'], { error: 'use auto, off or local' }).default('auto'),
  ),
  MODEL_TIMEOUT_SECONDS: optionalText
    .transform((value) => (value === undefined ? defaultTimeoutSeconds : Number(value)))
    .pipe(seconds(mostSilence).positive(secondsError(mostSilence))),
  ANSWER_TIMEOUT_SECONDS: optionalText
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(seconds(mostAnswer).positive(secondsError(mostAnswer)).optional()),
  METRICS_TOKEN: optionalText,
  AGENT_ACCESS: optionalText.pipe(z.enum(['on', 'off'], { error: 'use on or off' }).default('on')),
  API_KEYS: optionalText.transform((value) => value?.split(/[\s,]+/).filter((key) => key !== '')),
  GRACE_SECONDS: optionalText
    .transform((value) => (value === undefined ? defaultGraceSeconds : Number(value)))
    .pipe(seconds(mostGrace).nonnegative(secondsError(mostGrace))),
  WIDGET_ORIGINS: optionalText.transform((value, context) => {
    if (value === undefined) return undefined;
    const reading = parseWidgetOrigins(value);
    if (reading.kind === 'read') return reading.patterns;
    context.addIssue({ code: 'custom', message: reading.reason });
    return z.NEVER;
  }),
  ...limitSettings,
  ...keepSettings,
  ...siteSettings,
  ...ownerSettings,
  // Read by what starts the processes; here a wrong one is told.
  WORKERS: optionalText
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(z.int().min(1).max(mostWorkers).optional()),
});

/** How to reach a model: at OpenAI itself, or at any server that speaks its chat completions. */
export type ServiceConfig = {
  provider: 'openai' | 'openai-compatible';
  modelId: string;
  apiKey: string | undefined;
  baseUrl: string | undefined;
};

/** The language model that writes answers. */
type ModelConfig = ServiceConfig & {
  /** Longest silence, in milliseconds, before the extractive answerer takes over. */
  timeoutMs: number;
  /** The longest that a whole answer may take, in milliseconds; without an end when undefined. */
  answerMs?: number | undefined;
};

/** The embedding model: one of a service, or the one that is installed with Signpost. */
export type EmbeddingConfig =
  | ({ kind: 'served' } & ServiceConfig)
  /** `isRequired` where it is named: it is then missed when it is not installed, and used for any guides. */
  | { kind: 'local'; isRequired: boolean };

export type Config = {
  /** Absolute path of the folder of guides. */
  guideDir: string;
  /** Absolute path of the folder that holds the index of this `guideDir`. */
  indexDir: string;
  /** Absolute path of the folder for what the server must keep, such as feedback. */
  dataDir: string;
  /** The PostgreSQL that keeps it instead. Undefined: it is kept in `dataDir`. */
  databaseUrl: string | undefined;
  /** Bytes of a published index from which its lists of terms stay in the database. Undefined: all are in memory. */
  indexMemory: number | undefined;
  keep: KeepRules;
  /** What the owner puts on the pages in the place of Signpost's own. */
  site: SiteSettings;
  /** What opens the desk. Undefined: there is none but in development. */
  ownerPassword: string | undefined;
  /** Undefined when no model is configured: the extractive answerer then speaks alone. */
  model: ModelConfig | undefined;
  /** The embedding model. Undefined where it is switched off: passages are then found by their words alone. */
  embedding: EmbeddingConfig | undefined;
  /** Where readers find the site: scheme, host and port alone. Undefined: where each request says it is. */
  siteUrl: string | undefined;
  /** The sites that may put the chat on their pages (`isWidgetOrigin`). Undefined: all of them. */
  widgetOrigins: string[] | undefined;
  /** What /api/metrics is asked with. Undefined: there are none. */
  metricsToken: string | undefined;
  /** Whether agents get in: MCP, and what speaks OpenAI's chat completions. */
  hasAgentAccess: boolean;
  /** What the chat completions are asked with, any of them. Undefined: they are open. */
  apiKeys: string[] | undefined;
  /** Seconds that answers get to come to their end when the server is told to end. */
  graceSeconds: number;
  /** How often one reader, and one other site, may ask. Undefined: as often as they like. */
  rateLimit: RateLimit | undefined;
  /** What the language model may do in a day. Undefined: as much as it is asked. */
  modelBudget: ModelBudget | undefined;
  /** Where several servers count together. Undefined: each counts by itself. */
  redisUrl: string | undefined;
  /** Addresses and ranges of the proxies whose word on a reader's address is taken. */
  trustedProxies: string[];
};

/** What was read last, by what it was read from: the root, and the variables that matter. */
let last: { from: (string | undefined)[]; config: Config } | undefined;
const names = Object.keys(environmentSchema.shape);

/**
 * Reads the configuration from environment variables: once, for as long as they say the same. It is frozen.
 * @throws SignpostError `bad-config` that names the variable and what it wants, and tells nothing of its value.
 */
export const readConfig = readingEnvironment((environment, root): Config => {
  const from = [root, ...names.map((name) => environment[name])];
  const known = last?.from.every((each, at) => each === from[at]) ? last : undefined;
  last = known ?? { from, config: frozen(parseConfig(environment, root)) };
  return last.config;
});

function parseConfig(environment: Record<string, string | undefined>, root: string): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw badVariable(String(issue?.path[0]), String(issue?.message));
  }
  const env = parsed.data;
  const site = siteSettingsOf(env, root);
  if ('fault' in site) throw badVariable('SITE_LOGO', site.fault);
  const guideDir = resolve(root, env.GUIDE_DIR ?? 'content/guides');
  const indexDir = indexDirOf(guideDir, root);
  const dataDir = resolve(root, env.DATA_DIR ?? 'data');
  return {
    guideDir,
    indexDir,
    dataDir,
    databaseUrl: env.DATABASE_URL,
    indexMemory: env.INDEX_MEMORY,
    keep: keepRulesOf(env),
    site,
    ownerPassword: env.OWNER_PASSWORD,
    model: modelConfig(env),
    embedding: embeddingConfig(env),
    siteUrl: env.SITE_URL,
    widgetOrigins: env.WIDGET_ORIGINS,
    metricsToken: env.METRICS_TOKEN,
    hasAgentAccess: env.AGENT_ACCESS === 'on',
    apiKeys: env.API_KEYS?.length ? env.API_KEYS : undefined,
    graceSeconds: env.GRACE_SECONDS,
    rateLimit: env.RATE_LIMIT,
    modelBudget: env.MODEL_BUDGET,
    redisUrl: env.REDIS_URL,
    trustedProxies: env.TRUSTED_PROXIES,
  };
}

// Without the value: a key that was pasted into the wrong variable would stand in the log.
function badVariable(name: string, wanted: string): SignpostError {
  return new SignpostError(
    'bad-config',
    `${name} cannot be used: ${wanted}. Mend it in .env or in the environment; .env.example explains it.`,
  );
}

function holdsLogin(address: string): boolean {
  const { username = '', password = '' } = URL.parse(address) ?? {};
  return username !== '' || password !== '';
}

type Environment = z.infer<typeof environmentSchema>;

// A server without a key at which only an embedding model is named does not write answers.
function modelConfig(env: Environment): ModelConfig | undefined {
  const isForEmbeddings = env.OPENAI_EMBEDDING_MODEL && !env.OPENAI_MODEL && !env.OPENAI_API_KEY;
  const service = isForEmbeddings ? undefined : serviceOf(env, env.OPENAI_MODEL ?? defaultModelId);
  const silence = env.MODEL_TIMEOUT_SECONDS;
  const whole = env.ANSWER_TIMEOUT_SECONDS ?? silence * silencesInAnswer;
  return service && { ...service, timeoutMs: silence * 1000, answerMs: whole * 1000 };
}

function embeddingConfig(env: Environment): EmbeddingConfig | undefined {
  if (env.EMBEDDINGS === 'off') return undefined;
  if (env.EMBEDDINGS === 'local') return { kind: 'local', isRequired: true };
  const service =
    env.OPENAI_EMBEDDING_MODEL === undefined
      ? undefined
      : serviceOf(env, env.OPENAI_EMBEDDING_MODEL);
  return service ? { kind: 'served', ...service } : { kind: 'local', isRequired: false };
}

// Needs a key or an address.
function serviceOf(env: Environment, modelId: string): ServiceConfig | undefined {
  if (!env.OPENAI_API_KEY && !env.OPENAI_BASE_URL) return undefined;
  return {
    provider: env.OPENAI_BASE_URL ? 'openai-compatible' : 'openai',
    modelId,
    apiKey: env.OPENAI_API_KEY,
    baseUrl: env.OPENAI_BASE_URL,
  };
}
