// Which of some citations in a row a key moves to.

/** The place to move to among `count`, or undefined where the key moves nowhere. */
export function arrowTarget(
  key: string,
  from: { at: number; count: number; rightToLeft: boolean },
): number | undefined {
  const { at, count, rightToLeft } = from;
  const step = steps(rightToLeft).get(key);
  if (step === undefined) return undefined;
  return Math.min(Math.max(at + step, 0), count - 1);
}

function steps(rightToLeft: boolean): Map<string, number> {
  const forward = rightToLeft ? -1 : 1;
  return new Map([
    ['Home', -Infinity],
    ['End', Infinity],
    ['ArrowUp', -1],
    ['ArrowDown', 1],
    ['ArrowLeft', -forward],
    ['ArrowRight', forward],
  ]);
}
