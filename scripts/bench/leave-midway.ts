// Readers who leave in the middle of their answers, all at once: what goes on for them, and what others notice.
import { type ClientRequest, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SlowModel } from './slow-model.ts';

/** Milliseconds: how long readers stay at the most, and how long is watched what goes on without them. */
const longestStay = 120_000;
const watched = 3000;
const pause = 20;
/** What is on its way to the model when the last reader leaves. */
const onTheWay = 200;

export type Leaving = {
  /** Answers that the model was in the middle of when all left. */
  midway: number;
  /** Calls of the model that began behind that. */
  newCalls: number;
  /** Milliseconds until all calls had ended; undefined when some never did. */
  endedMs: number | undefined;
  /** The longest that a question for the server's health took meanwhile, in milliseconds, beyond what one beside took. */
  healthMs: number;
  /** The longest that one of the server beside took. */
  besideMs: number;
};

/** Who is asked, and maybe a server that does nothing: what that takes in the same moment is the machine's doing. */
export type Asked = { origin: string; beside?: string };

/** As many as a server asks a model for at once, nearly. */
const mostAtOnce = 240;

/** Has `readers` ask at once, and leave when the model answers half of them, or as many as it is asked for at once. */
export async function leaveMidway(
  { origin, beside }: Asked,
  model: SlowModel,
  readers: number,
): Promise<Leaving> {
  const asked = Array.from({ length: readers }, (_, at) => ask(origin, at));
  const latest = performance.now() + longestStay;
  const half = Math.min(readers / 2, mostAtOnce);
  while (model.open() < half && performance.now() < latest) await sleep(pause);
  const midway = model.open();
  for (const each of asked) each.destroy();
  const left = performance.now();
  let endedMs: number | undefined;
  let [healthMs, besideMs] = [0, 0];
  const look = async () => {
    const [took, machine] = await Promise.all([timeOf(`${origin}/api/health`), timeOf(beside)]);
    healthMs = Math.max(healthMs, took - machine);
    besideMs = Math.max(besideMs, machine);
    if (model.open() === 0) endedMs ??= performance.now() - left;
  };
  // A server that tells its health has heard of all who left before it was asked.
  await look();
  await sleep(onTheWay);
  const begun = model.begun();
  while (performance.now() - left < watched || (endedMs === undefined && model.open() > 0)) {
    if (performance.now() - left > longestStay) break;
    await look();
    await sleep(pause);
  }
  return { midway, newCalls: model.begun() - begun, endedMs, healthMs, besideMs };
}

async function timeOf(url?: string): Promise<number> {
  if (url === undefined) return 0;
  const began = performance.now();
  await (await fetch(url)).text();
  return performance.now() - began;
}

function ask(origin: string, at: number): ClientRequest {
  const text = `What do mid-level developers earn, and which skills do they need? (${at})`;
  const messages = [{ role: 'user', parts: [{ type: 'text', text }] }];
  const asked = request(`${origin}/api/chat`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', 'x-forwarded-for': addressOf(at) },
  });
  asked.on('response', (response) => response.resume().on('error', () => {}));
  asked.on('error', () => {});
  asked.end(JSON.stringify({ id: `reader-${at}`, messages }));
  return asked;
}

// Each reader has an address of its own, from those that are kept for measurements (RFC 2544).
function addressOf(at: number): string {
  return `198.18.${at >> 8}.${at & 255}`;
}
