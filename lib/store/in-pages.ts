// Many rows, some at a time.

/** Rows that are written by one statement, and read at once. */
export const rowsAtOnce = 500;

export function inPages<Item>(items: Item[]): Item[][] {
  const pages = Math.ceil(items.length / rowsAtOnce);
  return Array.from({ length: pages }, (_, page) =>
    items.slice(page * rowsAtOnce, (page + 1) * rowsAtOnce),
  );
}
