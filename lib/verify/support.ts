// Finds the statements of the guide that support a claim.
import type { LabelledStatement } from '../evidence/labels.ts';
import { findGivingWay } from '../give-way.ts';
import { withoutVerdict } from '../language/chatter.ts';
import { isWording } from '../language/claim-wording.ts';
import { isLight } from '../language/light-words.ts';
import { sumWords } from '../language/lists/arithmetic.ts';
import { clauseJoints } from '../language/lists/connectives.ts';
import type { WordKnowledge } from '../language/names.ts';
import { oneOf } from '../language/one-of.ts';
import { contentOf, Reading, readOnce, stemsIn, type Word } from '../language/reading.ts';
import { inPlainTurns } from '../language/same-sense.ts';
import type { Reason } from '../wire/codes.ts';
import { isEnough, isForeign, mostOfMend, nearestOf, settles } from './bars.ts';
import { Claim } from './claim.ts';
import { deniedComplements } from './denials.ts';
import type { EvidenceSources } from './evidence-sources.ts';
import { faultOf, firmFaultOf, refutes } from './faults.ts';
import type { Likeness } from './likeness.ts';
import { type Asked, inventedClause, isMeant, isPhraseMeant } from './meant.ts';
import type { Source } from './source.ts';
import { sourceFeatures } from './source-features.ts';
import type { SupportFeatures } from './support-features.ts';
import { probabilityOf } from './support-probability.ts';
import { type UncoveredMass, uncoveredMass } from './uncovered-mass.ts';
import { withoutWorkedOut } from './worked-out.ts';
import { withoutWorkedOutFigures } from './worked-out-figures.ts';

/** What a sentence is checked against, and what is known of words and of meaning. */
export type Check = {
  evidence: EvidenceSources;
  words: WordKnowledge;
  /** Undefined where words alone tell. */
  likeness?: Likeness | undefined;
};

export type Support =
  | { kind: 'supported'; statements: LabelledStatement[] }
  | { kind: 'unsupported'; reason: Reason };

/** No words of anybody's own. */
const markup = /[<>{}|\\]/;
const fewestClauseTerms = 2;
const clauseJoint = new RegExp(String.raw`;|[–—]|\b${oneOf(clauseJoints)}\b`, 'i');
/** Statements cited together for one claim. */
const mostCited = 4;
/** Rows of a table cited together: those that a claim counts. */
const mostRowsCited = 12;

/**
 * Looks for support: first in the statements that the claim cites, then in any other single statement
 * of the evidence, then in a list as a whole. A missing or wrong citation is thereby mended.
 */
export async function findSupport(
  sentence: string,
  cited: LabelledStatement[],
  check: Check,
): Promise<Support> {
  const { evidence, words, likeness } = check;
  const claim = new Claim(inPlainTurns(withoutVerdict(sentence.normalize('NFKC'))), words);
  const uncovered = uncoveredMass(claim, evidence.index);
  const own = cited.length > 0 ? evidence.of(cited) : undefined;
  const rest = withoutWorkedOut(claim.text, cited, evidence.statements);
  const said = rest === claim.text ? claim : new Claim(rest, words);
  const asked = own && likeness && { source: own, statements: cited, likeness };
  if (own && isSupported(said, own, [own.neighbours, own.asked])) {
    const phrase = asked && (await inventedClause(withoutFollowing(said, own), asked));
    if (phrase) return unsupported({ code: 'phrase-missing', values: { phrase } });
    return supportedBy(claim, cited, evidence);
  }
  const fault = own && faultIn(said, own);
  if (asked && !markup.test(claim.text) && (await isSaidOtherwise(said, asked, fault))) {
    return supportedBy(claim, cited, evidence);
  }
  const isRefuting = (source: Source) => settles(uncovered(source)) && refutes(claim, source);
  if (own && isRefuting(own)) return unsupported(fault);
  // What speaks against a claim that its own statements tell is not mended by one that tells no more of it.
  const isOwn = own && fault && settles(uncovered(own));
  const most = isOwn ? mostOfMend(uncovered(own)) : 1;
  const isBetter = (source: Source) => uncovered(source) <= most;
  const singles = nearestSingles(uncovered, evidence).filter(isBetter);
  let found: Source | undefined;
  const supports = (source: Source) => {
    if (isSupported(claim, source)) found = source;
    return found !== undefined;
  };
  const isDecided =
    (await findGivingWay(singles, (source) => supports(source) || isRefuting(source))) ??
    (await findGivingWay(evidence.groups.for(claim).filter(isBetter), supports));
  if (isDecided && found) return supportedBy(claim, found.statements, evidence);
  const [nearest] = singles;
  return unsupported(own ? fault : nearest && faultIn(claim, nearest));
}

