// Milliseconds of CPU that servers take for an answer: all are asked the same questions in turn, round after round, so
// that a busy moment of the machine falls on all of them.
import type { Contestant, QuestionsOf } from './contestant.ts';
import { cpuOf } from './process-tree.ts';
import { askAll } from './reader.ts';

/** The median over the rounds, by name of the contestant. */
export async function cpuAnAnswer(
  contestants: Contestant[],
  asked: QuestionsOf,
  { warmUp, rounds }: { warmUp: number; rounds: number },
): Promise<Map<string, number>> {
  const taken = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const { name, address, pids, asked: own = asked } of contestants) {
      const questions = own(round);
      const tree = pids();
      const before = cpuOf(tree);
      await askAll(address, questions);
      if (round >= warmUp) taken.get(name)?.push((cpuOf(tree) - before) / questions.length);
    }
  }
  return new Map([...taken].map(([name, each]) => [name, median(each)]));
}

/** The upper one of two in the middle. */
export function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
