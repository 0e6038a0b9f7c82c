// Lines of a file by offsets.

/** Gives the line on which an offset stands, counted from 1; the lines are looked for at first use. */
export function lineFinder(source: string): (offset: number) => number {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= Array.from(
      source.matchAll(/\r\n|\r|\n/g),
      ({ 0: end, index }) => index + end.length,
    );
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
