// What tells by its words how far a text supports a claim: a few numbers, mostly shares from 0 to 1, by
// which support-probability.ts judges. The exact checks (figures, names, subjects) are in faults.ts.
import { firstPersons } from '../language/lists/pronouns.ts';
import { oneOf } from '../language/one-of.ts';
import { allStemsOf, type Reading, readOnce } from '../language/reading.ts';
import { type ClaimWord, claimFigures, claimWords, type SupportOptions } from './claim-words.ts';
import { denies } from './denials.ts';

const firstPerson = new RegExp(String.raw`\b${oneOf(firstPersons)}\b`, 'i');
const isOfFirstPerson = readOnce(({ text }) => firstPerson.test(text));
/** Pieces of evidence that a claim may rest on together. */
const mostPieces = 2;

export type SupportFeatures = {
  /** Share of the claim's words, stop words among them, that the evidence lacks. */
  lackingWords: number;
  /** Share of its content words that the evidence lacks, however they are written. */
  lackingContent: number;
  /** Share of its idf mass that the two best pieces of the evidence lack. */
  lackingMass: number;
  /** Share of its words that do not stand in the best piece in the claim's order. */
  outOfOrder: number;
  /** Share of its figures that the evidence lacks. */
  lackingFigures: number;
  /** 1 when it denies and the evidence does not. */
  denies: number;
  firstPerson: number;
  question: number;
};

/** The names of the features, in the order in which weights are fitted. */
export const featureNames = [
  'lackingWords',
  'lackingContent',
  'lackingMass',
  'outOfOrder',
  'lackingFigures',
  'denies',
  'firstPerson',
  'question',
] as const satisfies (keyof SupportFeatures)[];

/**
 * The features of a claim against its evidence.
 * @param pieces What holds together: sentences, or a statement with its headings.
 */
export function supportFeatures(
  claim: Reading,
  pieces: readonly Reading[],
  options: SupportOptions,
): SupportFeatures {
  const words = claimWords(claim, pieces, options);
  const figures = claimFigures(claim, pieces, options);
  const all = [...words, ...figures];
  const isCounted = ({ weight }: ClaimWord) => !options.isFragment || weight > 0;
  const best = bestPieces(all, pieces.length);
  const [first] = best.flatMap((at) => pieces[at] ?? []);
  return {
    lackingWords: lackingShare(all.filter(isCounted), () => 1),
    lackingContent: lackingShare(all, ({ weight }) => weight),
    lackingMass: lackingShare(all, massOf, best),
    outOfOrder: outOfOrder(words.filter(isCounted), first ? allStemsOf(first) : []),
    lackingFigures: lackingShare(figures, () => 1),
    denies: Number(denies(claim) && !pieces.some(denies)),
    firstPerson: Number(isOfFirstPerson(claim)),
    question: Number(claim.text.includes('?')),
  };
}

// The share of the words' weight that some pieces lack; all of them when none are named.
function lackingShare(
  words: ClaimWord[],
  weightOf: (word: ClaimWord) => number,
  pieces?: number[],
): number {
  let [total, lacking] = [0, 0];
  for (const word of words) {
    const weight = weightOf(word);
    total += weight;
    if (weight > 0) lacking += weight * (1 - bestOf(word, pieces));
  }
  return total === 0 ? 0 : lacking / total;
}

function bestOf({ held }: ClaimWord, pieces: number[] | undefined): number {
  if (held.length === 1) return held[0] ?? 0;
  return Math.max(0, ...(pieces ? pieces.map((piece) => held[piece] ?? 0) : held));
}

// The piece that holds most of the claim's mass, then the one that adds most to it.
function bestPieces(words: ClaimWord[], count: number): number[] {
  if (count === 1) return [0];
  const best: number[] = [];
  while (best.length < Math.min(mostPieces, count)) {
    const lacking = Array.from({ length: count }, (_, piece) =>
      lackingShare(words, massOf, [...best, piece]),
    );
    best.push(lacking.indexOf(Math.min(...lacking)));
  }
  return best;
}

function massOf({ mass }: ClaimWord): number {
  return mass;
}

function outOfOrder(words: ClaimWord[], piece: string[]): number {
  const inOrder = longestCommonSubsequence(
    words.map(({ term }) => term),
    piece,
  );
  return 1 - inOrder / Math.max(1, words.length);
}

// Its length, by Wagner and Fischer's table (1974), one row at a time.
function longestCommonSubsequence(one: string[], other: string[]): number {
  let row = new Uint16Array(other.length + 1);
  let next = new Uint16Array(other.length + 1);
  for (const word of one) {
    for (let at = 0; at < other.length; at += 1) {
      const longer = Math.max(row[at + 1] ?? 0, next[at] ?? 0);
      next[at + 1] = other[at] === word ? (row[at] ?? 0) + 1 : longer;
    }
    [row, next] = [next, row];
  }
  return row.at(-1) ?? 0;
}