function unsupported(fault: Reason | undefined): Support {
  return { kind: 'unsupported', reason: fault ?? { code: 'not-said', values: {} } };
}

// Whether words alone speak against a claim, and meaning does not.
async function isSaidOtherwise(
  whole: Claim,
  asked: Asked,
  fault: Reason | undefined,
): Promise<boolean> {
  const { source } = asked;
  const claim = withoutFollowing(whole, source);
  if (!fault) return isMeant(claim, asked);
  if (firmFaultOf(claim, source)) return false;
  if (fault.code !== 'phrase-missing') return isMeant(claim, asked);
  const isHeld =
    holds(claim, source, [source.neighbours, source.asked]) || (await isMeant(claim, asked));
  return isHeld && isPhraseMeant(claim, fault.values.phrase, asked);
}

// The measure first: it costs less than the rules, and most statements are about something else.
function isSupported(whole: Claim, source: Source, around: Reading[] = []): boolean {
  const claim = withoutFollowing(whole, source);
  const isFigureAlone = claim !== whole && contentOf(claim).every(isOfWording);
  const isHeld = isFigureAlone || holds(claim, source, around);
  return isHeld && faultOf(claim, source) === undefined;
}

// Whether a source has enough of the words of a claim.
function holds(claim: Claim, source: Source, around: Reading[]): boolean {
  const explained = [...around, ...complementsIn(claim, source)];
  const isCited = around.length > 0 && !markup.test(claim.text);
  return (
    isEnough(
      heldOf(sourceFeatures(claim, source, explained)),
      isCited ? stemsIn(claim).length : 0,
    ) && addedClauses(claim).every((clause) => !isForeign(sourceFeatures(clause, source, around)))
  );
}

function heldOf(features: SupportFeatures) {
  return { ...features, probability: probabilityOf(features) };
}

const sums = new RegExp(`^${oneOf(sumWords)}$`, 'iu');

// "Not open" is explained by "closed".
function complementsIn(claim: Reading, { text }: Source): Reading[] {
  const words = deniedComplements(claim, text);
  return words.length > 0 ? [new Reading(words.join(' '))] : [];
}

// "Together that makes £104", where the figure follows.
function isOfWording({ term, word }: Word): boolean {
  return isWording(term) || isLight(term) || sums.test(word) || /^\p{N}/u.test(word);
}

function faultIn(claim: Claim, source: Source): Reason | undefined {
  return faultOf(withoutFollowing(claim, source), source);
}

// Without the figures that follow from those of the source.
function withoutFollowing(claim: Claim, source: Source): Claim {
  const rest = withoutWorkedOutFigures(claim, source);
  return rest === claim.text ? claim : new Claim(rest, claim.words);
}

// The clauses that give a reason or add to a claim, each with a content of its own.
const addedClauses = readOnce(({ text }) => {
  const [, ...added] = text.split(clauseJoint);
  return added
    .map((clause) => new Reading(clause))
    .filter((clause) => stemsIn(clause).length >= fewestClauseTerms);
});

function nearestSingles(uncovered: UncoveredMass, evidence: EvidenceSources): Source[] {
  const singles = evidence.statements
    .map((statement) => evidence.single(statement))
    .map((source) => ({ source, lacking: uncovered(source) }));
  return nearestOf(singles).map(({ source }) => source);
}

function supportedBy(
  claim: Reading,
  statements: LabelledStatement[],
  evidence: EvidenceSources,
): Support {
  return { kind: 'supported', statements: mostTelling(claim, statements, evidence) };
}

// Of several statements, those that hold what no earlier one of them holds.
function mostTelling(
  claim: Reading,
  statements: LabelledStatement[],
  evidence: EvidenceSources,
): LabelledStatement[] {
  if (statements.length === 1) return statements;
  const wanted = new Set(stemsIn(claim));
  const telling = statements.filter((entry) => {
    const added = stemsIn(evidence.single(entry).text).filter((term) => wanted.has(term));
    for (const term of added) wanted.delete(term);
    return added.length > 0;
  });
  const areRows = statements.every(({ statement }) => statement.kind === 'row');
  return (telling.length > 0 ? telling : statements).slice(0, areRows ? mostRowsCited : mostCited);
}
