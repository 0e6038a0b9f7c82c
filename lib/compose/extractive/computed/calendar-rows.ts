// Rows that stand for a stretch of the year or of the week: "July" of the row "May-August", "Tuesday" of "Mon–Fri".
import { months } from '../../../language/lists/months.ts';
import { weekdays } from '../../../language/lists/time.ts';
import { remembered } from '../../../remembered.ts';

/** A stretch of months or of weekdays, by their places from 0; it may run over the end: November to February. */
type Stretch = { names: readonly string[]; from: number; to: number };

const fewestLetters = 3;
const cycles = [months, weekdays];
const stretch =
  /^\s*(\p{L}{3,9})\.?s?\s?(?:[-–—]|to|until|till|through)\s?(\p{L}{3,9})\.?(?=[\s,:;(]|$)/iu;
// "May I?" and "a march" are no months.
const alsoWords = new Set(['may', 'march']);

const stretchesOf = remembered((cells: string[]): (Stretch | undefined)[] =>
  cells.map(readStretch),
);

/** Of a word of a question, the rows whose first cells are a stretch that it falls into; none for any other word. */
export function rowsAround(word: string, cells: string[]): number[] {
  const plain = word.toLowerCase().replace(/s$/u, '');
  const isName = !alsoWords.has(plain) || /^\p{Lu}/u.test(word);
  const names = cycles.find((each) => each.some((name) => name.toLowerCase() === plain));
  if (!names || !isName) return [];
  const at = names.findIndex((name) => name.toLowerCase() === plain);
  return stretchesOf(cells).flatMap((each, row) =>
    each?.names === names && isWithin(at, each) ? [row] : [],
  );
}

function readStretch(cell: string): Stretch | undefined {
  const [, first = '', last = ''] = stretch.exec(cell) ?? [];
  for (const names of cycles) {
    const [from, to] = [first, last].map((word) => placeOf(word, names));
    if (from !== undefined && to !== undefined) return { names, from, to };
  }
  return undefined;
}

// "Sept" and "Thurs" begin the whole word.
function placeOf(word: string, names: readonly string[]): number | undefined {
  const at = names.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase()));
  return word.length < fewestLetters || at < 0 ? undefined : at;
}

function isWithin(at: number, { from, to }: Stretch): boolean {
  return from <= to ? from <= at && at <= to : at >= from || at <= to;
}
