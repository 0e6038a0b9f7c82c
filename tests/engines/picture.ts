// What a picture of a page shows, for what no script of the page can tell: whether it was painted.
import { decode } from 'fast-png';
import type { Box } from './tab.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** A picture, as far as a test looks at it. */
export type Picture = {
  /** The lowest row of a part with words or lines in it; -1 where the part is all of one colour. */
  lowestInk(part: Box): number;
  /** How much of a part has this colour, from 0 to 1. */
  shareOf(colour: Colour, part: Box): number;
};

export function pictureOf(png: Buffer): Picture {
  const { data, width: rowLength, channels } = decode(png);
  const at = (x: number, y: number): Colour => {
    const start = (y * rowLength + x) * channels;
    return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
  };
  return {
    lowestInk({ x, y, width, height }) {
      const left = Math.ceil(x) + 4;
      // A bar for scrolling is no sign that a page was painted.
      const right = Math.floor(x + width) - 16;
      for (let row = Math.floor(y + height) - 1; row >= y; row -= 1) {
        const ground = at(left, row);
        let inked = 0;
        for (let column = left; column < right; column += 1)
          if (!isAlike(at(column, row), ground)) inked += 1;
        if (inked > 3) return row;
      }
      return -1;
    },
    shareOf(colour, { x, y, width, height }) {
      let alike = 0;
      let all = 0;
      for (let row = Math.ceil(y); row < y + height - 1; row += 4)
        for (let column = Math.ceil(x); column < x + width - 1; column += 4) {
          all += 1;
          if (isAlike(at(column, row), colour)) alike += 1;
        }
      return alike / all;
    },
  };
}

const isAlike = (one: Colour, other: Colour) =>
  one.every((part, index) => Math.abs(part - (other[index] ?? 0)) < 16);
