// What tells of a statement whether it answers a question: what words tell (word-features.ts), how near it is in
// meaning, and what the other candidates are like. rank-statements.ts weighs them.
import type { Nearness } from '../index/vectors-elsewhere.ts';
import type { Passage, Statement } from '../types.ts';
import type { Meaning } from './meaning.ts';

const alwaysWeighed = [
  /** Share of the question's mass that the statement holds. */
  'own',
  /** The same, with the headings above it. */
  'withHeadings',
  /** What it holds, the shorter it is the more. */
  'brief',
  /** Score of its passage by words, over the best. */
  'passage',
  /** Share of the question's pairs of neighbouring words. */
  'pairs',
  /** Share of mass that its neighbours hold. */
  'around',
  'askedAs',
  'answerType',
  'expected',
  'isRow',
  'isItem',
  'asksItself',
  'isShort',
  'introduces',
  /** Whether a list is asked for, and the statement introduces one. */
  'introducesAsked',
] as const;

/** Weighed only where there are vectors; without, the last five were found not to carry over. */
export const weighedWithVectors = [
  'near',
  'windowNear',
  'sectionNear',
  'aroundNear',
  'questionNear',
  /** Share of mass that the headings hold. */
  'headings',
  /** Whether it opens its section, and its paragraph. */
  'opensSection',
  'opensBlock',
  /** What it holds with its headings, times the most that any holds: words tell more where some statement has many. */
  'heldWhereHeld',
  /** Its cosine times what no statement holds: meaning tells more where the words are not found. */
  'nearWhereNotHeld',
] as const;

/** In the order of the weights. Shares and likenesses are 0 to 1, cosines -1 to 1. */
export const featureNames = [...alwaysWeighed, ...weighedWithVectors] as const;

export type StatementFeatures = Record<(typeof featureNames)[number], number>;

/** What only words tell, and is the same whatever else is looked at. */
export type WordFeatures = Omit<
  StatementFeatures,
  | 'passage'
  | 'near'
  | 'windowNear'
  | 'sectionNear'
  | 'aroundNear'
  | 'questionNear'
  | 'opensSection'
  | 'heldWhereHeld'
  | 'nearWhereNotHeld'
>;

/** A statement that may answer. */
export type Candidate = {
  statement: Statement;
  passage: Passage;
  /** Score of the passage by words, over the best; 0 to 1. */
  passageScore: number;
  /** Whether its section was quoted last, by an answer that the part goes on from. */
  isInFocus: boolean;
  /** Whether it only tells what a version brought, and the part asks of no version. */
  isOfVersion: boolean;
  /** Whether it only names what is asked about: "Annual report", a link below nothing. */
  isEcho: boolean;
  words: WordFeatures;
};

/**
 * The features of each candidate; the statements of a passage stand next to each other, in order.
 * @param meaning Undefined where the part has no vector.
 */
export function featuresOf(
  candidates: Candidate[],
  meaning: Meaning | undefined,
): StatementFeatures[] {
  meaning?.need(candidates.map(({ statement: { id }, passage: { guide } }) => ({ guide, id })));
  const near = candidates.map(({ statement, passage }) => meaning?.of(passage.guide, statement.id));
  const mostHeld = Math.max(0, ...candidates.map(({ words }) => words.withHeadings));
  const bySection = new Map<string, number>();
  for (const [at, { passage }] of candidates.entries()) {
    const key = sectionKey(passage);
    const known = bySection.get(key) ?? 0;
    bySection.set(key, Math.max(known, near[at]?.statement ?? 0));
  }
  return candidates.map(({ statement, passage, passageScore, words }, at) => {
    const own = near[at] ?? nowhere;
    const nearOf = (other: number) =>
      isBeside(candidates[other], { statement, passage }) ? (near[other]?.statement ?? 0) : 0;
    return {
      ...words,
      passage: passageScore,
      near: own.statement,
      windowNear: own.window,
      sectionNear: bySection.get(sectionKey(passage)) ?? 0,
      aroundNear: Math.max(0, nearOf(at - 1), nearOf(at + 1)),
      questionNear: meaning?.ofListed(passage.guide, statement) ?? 0,
      opensSection: Number(candidates[at - 1]?.statement.sectionId !== statement.sectionId),
      heldWhereHeld: words.withHeadings * mostHeld,
      nearWhereNotHeld: own.statement * (1 - mostHeld),
    };
  });
}

const nowhere: Nearness = { statement: 0, window: 0 };

function isBeside(
  other: Candidate | undefined,
  { statement, passage }: Pick<Candidate, 'statement' | 'passage'>,
): boolean {
  return other?.passage === passage && other.statement.block === statement.block;
}

function sectionKey({ guide, sectionId }: Passage): string {
  return `${guide}#${sectionId}`;
}
