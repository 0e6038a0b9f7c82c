// Many readers of one server at once.
import type { Contestant, QuestionsOf } from './contestant.ts';
import { type Asked, askAll } from './reader.ts';

/** Answers a second for so many readers, each of whom asks again as soon as answered. */
export async function answersASecond(
  { address }: Contestant,
  asked: QuestionsOf,
  { atOnce, rounds }: { atOnce: number; rounds: number },
): Promise<number> {
  const all = Array.from({ length: rounds }, (_, at) => asked(at + 1)).flat();
  await askAll(address, asked(0), atOnce);
  const began = performance.now();
  await askAll(address, all, atOnce);
  return (all.length * 1000) / (performance.now() - began);
}

/** How long so many answers take that begin at once, as a multiple of what one of them has to take. */
export async function timeOverIdeal(
  { address }: Contestant,
  asked: Asked[],
  { atOnce, ideal }: { atOnce: number; ideal: number },
): Promise<number> {
  const began = performance.now();
  await askAll(address, asked.slice(0, atOnce), atOnce);
  return (performance.now() - began) / ideal;
}
