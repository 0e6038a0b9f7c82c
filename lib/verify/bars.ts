// How much of a claim a statement has to hold: from where on it supports it, is looked at for it, or settles it.
import type { SupportFeatures } from './support-features.ts';
import { threshold } from './support-weights.ts';

/** What a statement lacks of a claim, and how likely it supports it. */
type Held = Pick<SupportFeatures, 'lackingMass' | 'lackingWords'> & { probability: number };

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

/** By the content words of a claim against what it cites: 0 against any other statement. */
export function isEnough(
  { lackingMass, lackingWords, probability }: Held,
  length: number,
): boolean {
  const bars = length >= fewestOfCited ? ofCited : [ofOthers];
  const longer = length >= fewestOfLonger ? [ofLonger] : [];
  return [...bars, ...longer, ofHeld].some(
    (bar) => lackingMass <= bar.mass && lackingWords <= bar.words && probability >= bar.probability,
  );
}

/** Whether a clause that a claim adds is about something else. */
export function isForeign({
  lackingMass,
  lackingContent,
}: Pick<SupportFeatures, 'lackingMass' | 'lackingContent'>): boolean {
  return lackingMass > mostLackingInClause && lackingContent > mostContentLackingInClause;
}

/** Whether a statement that lacks so much of a claim's mass settles it where it says the opposite. */
export function settles(lacking: number): boolean {
  return lacking <= mostUncoveredByOpposite;
}

/** How much of its mass a statement may lack that mends a claim, against which a rule speaks by one that lacks so much. */
export function mostOfMend(lacking: number): number {
  return lacking - fewestGained;
}

/**
 * Those that hold about as much of a claim as any does, the best ones first: a statement that holds less is about
 * something else, whatever speaks against the best one.
 */
export function nearestOf<Each extends { lacking: number }>(all: readonly Each[]): Each[] {
  const sorted = all.toSorted((one, other) => one.lacking - other.lacking);
  const most = Math.min(mostUncovered, (sorted[0]?.lacking ?? 0) + slack);
  return sorted.filter(({ lacking }) => lacking <= most);
}
