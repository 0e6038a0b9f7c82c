// One word changed in an otherwise exact sentence, for one that the guide uses elsewhere: "time away for a parent
// counts" is not said by "time away for your children counts".
import { isWording } from '../../language/claim-wording.ts';
import { isLight } from '../../language/light-words.ts';
import { nounSigns } from '../../language/lists/pronouns.ts';
import {
  contentOf,
  Reading,
  readOnce,
  stemSetOf,
  stemsIn,
  type Word,
  wordsOf,
} from '../../language/reading.ts';
import { sentenceRanges } from '../../language/sentences.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

/** Share of the claim's words that stand in the sentence in the same order, from which it is that sentence. */
const fewestAlike = 0.7;
const fewestWords = 5;
/** A longer claim or sentence is not compared word by word. */
const mostWords = 60;

const beforeNouns = new Set(nounSigns);

const guide =
  'Time away for your own children counts half for the steps.\n\n## Visits\n\nSick parents may visit the class.';

const sentencesOf = readOnce(({ text }) =>
  sentenceRanges(text).map(({ start, end }) => new Reading(text.slice(start, end))),
);

export const changedWord: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  finds(claim, source) {
    const said = contentOf(claim);
    const areSentences = source.statements.every(({ statement }) => statement.kind === 'sentence');
    if (!areSentences || said.length < fewestWords || said.length > mostWords) return undefined;
    for (const sentence of sentencesOf(source.text)) {
      const stated = stemsIn(sentence);
      if (stated.length > mostWords) continue;
      const pairs = aligned(
        said.map(({ term }) => term),
        stated,
      );
      if (pairs.length < fewestAlike * said.length) continue;
      const changed = changedAt(pairs)
        .flatMap((place) => said[place] ?? [])
        .find((word) => isNoun(word, claim) && isForeign(word.term, source));
      if (changed) return { phrase: changed.word };
    }
    return undefined;
  },
  examples: {
    keeps: [
      {
        guide,
        claim: 'Time away for your own children counts half for the steps.',
        cites: ['Time'],
      },
      { guide, claim: 'Time away for your own kids counts half for the steps.', cites: ['Time'] },
    ],
    catches: [
      { guide, claim: 'Time away for a sick parent counts half for the steps.', cites: ['Time'] },
    ],
  },
};

type Pair = [claimed: number, stated: number];

// The longest common subsequence of the two, as pairs of places, by Wagner and Fischer's table (1974).
function aligned(one: string[], other: string[]): Pair[] {
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

// The places of claimed words between two pairs where the sentence has other words.
function changedAt(pairs: Pair[]): number[] {
  return pairs.slice(1).flatMap(([to, statedTo], at) => {
    const [from, statedFrom] = pairs[at] ?? [to, statedTo];
    if (statedTo - statedFrom < 2) return [];
    return Array.from({ length: Math.max(0, to - from - 1) }, (_, offset) => from + 1 + offset);
  });
}

// Behind an article, a possessive or a preposition, with one word between at most.
function isNoun({ at }: Word, claim: Reading): boolean {
  const words = wordsOf(claim);
  const place = words.findIndex((word) => word.at === at);
  return [words[place - 1], words[place - 2]].some((word) => word && beforeNouns.has(word.token));
}

// A word of the guide that nothing about the source holds.
function isForeign(stem: string, { own, neighbours, asked, evidence }: Source): boolean {
  const { index } = evidence;
  if (isLight(stem) || isWording(stem) || !index.lexical.postings.has(stem)) return false;
  const around = [own, neighbours, asked].map(stemSetOf);
  const isLike = around.some((stems) => [...stems].some((other) => sharesRoot(stem, other)));
  const wordings = index.synonyms.alternatives([stem])[0] ?? [];
  const isMeant = wordings.some((wording) => wording.every((word) => around[0]?.has(word)));
  return !isLike && !isMeant;
}
