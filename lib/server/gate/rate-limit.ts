// How often one reader, and the pages of one other site, may ask.
import { SignpostError } from '../../errors.ts';
import type { Rate, RateLimit } from '../../limit-settings.ts';
import type { Counter } from './counters.ts';

/** Who is counted: a reader's address, and the other site whose page asks, if one does. */
export type Asker = { client: string; origin: string | undefined };

/** Makes a counter of a window. */
export type OpenCounter = (options: { name: string; seconds: number }) => Counter;

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers-10, `RateLimit-Policy` and `RateLimit`: of each policy its
 * quota `q` in a window of `w` seconds; what remains `r`, and in how many seconds `t` the window ends.
 */
type LimitFields = { 'RateLimit-Policy': string; RateLimit: string };

export type Verdict =
  | { kind: 'passed'; fields: LimitFields }
  | { kind: 'limited'; fields: LimitFields; error: SignpostError };

/** Counts a request of an asker, and says whether it is one too many; `kind` is what is counted apart from all else. */
export function openRateLimit(
  { client, origin }: Pick<RateLimit, 'client' | 'origin'>,
  open: OpenCounter,
  kind = '',
): (asker: Asker) => Promise<Verdict> {
  const ofClients = open({ name: `${kind}client:${written(client)}`, seconds: client.seconds });
  const ofOrigins = open({ name: `${kind}origin:${written(origin)}`, seconds: origin.seconds });
  return async (asker) => {
    const first = await counted('client', client, ofClients, asker.client);
    // One reader who asks too often does not use up what a site's other readers have.
    if (first.isOver || asker.origin === undefined) return verdictOf([first]);
    return verdictOf([first, await counted('origin', origin, ofOrigins, asker.origin)]);
  };
}

type Counted = {
  name: 'client' | 'origin';
  rate: Rate;
  left: number;
  seconds: number;
  isOver: boolean;
};

async function counted(
  name: Counted['name'],
  rate: Rate,
  counter: Counter,
  key: string,
): Promise<Counted> {
  const { used, endsIn } = await counter.add(key, 1);
  const seconds = Math.max(1, Math.ceil(endsIn / 1000));
  const left = Math.max(0, rate.requests - used);
  return { name, rate, left, seconds, isOver: used > rate.requests };
}

function verdictOf(counts: Counted[]): Verdict {
  const policies = counts.map(({ name, rate }) => `"${name}";q=${rate.requests};w=${rate.seconds}`);
  const states = counts.map(({ name, left, seconds }) => `"${name}";r=${left};t=${seconds}`);
  const fields = { 'RateLimit-Policy': policies.join(', '), RateLimit: states.join(', ') };
  const over = counts.find(({ isOver }) => isOver);
  return over ? { kind: 'limited', fields, error: refusal(over) } : { kind: 'passed', fields };
}

function refusal({ name, rate, seconds }: Counted): SignpostError {
  const whom = name === 'client' ? 'one reader' : 'the pages of one site';
  const limit = `${count(rate.requests, 'request')} in ${count(rate.seconds, 'second')}`;
  return new SignpostError(
    'rate-limited',
    `That was more than ${limit}, which is what ${whom} may send. Try again in ${count(seconds, 'second')}.`,
    { retryAfter: seconds },
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// A limit that is changed begins anew: the counts of the old one have another window.
function written({ requests, seconds }: Rate): string {
  return `${requests}/${seconds}s`;
}
