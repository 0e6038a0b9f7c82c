// How a statement is named by its author: by its first words.
import { lettersAndDigits } from '../language/letters-and-digits.ts';
import type { Statement } from '../types.ts';

/** Words with which a statement is named at the least. */
const fewestWords = 3;
/** Characters of the longest beginning by which a statement is named. */
const longestOpening = 120;

/** The first words that tell a statement from the others of its section; undefined when none do, or too many. */
export function openingOf(
  { id, sectionId, text }: Statement,
  all: readonly Statement[],
): string | undefined {
  const others = all
    .filter((other) => other.sectionId === sectionId && other.id !== id)
    .map((other) => other.text.toLowerCase());
  const words = text.split(' ');
  for (let count = Math.min(fewestWords, words.length); count <= words.length; count += 1) {
    const opening = words.slice(0, count).join(' ');
    if (opening.length > longestOpening) return undefined;
    if (!others.some((other) => other.startsWith(opening.toLowerCase()))) return opening;
  }
  return undefined;
}

/** Words of a statement that are looked at for each word by which it may be named. */
const reach = 2;
/** Share of the words that a statement has to hold at the least to be taken for what was meant. */
const leastShare = 0.5;

/** A statement, and the share of the words of an opening that stand near its beginning, from 0 to 1. */
export type NearStatement = { statement: Statement; share: number };

/** The statement whose beginning holds most of some first words; undefined where none holds half of them. */
export function nearestStatement(
  opening: string,
  statements: readonly Statement[],
): NearStatement | undefined {
  const wanted = [...new Set(lettersAndDigits(opening).split(' '))];
  let best: NearStatement | undefined;
  for (const statement of statements) {
    const head = statement.text.slice(0, longestOpening * reach);
    const words = lettersAndDigits(head).split(' ');
    const held = new Set(words.slice(0, wanted.length * reach + fewestWords));
    const share = wanted.filter((word) => held.has(word)).length / wanted.length;
    if (share >= leastShare && share > (best?.share ?? 0)) best = { statement, share };
  }
  return best;
}
