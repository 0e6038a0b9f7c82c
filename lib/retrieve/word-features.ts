// What words tell of a statement whether it answers a question: how much of the question's words it holds, itself or
// by what stands above and around it, what it is asked as, and of what form it is.
import { headingStems } from '../evidence/heading-stems.ts';
import { shareHeld } from '../evidence/share-held.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import { massShares } from '../evidence/term-mass.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { answerTypesOf, expectedOf } from '../language/expected-answer.ts';
import { asksForList } from '../language/question-forms.ts';
import type { Passage, QueryPart, QueryTerm, Statement } from '../types.ts';
import { showsOneOf } from './kinds-shown.ts';
import { ownTerms } from './own-terms.ts';
import type { WordFeatures } from './statement-features.ts';
import { aboveChance, type WordingMatch } from './wording-match.ts';

/** Terms of a statement that is too short to say anything by itself. */
const shortTerms = 4;
const averageTerms = 14;

/** What words tell of each statement of a passage, in order. */
export function wordFeaturesOf(
  passage: Passage,
  { match, sought, index }: { match: WordingMatch; sought: Sought; index: GuideIndex },
): WordFeatures[] {
  const statements = index.statementsOf(passage);
  const headings = headingStems(index.section(passage.guide, passage.sectionId));
  const above = sought.terms.map(({ term }) => shareHeld(term, (stem) => headings.has(stem)));
  const held = statements.map((statement) => heldOf(statement, above, sought));
  const askedAs = wordingsOf(passage, statements, match);
  return statements.map((statement, at) => {
    const { own, withHeadings, headings: ofHeadings } = held[at] ?? nothing;
    const { sequence } = statementTerms(statement);
    const { text, kind, block } = statement;
    const isInBlock = (other: number) => statements[other]?.block === block;
    const ownOf = (other: number) => (isInBlock(other) ? (held[other]?.own ?? 0) : 0);
    return {
      own,
      withHeadings,
      brief: own * brevity(sequence.length),
      pairs: shareOfPairs(sought.pairs, sequence),
      around: Math.max(0, ownOf(at - 1), ownOf(at + 1)),
      askedAs: aboveChance(askedAs(statement)),
      answerType: Number(showsOneOf(sought.types, statement)),
      expected: Number(sought.expected.length > 0 && sought.expected.every((test) => test(text))),
      isRow: Number(kind === 'row'),
      isItem: Number(kind === 'item' || kind === 'step'),
      asksItself: Number(text.endsWith('?')),
      isShort: Number(sequence.length < shortTerms),
      introduces: Number(text.endsWith(':')),
      introducesAsked: Number(sought.wantsList && text.endsWith(':')),
      headings: ofHeadings,
      opensBlock: Number(!isInBlock(at - 1)),
    };
  });
}

/** By a word, those that a question has right behind it; `count` pairs in all. */
type Pairs = { behind: ReadonlyMap<string, ReadonlySet<string>>; count: number };

/** What the statements are looked through for. */
export type Sought = {
  terms: { term: QueryTerm; mass: number }[];
  pairs: Pairs;
  types: readonly RegExp[];
  expected: readonly ((statement: string) => boolean)[];
  wantsList: boolean;
};

/** Reads a part of a question; masses are shares of its idf mass. */
export function readSought({ text, terms }: QueryPart, index: GuideIndex): Sought {
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

// `above` is the share of each term that the headings hold.
function heldOf(statement: Statement, above: number[], { terms }: Sought): Held {
  const { set } = statementTerms(statement);
  const holds = (stem: string) => set.has(stem);
  let own = 0;
  let withHeadings = 0;
  let headings = 0;
  let at = 0;
  for (const { term, mass } of terms) {
    const here = shareHeld(term, holds);
    const there = above[at] ?? 0;
    at += 1;
    own += mass * here;
    withHeadings += mass * Math.max(here, there);
    headings += mass * there;
  }
  return { own, withHeadings, headings };
}

// What a statement is asked as; what a section as a whole is asked as counts for its opening.
function wordingsOf(
  { id, guide, sectionId }: Passage,
  [first]: Statement[],
  match: WordingMatch,
): (statement: Statement) => number {
  match.ofSection({ guide, sectionId });
  const whole = id.includes('~') ? 0 : match.nearestOf(`${guide}#${sectionId}`);
  return (statement) => {
    const own = match.nearestOf(`${guide}#${statement.id}`);
    return first?.block === statement.block ? Math.max(own, whole) : own;
  };
}

function pairsOf(terms: string[]): Pairs {
  const behind = new Map<string, Set<string>>();
  let count = 0;
  for (const [at, term] of terms.slice(1).entries()) {
    const before = terms[at] ?? '';
    const known = behind.get(before) ?? new Set();
    if (!known.has(term)) count += 1;
    behind.set(before, known.add(term));
  }
  return { behind, count };
}

// Each pair counts once, however often it stands there.
function shareOfPairs({ behind, count }: Pairs, sequence: string[]): number {
  if (count === 0) return 0;
  const found = new Set<string>();
  for (let at = 1; at < sequence.length; at += 1) {
    const before = sequence[at - 1] ?? '';
    const term = sequence[at] ?? '';
    if (behind.get(before)?.has(term)) found.add(`${before} ${term}`);
  }
  return found.size / count;
}

// A long statement holds more terms by chance: BM25's length norm.
function brevity(length: number): number {
  return 1.35 / (1 + 0.35 * Math.max(0.4, length / averageTerms));
}
