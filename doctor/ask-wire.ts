// One request of the doctor: its time limit, its mark, and what a failure means.
import type { FindingCode } from './finding.ts';

/** The part of `fetch` that the doctor needs, so that tests can stand in for the network. */
export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

export type Reply = { kind: 'reply'; response: Response } | { kind: 'failed'; code: FindingCode };

const userAgent = 'signpost-doctor/1.0';
/** Longest wait for a page, its body included, in milliseconds. */
const patienceMs = 10_000;

/** Asks for an address; a failure is told as the code of its finding. */
export async function askWire(
  fetch: Fetch,
  address: string,
  init: RequestInit = {},
  timeoutMs: number = patienceMs,
): Promise<Reply> {
  const headers = new Headers(init.headers);
  headers.set('User-Agent', userAgent);
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    return { kind: 'reply', response: await fetch(address, { ...init, headers, signal }) };
  } catch (error) {
    return { kind: 'failed', code: failureCode(error) };
  }
}

/** The text of a body, of which at most so many bytes are read; undefined when it breaks off. */
export async function readText(response: Response, mostBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk.subarray(0, mostBytes - read), { stream: true });
      read += chunk.length;
      if (read >= mostBytes) break;
    }
  } catch {
    return undefined;
  }
  return text + decoder.decode();
}

/** Why a request came to nothing. */
function failureCode(error: unknown): FindingCode {
  for (const { name, code } of causesOf(error)) {
    if (name === 'TimeoutError' || /TIMEOUT|TIMEDOUT/.test(code)) return 'timed-out';
    if (/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/.test(code)) return 'no-host';
    if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/.test(code)) return 'refused';
    if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/.test(code)) return 'bad-certificate';
  }
  return 'unreachable';
}

// `fetch` hides what happened in the cause.
function causesOf(error: unknown): { name: string; code: string }[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error ? String(error.code) : '';
  return [{ name: error.name, code }, ...causesOf(error.cause)];
}
