// Scores the statements of the evidence by how well each answers the question. The mix of signals and
// its weights were measured on SQuAD 2.0 paragraphs.

import type { LabelledStatement } from '../../evidence/labels.ts';
import { shareHeld } from '../../evidence/share-held.ts';
import { statementTerms } from '../../evidence/statement-terms.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { aboveChance } from '../../retrieve/wording-match.ts';
import type { PartEvidence } from '../../types.ts';
import { type Asked, pairsOf, readPart, sum } from './asked.ts';
import { leadOn } from './lead-on.ts';
import type { ScoredStatement } from './scored-statement.ts';

const weights = {
  own: 1,
  passage: 0.8,
  neighbours: 0.5,
  answerType: 0.35,
  bigrams: 0.3,
  list: 0.25,
  remedy: 0.8,
  askedAs: 0.5,
  whole: 0.2,
} as const;

/** Share of a word's mass that a statement holds which has it only in what it is asked as. */
const wordingShare = 0.7;
/** Share of the question's mass from which a statement holds all of it. */
const wholeFrom = 0.97;
/** Statements come from this many of the best passages. */
const passagesRead = 3;

/**
 * The statements of the best passages with their scores, in the order of the evidence.
 * @param answered What the reader was last answered, when the question leans on it.
 */
export function scoreStatements(
  labelled: LabelledStatement[],
  evidence: PartEvidence,
  { index, answered = '' }: { index: GuideIndex; answered?: string | undefined },
): ScoredStatement[] {
  const scores = new Map(
    evidence.passages.slice(0, passagesRead).map(({ passage, score }) => [passage, score]),
  );
  const candidates = labelled.filter(({ source }) => scores.has(source.passage));
  const asked = readPart(evidence.part, index);
  const best = evidence.passages[0]?.score || 1;
  const terms = candidates.map(({ statement }) => statementTerms(statement));
  const likenessOf = (guide: string, id: string) => evidence.likeness.get(`${guide}#${id}`) ?? 0;
  const held = candidates.map(({ statement, source }, at) =>
    heldOf(
      terms[at]?.set ?? new Set(),
      index.wordings.stemsOfStatement(source.passage.guide, statement.id),
      asked,
    ),
  );
  const leadIns = new Set(candidates.map(({ statement }) => statement.leadIn));
  const scored = candidates.map((candidate, at) => {
    const own = held[at] ?? new Map();
    const sequence = terms[at]?.sequence ?? [];
    const around = [at - 1, at + 1]
      .filter((other) => candidates[other]?.source === candidate.source)
      .flatMap((other) => [...(held[other] ?? [])])
      .filter(([term]) => !own.has(term));
    const { text } = candidate.statement;
    const { passage } = candidate.source;
    const isForWhole = leadIns.has(text) ? asked.wantsList : opens(candidate, index);
    const asWhole = isForWhole ? likenessOf(passage.guide, passage.sectionId) : 0;
    const likeness = Math.max(asWhole, likenessOf(passage.guide, candidate.statement.id));
    const askedAs = aboveChance(likeness);
    const score =
      weights.own * sum(own.values()) * brevity(sequence.length) +
      weights.passage * ((scores.get(candidate.source.passage) ?? 0) / best) +
      weights.neighbours * sum(new Map(around).values()) +
      weights.answerType * Number(asked.answerTypes.some((type) => type.test(text))) +
      weights.bigrams * shareOf(asked.pairs, pairsOf(sequence)) +
      weights.list * Number(asked.wantsList && leadIns.has(text)) +
      weights.remedy * Number(asked.wantsRemedy && leadIns.has(text)) +
      weights.askedAs * askedAs +
      weights.whole * Number(sum(own.values()) >= wholeFrom);
    return { ...candidate, score, held: own, askedAs };
  });
  const { isBare } = asked;
  return answered === ''
    ? scored
    : leadOn(scored, { question: evidence.part.text, answered, isBare });
}

// The paragraph with which a section begins says what it is about.
function opens({ statement, source }: LabelledStatement, index: GuideIndex): boolean {
  const { passage } = source;
  const [first] = index.statementsOf(passage);
  return !passage.id.includes('~') && first?.block === statement.block;
}

function heldOf(
  stems: ReadonlySet<string>,
  ofWordings: ReadonlySet<string>,
  { terms, masses }: Asked,
): Map<string, number> {
  const held = new Map<string, number>();
  for (const term of terms) {
    const own = shareHeld(term, (stem) => stems.has(stem));
    const share = Math.max(own, ofWordings.has(term.term) ? wordingShare : 0);
    if (share > 0) held.set(term.term, share * (masses.get(term.term) ?? 0));
  }
  return held;
}

// A long statement holds more terms by chance: BM25's length norm with an average of 14 terms.
function brevity(length: number): number {
  return 1.35 / (1 + 0.35 * Math.max(0.4, length / 14));
}

function shareOf(wanted: Set<string>, held: Set<string>): number {
  return wanted.size === 0 ? 0 : wanted.intersection(held).size / wanted.size;
}
