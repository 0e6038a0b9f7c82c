// What tells of a statement whether it answers a question: how much of the question's words it holds, itself or
// by what stands above and around it, how near it is in meaning, and of what form it is. rank-statements.ts weighs
// them.
import { shareHeld } from '../evidence/share-held.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import { massShares } from '../evidence/term-mass.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { answerTypesOf, expectedOf } from '../language/expected-answer.ts';
import { asksForList } from '../language/question-forms.ts';
import { stemsOf } from '../language/terms.ts';
import type { Passage, QueryPart, QueryTerm, Section, Statement } from '../types.ts';
import type { Meaning } from './meaning.ts';
import { ownTerms } from './own-terms.ts';
import { aboveChance, type WordingMatch } from './wording-match.ts';

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

/** A statement that may answer. */
export type Candidate = {
  statement: Statement;
  passage: Passage;
  /** Score of the passage by words, over the best; 0 to 1. */
  passageScore: number;
  /** Whether its section was quoted last, by an answer that the part goes on from. */
  isInFocus: boolean;
};

export type FeatureContext = {
  part: QueryPart;
  match: WordingMatch;
  /** Undefined where the part has no vector. */
  meaning: Meaning | undefined;
  index: GuideIndex;
};

/** Terms of a statement that is too short to say anything by itself. */
const shortTerms = 4;
const averageTerms = 14;

/** The features of each candidate; the statements of a passage stand next to each other, in order. */
export function featuresOf(candidates: Candidate[], context: FeatureContext): StatementFeatures[] {
  const { part, match, meaning, index } = context;
  const question = questionOf(part, index);
  const held = candidates.map(({ statement, passage }) =>
    heldOf(statement, passage, question, index),
  );
  const near = candidates.map(({ statement, passage }) => meaning?.of(passage.guide, statement.id));
  const mostHeld = Math.max(0, ...held.map(({ withHeadings }) => withHeadings));
  const bySection = new Map<string, number>();
  for (const [at, { passage }] of candidates.entries()) {
    const key = sectionKey(passage);
    const known = bySection.get(key) ?? 0;
    bySection.set(key, Math.max(known, near[at]?.statement ?? 0));
  }
  return candidates.map((candidate, at) => {
    const { statement, passage } = candidate;
    const { own, withHeadings, headings } = held[at] ?? nothing;
    const before = candidates[at - 1];
    const { sequence } = statementTerms(statement);
    const beside = [at - 1, at + 1].filter((other) => isBeside(candidates[other], candidate));
    const { text, kind } = statement;
    return {
      own,
      withHeadings,
      brief: own * brevity(sequence.length),
      passage: candidate.passageScore,
      pairs: shareOf(question.pairs, pairsOf(sequence)),
      around: Math.max(0, ...beside.map((other) => held[other]?.own ?? 0)),
      askedAs: aboveChance(askedAs(candidate, match, index)),
      answerType: Number(question.types.some((type) => type.test(text))),
      expected: Number(
        question.expected.length > 0 && question.expected.every((test) => test(text)),
      ),
      isRow: Number(kind === 'row'),
      isItem: Number(kind === 'item' || kind === 'step'),
      asksItself: Number(text.endsWith('?')),
      isShort: Number(sequence.length < shortTerms),
      introduces: Number(text.endsWith(':')),
      introducesAsked: Number(question.wantsList && text.endsWith(':')),
      near: near[at]?.statement ?? 0,
      windowNear: near[at]?.window ?? 0,
      sectionNear: bySection.get(sectionKey(passage)) ?? 0,
      aroundNear: Math.max(0, ...beside.map((other) => near[other]?.statement ?? 0)),
      questionNear: meaning?.ofListed(passage.guide, statement) ?? 0,
      headings,
      opensSection: Number(before?.statement.sectionId !== statement.sectionId),
      opensBlock: Number(!isBeside(before, candidate)),
      heldWhereHeld: withHeadings * mostHeld,
      nearWhereNotHeld: (near[at]?.statement ?? 0) * (1 - mostHeld),
    };
  });
}

type Question = {
  terms: { term: QueryTerm; mass: number }[];
  pairs: ReadonlySet<string>;
  types: RegExp[];
  expected: ((statement: string) => boolean)[];
  wantsList: boolean;
};

function questionOf({ text, terms }: QueryPart, index: GuideIndex): Question {
  const shares = massShares(terms, index);
  return {
    terms: terms.map((term) => ({ term, mass: shares.get(term.term) ?? 0 })),
    pairs: pairsOf(ownTerms(terms).map(({ term }) => term)),
    types: answerTypesOf(text),
    expected: expectedOf(text),
    wantsList: asksForList(text),
  };
}

/** Shares of the question's mass: of the statement, of it with its headings, of the headings. */
type Held = { own: number; withHeadings: number; headings: number };

const nothing: Held = { own: 0, withHeadings: 0, headings: 0 };

function heldOf(
  statement: Statement,
  { guide, sectionId }: Passage,
  { terms }: Question,
  index: GuideIndex,
): Held {
  const { set } = statementTerms(statement);
  const headings = headingStems(index.section(guide, sectionId));
  let own = 0;
  let withHeadings = 0;
  let above = 0;
  for (const { term, mass } of terms) {
    const here = shareHeld(term, (stem) => set.has(stem));
    const there = shareHeld(term, (stem) => headings.has(stem));
    own += mass * here;
    withHeadings += mass * Math.max(here, there);
    above += mass * there;
  }
  return { own, withHeadings, headings: above };
}

// What a statement is asked as; what a section as a whole is asked as counts for its opening.
function askedAs(
  { statement, passage }: Candidate,
  match: WordingMatch,
  index: GuideIndex,
): number {
  match.ofSection(passage);
  const own = match.nearestOf(`${passage.guide}#${statement.id}`);
  const [first] = index.statementsOf(passage);
  const opens = !passage.id.includes('~') && first?.block === statement.block;
  const whole = opens ? match.nearestOf(`${passage.guide}#${passage.sectionId}`) : 0;
  return Math.max(own, whole);
}

function isBeside(other: Candidate | undefined, { statement, passage }: Candidate): boolean {
  return other?.passage === passage && other.statement.block === statement.block;
}

function sectionKey({ guide, sectionId }: Passage): string {
  return `${guide}#${sectionId}`;
}

const knownHeadings = new WeakMap<Section, ReadonlySet<string>>();

function headingStems(section: Section): ReadonlySet<string> {
  let stems = knownHeadings.get(section);
  if (!stems) {
    // The outermost heading is the guide's title.
    stems = new Set(stemsOf(section.path.slice(1).join('\n')));
    knownHeadings.set(section, stems);
  }
  return stems;
}

function pairsOf(terms: string[]): ReadonlySet<string> {
  return new Set(terms.slice(1).map((term, at) => `${terms[at]} ${term}`));
}

function shareOf(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  return wanted.size === 0 ? 0 : wanted.intersection(held).size / wanted.size;
}

// A long statement holds more terms by chance: BM25's length norm.
function brevity(length: number): number {
  return 1.35 / (1 + 0.35 * Math.max(0.4, length / averageTerms));
}
