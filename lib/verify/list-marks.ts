// The marks of a draft's lists as they are shown: numbered by what is shown, and moved out where the item that
// they stand below is not.

/** What opens an item: the white space before its sign, and "-" or "3.". */
export type ItemMark = { indent: number; sign: string };

/** An item with what it stands below. */
export type ListItem = ItemMark & {
  series: Series;
  above: ListItem | undefined;
  isShown: boolean;
  /** How far it stands from the edge once it is shown. */
  shownIndent: number;
};

/** A list of one level: the number that it began with, and how many of its items are shown. */
type Series = { first: number; shown: number; isNumbered: boolean };

/** The lists of one answer. */
export class ListMarks {
  #open: ListItem | undefined;
  /** Where a numbered list goes on behind a break in it: by its own count, and by what is shown of it. */
  #next = { own: 1, shown: 1 };

  /** The item that text belongs to; undefined outside of lists. */
  get item(): ListItem | undefined {
    return this.#open;
  }

  /** An item begins. */
  open({ indent, sign }: ItemMark): void {
    let above = this.#open;
    while (above && above.indent > indent) above = above.above;
    const beside = above?.indent === indent ? above : undefined;
    if (beside) above = beside.above;
    const number = Number.parseInt(sign, 10);
    const isNumbered = !Number.isNaN(number);
    const isSame = beside?.series.isNumbered === isNumbered;
    const series = isSame ? beside.series : this.#begin(number, above);
    if (isNumbered && !above) this.#next.own = number + 1;
    this.#open = { indent, sign, series, above, isShown: false, shownIndent: 0 };
  }

  #begin(number: number, above: ListItem | undefined): Series {
    if (Number.isNaN(number)) return { first: 1, shown: 0, isNumbered: false };
    const goesOn = !above && number === this.#next.own;
    return { first: goesOn ? this.#next.shown : number, shown: 0, isNumbered: true };
  }

  /** What stands before a line of an item: its mark, which is thereby shown, and then as much white space. */
  opening(item: ListItem): string {
    if (item.isShown) return ' '.repeat(item.shownIndent + item.sign.length + 1);
    item.shownIndent = indentOf(item);
    item.isShown = true;
    const { series, sign } = item;
    const number = series.first + series.shown;
    series.shown += 1;
    if (series.isNumbered && !item.above) this.#next.shown = number + 1;
    const mark = series.isNumbered ? `${number}${sign.slice(-1)}` : sign;
    return `${' '.repeat(item.shownIndent)}${mark} `;
  }

  /** The list is over. */
  close(): void {
    this.#open = undefined;
  }
}

// Below an item that is not shown, where that one would stand.
function indentOf({ indent, above }: ListItem): number {
  if (!above) return 0;
  return above.isShown ? above.shownIndent + indent - above.indent : indentOf(above);
}
