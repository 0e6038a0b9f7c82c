// Long lists, a page at a time.

export type Paged<Item> = {
  items: Item[];
  /** Counted from 1. */
  page: number;
  pages: number;
};

/** @param page The one that is asked for; the last one where there are fewer. */
export function paged<Item>(items: readonly Item[], page: number, size: number): Paged<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(page, pages);
  return { items: items.slice((shown - 1) * size, shown * size), page: shown, pages };
}
