// The newest of what is kept, and no more than a page can look through while others are answered.
import { giveWay } from '../give-way.ts';

export type Newest<Kept> = {
  /** The newest first. */
  kept: Kept[];
  /** Whether there were more. */
  isCut: boolean;
};

/** How many rows are read, and how many of those are given. */
export type MostRows = { read: number; given: number };

/** @param isWanted Those that are given; all unless told. */
export async function newestOf<Kept>(
  rows: AsyncIterable<Kept>,
  most: MostRows,
  isWanted: (row: Kept) => boolean = () => true,
): Promise<Newest<Kept>> {
  const kept: Kept[] = [];
  let read = 0;
  for await (const row of rows) {
    if (read === most.read || kept.length === most.given) return { kept, isCut: true };
    read += 1;
    if (isWanted(row)) kept.push(row);
    await giveWay();
  }
  return { kept, isCut: false };
}
