// The words of a claim, each with its weight and how far each piece of the evidence holds it.

import { shareHeld } from '../evidence/share-held.ts';
import { isWording, wordingShare } from '../language/claim-wording.ts';
import { figuresOf, isHeld, written } from '../language/figures.ts';
import { isLight } from '../language/light-words.ts';
import { stopWords } from '../language/stop-words.ts';
import type { SynonymTable } from '../language/synonyms.ts';
import { normalize, stemOf, tokenize } from '../language/terms.ts';
import { sharesRoot } from '../language/word-likeness.ts';

export type SupportOptions = {
  /** What a stem weighs, in nats: its idf in the texts that the evidence is from. */
  idf: (term: string) => number;
  synonyms?: SynonymTable;
  /** Whether the evidence is a list item or a row: no sentence, so that stop words may lack in it. */
  isFragment?: boolean;
  /** What stands around the evidence: it may explain a claim, but not prove it. */
  around?: string[];
};

/** A word or figure of a claim. */
export type ClaimWord = {
  term: string;
  /** What it counts for among content words: 1, less for words of wording, 0 for stop words. */
  weight: number;
  /** Its idf times the weight. */
  mass: number;
  /** How far each piece of the evidence holds the word: 1 itself, less by a synonym or a like word. */
  held: number[];
};

/** What a word counts for that stands around the evidence only. */
const aroundShare = 0.5;
/** What a word of the same root counts for. */
const sameRootShare = 0.8;

/** The stems of a text in order, stop words among them and figures left out. */
export function allStems(text: string): string[] {
  return tokenize(written(text))
    .filter((word) => !/^\p{N}/u.test(word))
    .map(normalize)
    .filter((token) => token !== '')
    .map(stemOf);
}

/** The figures of a claim as words, for they may be written in other ways. */
export function claimFigures(
  claim: string,
  evidence: readonly string[],
  { idf }: SupportOptions,
): ClaimWord[] {
  const figures = [...figuresOf(claim)];
  if (figures.length === 0) return [];
  const pieces = evidence.map((piece) => [...figuresOf(piece)]);
  return figures.map((figure) => ({
    term: figure,
    weight: 1,
    mass: idf(figure),
    held: pieces.map((piece) => Number(piece.some((other) => isHeld(figure, other)))),
  }));
}

/**
 * The words of a claim that are no figures, in order.
 * @param pieces The stems of each piece of the evidence.
 */
export function claimWords(
  claim: string,
  pieces: Set<string>[],
  options: SupportOptions,
): ClaimWord[] {
  const words = allStems(claim);
  const around = (options.around ?? []).map((text) => new Set(allStems(text)));
  const shareIn = sharesIn([...pieces, ...around], words, options.synonyms);
  return words.map((term) => {
    const isContent = !stopStems.has(term);
    const isPlain = isLight(term) || isWording(term);
    const weight = isContent ? (isPlain ? wordingShare : 1) : 0;
    const explained = aroundShare * Math.max(0, ...around.map((piece) => shareIn(term, piece)));
    const held = pieces.map((piece) => Math.max(shareIn(term, piece), explained));
    return { term, weight, mass: weight * options.idf(term), held };
  });
}

// How far a piece holds a word: itself, by a synonym, or by a word of the same root when no piece has it.
function sharesIn(
  pieces: Set<string>[],
  words: string[],
  synonyms: SynonymTable | undefined,
): (term: string, piece: Set<string>) => number {
  const content = words.filter((term) => !stopStems.has(term));
  const wordings = synonyms?.alternatives(content) ?? [];
  const alternatives = new Map(content.map((term, at) => [term, wordings[at] ?? []]));
  const all = new Set(pieces.flatMap((piece) => [...piece]));
  const isLacking = (term: string) => !stopStems.has(term) && !all.has(term);
  const like = new Map(
    content
      .filter(isLacking)
      .map((term) => [term, [...all].filter((stem) => sharesRoot(term, stem))]),
  );
  return (term, piece) => {
    const query = { term, alternatives: alternatives.get(term) ?? [] };
    const share = shareHeld(query, (stem) => piece.has(stem));
    if (share > 0) return share;
    return like.get(term)?.some((stem) => piece.has(stem)) ? sameRootShare : 0;
  };
}

const stopStems = new Set(Array.from(stopWords, stemOf));
