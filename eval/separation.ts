// How well a measure tells two groups apart.

/**
 * Area under the ROC curve: the chance that a random value of the first group is above a random one of
 * the second, ties counting half (Hanley and McNeil, 1982). Undefined when a group is empty.
 */
export function areaUnderCurve(high: number[], low: number[]): number | undefined {
  if (high.length === 0 || low.length === 0) return undefined;
  const sorted = low.toSorted((one, other) => one - other);
  const below = high.reduce(
    (sum, value) => sum + (countBelow(sorted, value) + countUpTo(sorted, value)) / 2,
    0,
  );
  return below / (high.length * low.length);
}

export type OperatingPoint = { threshold: number; wronglyRefused: number; rightlyRefused: number };

/**
 * The point of the ROC curve with the highest threshold at which at most a share of the covered
 * questions is refused; what lies below the threshold is refused. Undefined when a group is empty.
 */
export function operatingPoint(
  covered: number[],
  uncovered: number[],
  mostWronglyRefused: number,
): OperatingPoint | undefined {
  const sorted = covered.toSorted((one, other) => one - other);
  const threshold = sorted[Math.floor(mostWronglyRefused * sorted.length)];
  if (threshold === undefined || uncovered.length === 0) return undefined;
  const refused = uncovered.filter((value) => value < threshold).length;
  return {
    threshold,
    wronglyRefused: countBelow(sorted, threshold) / sorted.length,
    rightlyRefused: refused / uncovered.length,
  };
}

function countBelow(sorted: number[], value: number): number {
  return firstWhere(sorted, (each) => each >= value);
}

function countUpTo(sorted: number[], value: number): number {
  return firstWhere(sorted, (each) => each > value);
}

// Position of the first value that is beyond a mark, by halving.
function firstWhere(sorted: number[], isBeyond: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBeyond(sorted[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return from;
}
