// Many readers of one server at once.
import type { Contestant, QuestionsOf } from './contestant.ts';
import { median } from './cpu-an-answer.ts';
import { cpuOf } from './process-tree.ts';
import { type Asked, askAll } from './reader.ts';

/** Of many readers at once: answers a second, and milliseconds of the server's CPU for one. */
export type Crowd = { rate: number; cpu: number };

/**
 * What servers give so many readers, each of whom asks again as soon as answered: the medians of the rounds, by name. They
 * are asked in turn, and the last of a round is the first of the next, so that none is always behind the same one.
 */
export async function answersASecond(
  contestants: Contestant[],
  asked: QuestionsOf,
  { atOnce, warmUp, rounds }: { atOnce: number; warmUp: number; rounds: number },
): Promise<Map<string, Crowd>> {
  const seen = new Map(contestants.map(({ name }) => [name, [] as Crowd[]]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const each of round % 2 === 0 ? contestants : contestants.toReversed()) {
      const crowd = await oneRush(each, asked(round), atOnce);
      if (round >= warmUp) seen.get(each.name)?.push(crowd);
    }
  }
  const medians = [...seen].map(([name, crowds]): [string, Crowd] => {
    const rate = median(crowds.map((crowd) => crowd.rate));
    return [name, { rate, cpu: median(crowds.map((crowd) => crowd.cpu)) }];
  });
  return new Map(medians);
}

async function oneRush(
  { address, pids }: Contestant,
  asked: Asked[],
  atOnce: number,
): Promise<Crowd> {
  const tree = pids();
  const before = cpuOf(tree);
  const began = performance.now();
  await askAll(address, asked, atOnce);
  const rate = (asked.length * 1000) / (performance.now() - began);
  return { rate, cpu: (cpuOf(tree) - before) / asked.length };
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
