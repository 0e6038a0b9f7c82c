// Whether a claim says what its statements do in words of its own, as far as meaning tells: where all that is exact
// agrees (figures, names, what is denied, every rule) and words alone leave a doubt.
import type { LabelledStatement } from '../evidence/labels.ts';
import { isLight } from '../language/light-words.ts';
import { clauseJoints } from '../language/lists/connectives.ts';
import { oneOf } from '../language/one-of.ts';
import { Reading, readOnce, stemsIn } from '../language/reading.ts';
import { denies, rulesOut } from './denials.ts';
import { deniesExcess, deniesIdleNeed } from './denied-words.ts';
import type { Likeness } from './likeness.ts';
import type { Source } from './source.ts';
import { sourceFeatures } from './source-features.ts';

/** Least cosine of a claim and its statements. What a model invents about the same thing comes near to them, too. */
const leastOfClaim = 0.52;
/**
 * The same where a claim is put with the small words of its statements: largest shares of its words and of its idf mass
 * that may be missing then. Of what is invented about the same thing, more of the sentence is new.
 */
const near = { cosine: 0.4, words: 0.6, mass: 0.85 };
/**
 * The same for a claim of which one phrase is new, and what it may gain at most without that phrase: less for a phrase
 * with words that the guide has for something else.
 */
const ofPhrase = { cosine: 0.6, gain: 0.02 };
const ofUnusedPhrase = { cosine: 0.5, gain: 0.04 };
/** The same for a phrase that brings the claim nearer to its statements. */
const ofNearPhrase = { cosine: 0.5, gain: -0.05 };
/**
 * How much nearer to its statements a claim may be without one of its clauses: what they say brings it nearer, and
 * what is invented takes it away from them.
 */
const mostGained = 0.11;
/** Share of a clause's idf mass that its statements lack, from which words leave a doubt about it. */
const leastLacking = 0.5;
/** A shorter clause adds a turn of phrase. */
const fewestWords = 3;
const joint = new RegExp(String.raw`([;–—]|,\s|\s(?=${oneOf(clauseJoints)}\s)|\s(?=and\s))`, 'iu');

// What is denied, and when something is done, is no turn of phrase: "without any limit", "after the visit".
const exact = /\b(?:without|no|not|never|before|after|until|except|unless)\s*$/iu;
const concludes = /^so\b(?!\sthat\b)/iu;

/** What is asked of meaning. `statements` are those of the source. */
export type Asked = { source: Source; statements: LabelledStatement[]; likeness: Likeness };

/** Whether a claim that no rule speaks against says the same as its statements. */
export async function isMeant(claim: Reading, asked: Asked): Promise<boolean> {
  const { source, statements, likeness } = asked;
  if (!isAlikeDenied(claim, source.text) || isTalk(claim, source)) return false;
  const open = openClauses(claim, source);
  const cosines = await likeness([claim.text, ...open.map(({ rest }) => rest)], statements);
  const [whole = 0, ...without] = cosines ?? [];
  const least = isPutAlike(claim, source) ? near.cosine : leastOfClaim;
  return whole >= least && without.every((cosine) => cosine - whole < mostGained);
}

/**
 * Whether a phrase of which the statements hold no word is another word for what they say: a claim is as near to them
 * with it as without it.
 */
export async function isPhraseMeant(
  claim: Reading,
  phrase: string,
  { source, statements, likeness }: Asked,
): Promise<boolean> {
  const at = claim.text.indexOf(phrase);
  const before = claim.text.slice(0, at);
  if (at <= 0 || exact.test(before) || concludes.test(phrase)) return false;
  const rest = `${before.trimEnd()}${claim.text.slice(at + phrase.length)}`;
  const [whole = 0, without = 1] = (await likeness([claim.text, rest], statements)) ?? [];
  const bars = [ofPhrase, ofNearPhrase, ...(isUsed(phrase, source) ? [] : [ofUnusedPhrase])];
  return bars.some(({ cosine, gain }) => whole >= cosine && without - whole <= gain);
}

// Whether the guide has a word of a phrase, wherever it stands.
function isUsed(phrase: string, { evidence }: Source): boolean {
  const { postings } = evidence.index.lexical;
  return stemsIn(new Reading(phrase)).some((stem) => !isLight(stem) && postings.has(stem));
}

/** A clause of a claim that takes it away from its statements, if any, of those about which words leave a doubt. */
export async function inventedClause(claim: Reading, asked: Asked): Promise<string | undefined> {
  const { source, statements, likeness } = asked;
  const open = openClauses(claim, source);
  if (open.length === 0) return undefined;
  const cosines = await likeness([claim.text, ...open.map(({ rest }) => rest)], statements);
  const [whole = 0, ...without] = cosines ?? [];
  return open.find((_, at) => (without[at] ?? 0) - whole >= mostGained)?.clause.text;
}

// The added clauses about which words leave a doubt.
function openClauses(claim: Reading, source: Source) {
  return addedClauses(claim).filter(
    ({ clause }) => sourceFeatures(clause, source, [source.neighbours]).lackingMass >= leastLacking,
  );
}

function isPutAlike(claim: Reading, source: Source): boolean {
  const features = sourceFeatures(claim, source, [source.neighbours, source.asked]);
  return features.lackingWords <= near.words && features.lackingMass <= near.mass;
}

// What a claim denies beyond a bound, or a need where there is none, the text need not deny.
function isAlikeDenied(claim: Reading, text: Reading): boolean {
  const isIdle = deniesExcess(claim, text) || deniesIdleNeed(claim, text);
  return isIdle || isDenying(claim) === isDenying(text);
}

function isDenying(text: Reading): boolean {
  return denies(text) || rulesOut(text);
}

// What a model says of itself, or asks, is no paraphrase.
function isTalk(claim: Reading, source: Source): boolean {
  const { firstPerson, question } = sourceFeatures(claim, source);
  return firstPerson > 0 || question > 0;
}

// The clauses behind the first one, each with the claim without it.
const addedClauses = readOnce(({ text }) => {
  const parts = text.split(joint);
  return parts.flatMap((part, at) => {
    const clause = new Reading(part.trim());
    if (at === 0 || at % 2 === 1 || part.trim().split(' ').length < fewestWords) return [];
    if (stemsIn(clause).length === 0) return [];
    return [{ clause, rest: parts.toSpliced(at - 1, 2).join('') }];
  });
});
