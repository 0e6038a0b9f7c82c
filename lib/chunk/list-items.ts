// The items of a list as they are shown. Whether a list has room between its items is read from all of them; the
// converter reads that anew for each item, which is a time that grows with the square of their number.
import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers, type Handler, type State } from 'mdast-util-to-hast';

/** A handler of `toHast` for items of lists that looks at each list once; for one tree. */
export function listItems(): Handler {
  const read = new WeakMap<List, List>();
  const inBrief = (list: List): List => {
    const known = read.get(list);
    if (known) return known;
    const brief: List = { type: 'list', spread: isLoose(list), children: [] };
    read.set(list, brief);
    return brief;
  };
  return (state: State, item: ListItem, parent: Parents | undefined) =>
    defaultHandlers.listItem(state, item, parent?.type === 'list' ? inBrief(parent) : parent);
}

function isLoose({ spread, children }: List): boolean {
  return spread || children.some((item) => item.spread ?? item.children.length > 1);
}
