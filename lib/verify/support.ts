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
import { threshold } from './support-weights.ts';
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

/**
 * Largest share of a claim's idf mass that may stand neither in its source nor around it, 0 to 1; the same for all
 * its words, whatever they weigh; and the least probability of support.
 */
const ofOthers = { mass: 0.45, words: 0.6, probability: threshold };
/**
 * The same for the statements that a claim cites and no rule speaks against: what they lack may be said in words of
 * the claim's own.
 */
const ofCited = [
  { mass: 0.55, words: 0.7, probability: 0.05 },
  { mass: 0.5, words: 0.75, probability: 0.03 },
];
/** The same for a longer one, which holds many words of the statement all the same. */
const ofLonger = { mass: 0.65, words: 0.55, probability: 0.05 };
const fewestOfLonger = 6;
/** The same where next to nothing of a claim's mass is missing, however it is said. */
const ofHeld = { mass: 0.2, words: 0.75, probability: 0.05 };
/** Content words of a claim that may be put so: in a shorter one each of them matters. */
const fewestOfCited = 4;
/** No words of anybody's own. */
const markup = /[<>{}|\\]/;
/** Share of it, in words as they stand, beyond which an uncited statement is not looked at. */
const mostUncovered = 0.75;
/** How much more of the claim's mass another statement may lack than the one that holds most of it. */
const slack = 0.15;
/** Up to this share, a statement that says the opposite settles it, and no other one is looked at. */
const mostUncoveredByOpposite = 0.4;
/** How much more of its mass, at least, another statement holds that mends a claim against which a rule speaks. */
const fewestGained = 0.05;
/** Largest share of the mass of an added clause that may be missing: a claim cannot carry it in. */
const mostLackingInClause = 0.6;
/** The same by its content words. */
const mostContentLackingInClause = 0.5;
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
  const isRefuting = (source: Source) =>
    uncovered(source) <= mostUncoveredByOpposite && refutes(claim, source);
  if (own && isRefuting(own)) return unsupported(fault);
  // What speaks against a claim that its own statements tell is not mended by one that tells no more of it.
  const isOwn = own && fault && uncovered(own) <= mostUncoveredByOpposite;
  const most = isOwn ? uncovered(own) - fewestGained : 1;
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
    isEnough(sourceFeatures(claim, source, explained), isCited ? stemsIn(claim).length : 0) &&
    addedClauses(claim).every((clause) => !isForeign(sourceFeatures(clause, source, around)))
  );
}

function isForeign({ lackingMass, lackingContent }: SupportFeatures): boolean {
  return lackingMass > mostLackingInClause && lackingContent > mostContentLackingInClause;
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

// By the content words of a claim against what it cites: 0 against any other statement.
function isEnough(features: SupportFeatures, length: number): boolean {
  const { lackingMass, lackingWords } = features;
  const probability = probabilityOf(features);
  const bars = length >= fewestOfCited ? ofCited : [ofOthers];
  const longer = length >= fewestOfLonger ? [ofLonger] : [];
  return [...bars, ...longer, ofHeld].some(
    (bar) => lackingMass <= bar.mass && lackingWords <= bar.words && probability >= bar.probability,
  );
}

// The statements of the evidence that hold about as much of the claim as any does, the best ones first: a
// statement that holds less is about something else, whatever speaks against the best one.
function nearestSingles(uncovered: UncoveredMass, evidence: EvidenceSources): Source[] {
  const singles = evidence.statements
    .map((statement) => evidence.single(statement))
    .map((source) => ({ source, lacking: uncovered(source) }))
    .sort((one, other) => one.lacking - other.lacking);
  const most = Math.min(mostUncovered, (singles[0]?.lacking ?? 0) + slack);
  return singles.filter(({ lacking }) => lacking <= most).map(({ source }) => source);
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
