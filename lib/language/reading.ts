// A text that is read once for everybody who asks: its words, terms and figures, and whatever else is read of
// it. A part is read at its first use and kept as long as the text is.
import { type Amount, amountsOf, type Figure, written } from './figures.ts';
import { readWord, type Term, tokenize } from './terms.ts';

/** A text with the parts that have been read of it. */
export class Reading {
  readonly text: string;
  /** Of a text of several lines that are read by themselves, these; else none. */
  readonly lines: readonly Reading[];
  /** By the number of the part; filled by `readOnce` alone. */
  readonly parts: unknown[] = [];

  constructor(text: string, lines: readonly Reading[] = []) {
    this.text = text;
    this.lines = lines;
  }
}

/** Several texts, one a line, of which each stays read. */
export function joined(readings: readonly Reading[]): Reading {
  const lines = [...new Map(readings.map((reading) => [reading.text, reading])).values()];
  const [line, ...more] = lines;
  if (line && more.length === 0) return line;
  return new Reading(lines.map(({ text }) => text).join('\n'), lines);
}

const nothing = Symbol('a part that is undefined');
let partsKnown = 0;

/** A part of a text: read by the first who asks, and then known. */
export function readOnce<Part, Whole extends Reading = Reading>(
  read: (whole: Whole) => Part,
): (whole: Whole) => Part {
  const at = partsKnown;
  partsKnown += 1;
  return (whole) => {
    const known = whole.parts[at];
    if (known !== undefined) return (known === nothing ? undefined : known) as Part;
    const part = read(whole);
    whole.parts[at] = part === undefined ? nothing : part;
    return part;
  };
}

/** A word of a text: as written, in the form that is looked up, and as a stem. */
export type Word = Term & {
  token: string;
  /** Where it begins in the text. */
  at: number;
  isStop: boolean;
};

/** The words of a text in order, stop words and numbers among them. */
export const wordsOf = readOnce(({ text, lines }): readonly Word[] => {
  if (lines.length === 0) return wordsIn(text);
  let from = 0;
  return lines.flatMap((line) => {
    const start = from;
    from += line.text.length + 1;
    return start === 0
      ? wordsOf(line)
      : wordsOf(line).map((word) => ({ ...word, at: start + word.at }));
  });
});

/** The words of a text that are no stop words, in order. */
export const contentOf = readOnce((reading) => wordsOf(reading).filter(({ isStop }) => !isStop));

/** Their stems, in order and as a set. */
export const stemsIn = readOnce((reading) => contentOf(reading).map(({ term }) => term));
export const stemSetOf = readOnce((reading): ReadonlySet<string> => new Set(stemsIn(reading)));

/** The text with its figures in one form, see figures.ts. */
export const writtenOf = readOnce(({ text, lines }): string =>
  lines.length > 0 ? lines.map((line) => writtenOf(line)).join('\n') : written(text),
);

/** The words of the text with its figures in one form. */
const wordsAsWritten = listOnce((reading) => {
  const text = writtenOf(reading);
  return text === reading.text ? wordsOf(reading) : wordsIn(text);
});

/** The content words of the text with its figures in one form. */
export const contentAsWritten = readOnce((reading) =>
  wordsAsWritten(reading).filter(({ isStop }) => !isStop),
);

/** All its stems in order, stop words among them and figures left out. */
export const allStemsOf = readOnce((reading) =>
  wordsAsWritten(reading)
    .filter(({ word }) => !/^\p{N}/u.test(word))
    .map(({ term }) => term),
);
export const allStemSetOf = readOnce(
  (reading): ReadonlySet<string> => new Set(allStemsOf(reading)),
);

/** Its figures in order, with places in `writtenOf`. */
export const amountsIn = readOnce((reading): readonly Amount[] => {
  const { lines } = reading;
  if (lines.length === 0) return amountsOf(writtenOf(reading));
  let from = 0;
  return lines.flatMap((line) => {
    const by = from;
    from += writtenOf(line).length + 1;
    return amountsIn(line).map((amount) => ({
      ...amount,
      start: amount.start + by,
      end: amount.end + by,
    }));
  });
});

/** Its figures, each once. */
export const figuresIn = readOnce(
  (reading): ReadonlySet<Figure> => new Set(amountsIn(reading).map(({ figure }) => figure)),
);

/** Its words of letters alone, in lower case. */
export const lettersOf = readOnce(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);

/** The parts of a text between what a pattern matches; the text itself where that is nowhere, for it is read already. */
export function partsBetween(reading: Reading, joint: RegExp): Reading[] {
  const parts = reading.text.split(joint);
  return parts.length === 1 ? [reading] : parts.map((part) => new Reading(part));
}

/** A part that is a list: of several lines, that of each behind the one before. */
export function listOnce<Item>(read: (whole: Reading) => readonly Item[]) {
  const part: (whole: Reading) => readonly Item[] = readOnce((whole: Reading) =>
    whole.lines.length > 0 ? whole.lines.flatMap((line) => part(line)) : read(whole),
  );
  return part;
}

/** A part that tells whether a text says something: of several lines, whether any does. */
export function tellOnce(tells: (whole: Reading) => boolean) {
  const part: (whole: Reading) => boolean = readOnce((whole: Reading) =>
    whole.lines.length > 0 ? whole.lines.some((line) => part(line)) : tells(whole),
  );
  return part;
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const word of tokenize(text)) {
    const at = text.indexOf(word, from);
    from = at + word.length;
    const { token, term, isStop } = readWord(word);
    if (token !== '') words.push({ word, token, at, term, isStop });
  }
  return words;
}
