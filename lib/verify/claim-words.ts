// The words of a claim, each with its weight and how far each piece of the evidence holds it.

import { shareHeld } from '../evidence/share-held.ts';
import { isWording, wordingShare } from '../language/claim-wording.ts';
import { type Figure, isHeld } from '../language/figures.ts';
import { isLight } from '../language/light-words.ts';
import { contractions } from '../language/lists/pronouns.ts';
import { allStemSetOf, allStemsOf, figuresIn, type Reading } from '../language/reading.ts';
import { stopWords } from '../language/stop-words.ts';
import type { SynonymTable, Wording } from '../language/synonyms.ts';
import { stemOf } from '../language/terms.ts';
import { sharesRoot } from '../language/word-likeness.ts';

export type SupportOptions = {
  /** What a stem weighs, in nats: its idf in the texts that the evidence is from. */
  idf: (term: string) => number;
  synonyms?: SynonymTable;
  /** Whether the evidence is a list item or a row: no sentence, so that stop words may lack in it. */
  isFragment?: boolean;
  /** What stands around the evidence: it may explain a claim, but not prove it. */
  around?: Reading[];
  /** Figures that the evidence holds beside those of its text. */
  figures?: ReadonlySet<Figure>;
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

/** The figures of a claim as words, for they may be written in other ways. */
export function claimFigures(
  claim: Reading,
  evidence: readonly Reading[],
  { idf, figures: held = new Set() }: SupportOptions,
): ClaimWord[] {
  const figures = [...figuresIn(claim)];
  if (figures.length === 0) return [];
  const pieces = evidence.map((piece) => [...figuresIn(piece).union(held)]);
  return figures.map((figure) => ({
    term: figure,
    weight: 1,
    mass: idf(figure),
    held: pieces.map((piece) => Number(piece.some((other) => isHeld(figure, other)))),
  }));
}

/** The words of a claim that are no figures, in order. */
export function claimWords(
  claim: Reading,
  evidence: readonly Reading[],
  options: SupportOptions,
): ClaimWord[] {
  const words = allStemsOf(claim);
  const pieces = evidence.map(allStemSetOf);
  const around = (options.around ?? []).map(allStemSetOf);
  const shareIn = sharesIn([...pieces, ...around], words, options.synonyms);
  return words.map((term) => {
    const isContent = !stopStems.has(term);
    const isPlain = isLight(term) || isWording(term);
    const weight = isContent ? (isPlain ? wordingShare : 1) : 0;
    const shares = pieces.map((piece) => shareIn(term, piece));
    const isAround = around.length > 0 && shares.some((share) => share < aroundShare);
    const explained = isAround
      ? aroundShare * Math.max(0, ...around.map((piece) => shareIn(term, piece)))
      : 0;
    const held = shares.map((share) => Math.max(share, explained));
    return { term, weight, mass: weight === 0 ? 0 : weight * options.idf(term), held };
  });
}

type Stems = ReadonlySet<string>;

// How far a piece holds a word: itself, by a synonym, or by a word of the same root when no piece has it.
function sharesIn(
  pieces: Stems[],
  words: string[],
  synonyms: SynonymTable | undefined,
): (term: string, piece: Stems) => number {
  const content = words.filter((term) => !stopStems.has(term));
  const wordings = synonyms?.alternatives(content) ?? [];
  const alternatives = new Map<string, Wording[]>();
  for (const [at, term] of content.entries()) alternatives.set(term, wordings[at] ?? []);
  return (term, piece) => {
    if (piece.has(term)) return 1;
    const others = alternatives.get(term);
    if (others === undefined) return 0;
    const share = shareHeld({ term, alternatives: others }, (stem) => piece.has(stem));
    if (share > 0) return share;
    const isLacking = !pieces.some((other) => other.has(term));
    return isLacking && holdsRootOf(term, piece) ? sameRootShare : 0;
  };
}

function holdsRootOf(term: string, stems: Stems): boolean {
  for (const stem of stems) if (sharesRoot(term, stem)) return true;
  return false;
}

const stopStems = new Set(Array.from([...stopWords, ...contractions], stemOf));
