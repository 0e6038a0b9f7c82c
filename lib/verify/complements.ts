// Words of which one is what the other is not: "stay" is "not leave".
import { complements } from '../language/lists/opposites.ts';
import { stemsOf } from '../language/terms.ts';

const sidesOfComplements = complements.map((sides) =>
  sides.map((words) => new Set(stemsOf(words))),
);

/** The stems of which each says what a denial of a stem does. */
export function complementsOf(stem: string): string[] {
  return sidesOfComplements.flatMap(([one, other]) => {
    if (one?.has(stem)) return [...(other ?? [])];
    return other?.has(stem) ? [...(one ?? [])] : [];
  });
}
