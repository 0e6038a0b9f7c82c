// One import's way to the web: addresses are judged, rules of robots followed, sizes and times bounded, and a site is
// asked one thing at a time, with a pause in between.
import { lookup } from 'node:dns';
import { setTimeout as pause } from 'node:timers/promises';
import robotsParser, { type Robot } from 'robots-parser';
import { Agent, fetch, type Response } from 'undici';
import { ReadElsewhere, UnreadableOriginal } from '../imported.ts';
import { checkHost, GuardedAddress, guardedLookup } from './guard-address.ts';

/** What sites see of an import, in their logs and their robots.txt. */
const userAgent = 'SignpostImport/1.0';

export type WebOptions = {
  /** Whether addresses of private networks may be asked. */
  allowPrivate?: boolean;
  lookup?: Parameters<typeof guardedLookup>[0];
  /** Milliseconds between two requests to a site. */
  pauseMs?: number;
  timeoutMs?: number;
  mostBytes?: number;
  signal?: AbortSignal;
};

export type Page = { url: string; bytes: Uint8Array; mediaType: string | undefined };

const mostRedirects = 5;
const usual = { pauseMs: 500, timeoutMs: 30_000, mostBytes: 20 * 1024 * 1024 };
/** The longest pause that a site's robots.txt may ask for, in milliseconds. */
const longestPause = 30_000;

export class Web {
  readonly #agent: Agent;
  readonly #options: WebOptions & typeof usual;
  readonly #robots = new Map<string, Promise<Robot>>();
  /** When each site may be asked again. */
  readonly #freeAt = new Map<string, number>();
  /** Addresses of which each is to be a guide of its own. */
  readonly #named = new Set<string>();
  /** By the address that a redirected one ends at, the first that did. */
  readonly #ends = new Map<string, string>();

  constructor(options: WebOptions = {}) {
    this.#options = { ...usual, ...options };
    const find = options.lookup ?? (lookup as unknown as Parameters<typeof guardedLookup>[0]);
    this.#agent = new Agent({
      connect: options.allowPrivate ? {} : { lookup: guardedLookup(find) },
      maxResponseSize: this.#options.mostBytes,
    });
  }

  /** Says that a page is read for itself: what is redirected to it is no further page. */
  nameAlone(address: string): void {
    this.#named.add(address);
  }

  /** @throws UnreadableOriginal as `page` does, and ReadElsewhere for the way to a page that is read otherwise. */
  async pageOnce(address: string): Promise<Page> {
    const page = await this.page(address);
    if (page.url === address) return page;
    const other = this.#named.has(page.url) ? page.url : (this.#ends.get(page.url) ?? address);
    this.#ends.set(page.url, other);
    if (other === address) return page;
    const reason = other === page.url ? 'which is named itself' : `as ${other} is`;
    throw new ReadElsewhere(`it is redirected to ${page.url}, ${reason}: one guide is enough.`);
  }

  /** @throws UnreadableOriginal with the sentence that says why there is nothing. */
  async page(address: string): Promise<Page> {
    let url = new URL(address);
    const first = url;
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      if (!isSameSite(url, first)) {
        throw new UnreadableOriginal(
          `it leads to another site, ${url.origin}. Name that address itself.`,
        );
      }
      const robots = await this.#robotsOf(url);
      if (robots.isAllowed(url.href, userAgent) === false) {
        throw new UnreadableOriginal(`the robots.txt of ${url.host} forbids to read it.`);
      }
      const response = await this.#ask(url, robots.getCrawlDelay(userAgent));
      const target = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && target !== null) {
        await response.body?.cancel();
        url = redirected(target, url);
        continue;
      }
      if (response.status !== 200) {
        await response.body?.cancel();
        throw new UnreadableOriginal(`${url.host} answers ${response.status}.`);
      }
      const bytes = await this.#body(response);
      return {
        url: plain(url),
        bytes,
        mediaType: response.headers.get('content-type') ?? undefined,
      };
    }
    throw new UnreadableOriginal(`it is redirected over ${mostRedirects} times.`);
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }

  #robotsOf({ origin }: URL): Promise<Robot> {
    const known = this.#robots.get(origin) ?? this.#readRobots(`${origin}/robots.txt`);
    this.#robots.set(origin, known);
    return known;
  }

  // Without such a file all may be read; while it cannot be had, nothing (RFC 9309, 2.3.1).
  async #readRobots(address: string): Promise<Robot> {
    const response = await this.#ask(new URL(address));
    const isThere = response.status === 200;
    const text = isThere ? new TextDecoder().decode(await this.#body(response)) : '';
    if (!isThere) await response.body?.cancel();
    if (response.status >= 500) return robotsParser(address, 'User-agent: *\nDisallow: /');
    return robotsParser(address, text);
  }

  async #ask(url: URL, delaySeconds?: number): Promise<Response> {
    const { pauseMs, timeoutMs, signal, allowPrivate } = this.#options;
    const now = performance.now();
    const freeAt = Math.max(now, this.#freeAt.get(url.origin) ?? 0);
    const asked = Math.min((delaySeconds ?? 0) * 1000, longestPause);
    this.#freeAt.set(url.origin, freeAt + Math.max(pauseMs, asked));
    if (freeAt > now) await pause(freeAt - now, undefined, { signal });
    try {
      if (!allowPrivate) checkHost(url);
      const limit = AbortSignal.timeout(timeoutMs);
      return await fetch(url, {
        dispatcher: this.#agent,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: 'text/html, application/xhtml+xml, */*;q=0.5' },
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new UnreadableOriginal(this.#reasonOf(error, url));
    }
  }

  async #body(response: Response): Promise<Uint8Array> {
    const { mostBytes, signal } = this.#options;
    const parts: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const part of response.body ?? []) {
        size += part.byteLength;
        if (size > mostBytes) break;
        parts.push(part);
      }
    } catch (error) {
      signal?.throwIfAborted();
      throw new UnreadableOriginal(this.#reasonOf(error, new URL(response.url)));
    }
    if (size <= mostBytes) return Buffer.concat(parts);
    throw new UnreadableOriginal(`it has over ${mostBytes / 1024 / 1024} MB.`);
  }

  #reasonOf(error: unknown, url: URL): string {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
      if (cause instanceof GuardedAddress) {
        return `${cause.message}, which is not asked. --allow-private lets it be asked.`;
      }
      if (cause.name === 'TimeoutError') {
        return `${url.host} was silent for ${this.#options.timeoutMs / 1000} seconds.`;
      }
      if ('code' in cause && cause.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
        return `it has over ${this.#options.mostBytes / 1024 / 1024} MB.`;
      }
      if (cause.cause === undefined) return `${url.host} cannot be reached (${cause.message}).`;
    }
    return `${url.host} cannot be reached.`;
  }
}

function redirected(target: string, from: URL): URL {
  if (!URL.canParse(target, from)) throw new UnreadableOriginal('it is redirected to no address.');
  const url = new URL(target, from);
  if (/^https?:$/.test(url.protocol)) return url;
  throw new UnreadableOriginal(`it is redirected to "${url.protocol}", which is not read.`);
}

/** The same host, but for "www." and the scheme. */
export function isSameSite(one: URL, other: URL): boolean {
  const host = ({ host }: URL) => host.replace(/^www\./, '');
  return host(one) === host(other);
}

/** An address without fragment and login. */
export function plain(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  copy.username = '';
  copy.password = '';
  return copy.href;
}
