// A circuit breaker (Nygard, Release It!, 2007) before a service of models: one that fails is left alone for a while, so
// that a service that hangs does not cost each reader the whole wait. Then one call tries whether it answers again.
//
// The libraries for it wrap a call that is one promise, and have others wait while one tries. Here a call is a stream
// that may be left half way, and others go on without the service.
import { APICallError } from '@ai-sdk/provider';
import { isMarked } from '../errors.ts';
import { lastAttempt } from './failure-reason.ts';

/** Failures in a row after which a service is left alone. */
const mostFailures = 3;
/** Milliseconds of the first rest, and of the longest: each trial that fails doubles it. */
const firstRest = 30_000;
const longestRest = 300_000;
/** Statuses that are about one request, and tell nothing of the next one. */
const ofRequest = new Set([400, 404, 409, 413, 422]);
/** Statuses whose Retry-After is kept. */
const ofLoad = new Set([429, 503]);
const mark = Symbol.for('signpost.service-resting');

/** How a call ended; of one that was left, or that failed for its own sake, nothing is learnt. */
type Outcome = { kind: 'answered' } | { kind: 'failed'; error: unknown } | { kind: 'left' };

/** One call that may be made: `end` is told once how it ended. */
export type Call = { end(outcome: Outcome): void };

/** A service is left alone: it is not asked, and the log knows why. */
export class ServiceResting extends Error {
  override name = 'ServiceResting';
  readonly [mark] = true;

  static override [Symbol.hasInstance](value: unknown): value is ServiceResting {
    return isMarked(value, mark);
  }
}

type Told = (line: string) => void;

/** One is kept for each service. */
export class Circuit {
  readonly #name: string;
  readonly #tell: Told;
  readonly #now: () => number;
  #failures = 0;
  #rest = firstRest;
  /** When it may be asked again; undefined while it is asked. */
  #restsUntil: number | undefined;
  #isTried = false;

  /**
   * @param name The service, as the beginning of a line in the log.
   * @param now The clock, in milliseconds.
   */
  constructor(
    name: string,
    tell: Told = console.warn,
    now: () => number = () => performance.now(),
  ) {
    this.#name = name;
    this.#tell = tell;
    this.#now = now;
  }

  /** @throws ServiceResting while the service is left alone, but for one call that tries it after each rest. */
  begin(): Call {
    const isTrial = this.#restsUntil !== undefined;
    if (isTrial && (this.#isTried || this.#now() < (this.#restsUntil ?? 0))) {
      throw new ServiceResting(`${this.#name} is left alone for a while.`);
    }
    if (isTrial) this.#isTried = true;
    let isOver = false;
    return {
      end: (outcome) => {
        if (isOver) return;
        isOver = true;
        if (isTrial) this.#isTried = false;
        if (outcome.kind === 'answered') this.#close();
        else if (outcome.kind === 'failed') this.#count(outcome.error, isTrial);
      },
    };
  }

  #close(): void {
    if (this.#restsUntil !== undefined) this.#tell(`${this.#name} answers again.`);
    this.#failures = 0;
    this.#rest = firstRest;
    this.#restsUntil = undefined;
  }

  // Calls that began before the rest may fail during it.
  #count(error: unknown, isTrial: boolean): void {
    const status = statusOf(error);
    if (status !== undefined && ofRequest.has(status)) return;
    if (this.#restsUntil !== undefined && !isTrial) return;
    const asked = status !== undefined && ofLoad.has(status) ? retryAfter(error) : undefined;
    this.#failures += 1;
    if (!isTrial && asked === undefined && this.#failures < mostFailures) return;
    const milliseconds = asked ?? this.#rest;
    this.#restsUntil = this.#now() + milliseconds;
    this.#rest = Math.min(longestRest, this.#rest * 2);
    if (isTrial) return;
    const seconds = Math.ceil(milliseconds / 1000);
    this.#tell(`${this.#name} is not asked for ${seconds} s, and then tried now and then.`);
  }
}

function statusOf(error: unknown): number | undefined {
  const last = lastAttempt(error);
  return APICallError.isInstance(last) ? last.statusCode : undefined;
}

/** Milliseconds of a Retry-After (RFC 9110, 10.2.3), seconds or a date; at most the longest rest. */
function retryAfter(error: unknown): number | undefined {
  const last = lastAttempt(error);
  const headers = APICallError.isInstance(last) ? last.responseHeaders : undefined;
  const value = headers?.['retry-after'];
  if (value === undefined) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return milliseconds > 0 ? Math.min(longestRest, milliseconds) : undefined;
}
