// A claim laid beside a sentence, word by word: what both have in the same order, and what each has in between.
import { listOnce, Reading, readOnce, type Word, wordsOf } from '../language/reading.ts';
import { sentenceRanges } from '../language/sentences.ts';

/** What a claim has between two words that it shares with a sentence, and what the sentence has there. */
export type Change = { said: Word[]; stated: Word[] };

export type Alignment = {
  /** The words of the claim that stand in the sentence in the same order. */
  shared: Word[];
  /** Where the two differ, in order. */
  changes: Change[];
};

/** A longer claim or sentence is not compared word by word. */
const mostWords = 80;

/** The sentences of a text, each read by itself. */
export const sentencesOf = listOnce((reading): Reading[] => {
  const { text } = reading;
  return sentenceRanges(text).map(({ start, end }) =>
    end - start === text.length ? reading : new Reading(text.slice(start, end)),
  );
});

/** The words of a claim that stand in a sentence in whatever order: at least as many as in the same one. */
export function sharedAtMost(claim: Reading, sentence: Reading): number {
  const stated = termSetOf(sentence);
  return wordsOf(claim).filter(({ term }) => stated.has(term)).length;
}

const termSetOf = readOnce((reading): ReadonlySet<string> => new Set(termsIn(wordsOf(reading))));

/** Lays a claim beside a sentence; undefined when one of the two is too long. */
export function alignmentOf(claim: Reading, sentence: Reading): Alignment | undefined {
  const [said, stated] = [wordsOf(claim), wordsOf(sentence)];
  if (said.length > mostWords || stated.length > mostWords) return undefined;
  const pairs = alignedPairs(termsIn(said), termsIn(stated));
  const changes: Change[] = [];
  let [from, statedFrom] = [0, 0];
  for (const [to, statedTo] of [...pairs, [said.length, stated.length] as const]) {
    if (to > from || statedTo > statedFrom) {
      changes.push({ said: said.slice(from, to), stated: stated.slice(statedFrom, statedTo) });
    }
    [from, statedFrom] = [to + 1, statedTo + 1];
  }
  return { shared: pairs.flatMap(([at]) => said[at] ?? []), changes };
}

function termsIn(words: readonly Word[]): string[] {
  return words.map(({ term }) => term);
}

type Pair = readonly [claimed: number, stated: number];

// The longest common subsequence of the two, as pairs of places, by Wagner and Fischer's table (1974).
function alignedPairs(one: string[], other: string[]): Pair[] {
  const width = other.length + 1;
  const lengths = new Uint8Array((one.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
