// Tables of the evaluation on the command line.

/** The figures of one set to end with, by name; 0 to 1. */
export type Headline = Record<string, number | undefined>;

export type Cells = Record<string, number | string>;

/** Prints a title and a table under it, its rows by name. */
export function printTable(title: string, rows: Record<string, Cells>): void {
  console.log(`\n${title}`);
  console.table(rows);
}

/** A share or a mean with its decimals, empty when there is none. */
export function decimals(value: number | undefined, digits = 2): string {
  return value === undefined ? '' : value.toFixed(digits);
}
