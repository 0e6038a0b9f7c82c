// Scores the statements of the evidence by how well each answers the question, as retrieval ranked them.

import { headingStems } from '../../evidence/heading-stems.ts';
import type { LabelledStatement } from '../../evidence/labels.ts';
import { shareHeld } from '../../evidence/share-held.ts';
import { statementTerms } from '../../evidence/statement-terms.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { asksForList } from '../../language/question-forms.ts';
import { stemsOf } from '../../language/terms.ts';
import { aboveChance } from '../../retrieve/wording-match.ts';
import type { PartEvidence, Section, Statement } from '../../types.ts';
import { type Asked, readPart } from './asked.ts';
import { denyingLeadIn } from './denying-lead-in.ts';
import { leadOn } from './lead-on.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** Score of the best statement. */
const bestScore = 2;
/** Log-odds that make a score e times as high. */
const scale = 2;
/** Gain of a lead-in where something is asked for without a word of its own that could be found. */
const remedyGain = 1.5;
/** Gain of an item whose introduction denies it, where something is asked for that is not to be. */
const deniedGain = 1.5;
/** Gain of a statement for which an author lists the very question; of one that is listed for a like question, less. */
const listedGain = 4;
/** Share of a word's mass that a statement holds which has it only in what it is asked as. */
const wordingShare = 0.7;
/** Statements come from this many of the best passages. */
const passagesRead = 4;

/**
 * The statements of the best passages with their scores, in the order of the evidence.
 * @param said What the reader was last answered with, when the question leans on it.
 */
export function scoreStatements(
  labelled: LabelledStatement[],
  evidence: PartEvidence,
  { index, said = new Set() }: { index: GuideIndex; said?: ReadonlySet<Statement> },
): ScoredStatement[] {
  const best = new Set(evidence.passages.slice(0, passagesRead).map(({ passage }) => passage));
  const candidates = labelled.filter(({ source }) => best.has(source.passage));
  const asked = readPart(evidence.part, index);
  const leadIns = new Set(candidates.map(({ statement }) => statement.leadIn));
  const oddsOf = oddsFor(candidates, evidence);
  const most = Math.max(...candidates.map(oddsOf));
  const scored = candidates.map((candidate) => {
    const { statement, source } = candidate;
    const { guide } = source.passage;
    const section = index.section(guide, statement.sectionId);
    const ofWordings = index.wordings.stemsOfStatement(guide, statement.sectionId, statement.id);
    const remedy = asked.wantsRemedy && leadIns.has(statement.text) ? remedyGain : 0;
    const denied = asked.wantsDenied && denyingLeadIn([candidate]) ? deniedGain : 0;
    const askedAs = aboveChance(evidence.likeness.get(`${guide}#${statement.id}`) ?? 0);
    const listed = listedGain * askedAs ** 2;
    return {
      ...candidate,
      score: bestScore * Math.exp((oddsOf(candidate) - most) / scale) + remedy + denied + listed,
      held: heldOf(statementTerms(statement).set, ofWordings, asked),
      askedAs,
      isHeaded: isHeaded(section, asked),
      path: section.path,
    };
  });
  const { isBare } = asked;
  return said.size === 0 || !evidence.part.leans
    ? scored
    : leadOn(scored, { question: evidence.part.text, said, isBare });
}

// An item that has words of the question from the line that introduces it alone says no more of it than that line.
function oddsFor(
  candidates: LabelledStatement[],
  { part, scores }: PartEvidence,
): (candidate: LabelledStatement) => number {
  const odds = (statement: Statement) => scores.get(statement) ?? Number.NEGATIVE_INFINITY;
  if (part.vector || asksForList(part.text)) return ({ statement }) => odds(statement);
  const introducing = new Map(candidates.map(({ statement }) => [statement.text, odds(statement)]));
  const asked = new Set(part.terms.map(({ term }) => term));
  return ({ statement }) => {
    const ofLeadIn = introducing.get(statement.leadIn ?? '');
    const own = odds(statement);
    if (ofLeadIn === undefined || stemsOf(statement.text).some((stem) => asked.has(stem)))
      return own;
    return Math.min(own, ofLeadIn);
  };
}

function isHeaded(section: Section, { terms }: Asked): boolean {
  const headings = headingStems(section);
  return terms.some((term) => shareHeld(term, (stem) => headings.has(stem)) > 0);
}

function heldOf(
  stems: ReadonlySet<string>,
  ofWordings: ReadonlySet<string>,
  { terms, masses }: Asked,
): Map<string, number> {
  const held = new Map<string, number>();
  const holds = (stem: string) => stems.has(stem);
  for (const term of terms) {
    const own = shareHeld(term, holds);
    const share = Math.max(own, ofWordings.has(term.term) ? wordingShare : 0);
    if (share > 0) held.set(term.term, share * (masses.get(term.term) ?? 0));
  }
  return held;
}
