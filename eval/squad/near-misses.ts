// Questions that look answerable and are not: how many are refused, and how far coverage tells them.
import { share } from '../figures.ts';
import { decimals, type Headline, printTable } from '../print-table.ts';
import { areaUnderCurve } from '../separation.ts';
import type { SquadTrial } from './squad-questions.ts';

/** Prints the table of the near misses, against the answerable questions. */
export function evalNearMisses(answerable: SquadTrial[], nearMisses: SquadTrial[]): Headline {
  const refused = share(nearMisses, (trial) => trial.refused);
  const [high, low] = [answerable, nearMisses].map((trials) =>
    trials.map(({ coverage }) => coverage),
  );
  const area = areaUnderCurve(high ?? [], low ?? []);
  printTable('squad: near misses, which no paragraph answers', {
    all: {
      questions: nearMisses.length,
      refused: decimals(refused, 3),
      'AUC of coverage': decimals(area, 3),
    },
  });
  return { 'squad, near misses refused': refused };
}
