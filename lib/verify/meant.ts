// Whether a claim says what its statements do in words of its own, as far as meaning tells: where all that is exact
// agrees (figures, names, what is denied, every rule) and words alone leave a doubt.
import type { LabelledStatement } from '../evidence/labels.ts';
import { clauseJoints } from '../language/lists/connectives.ts';
import { oneOf } from '../language/one-of.ts';
import { Reading, readOnce, stemsIn } from '../language/reading.ts';
import { denies, rulesOut } from './denials.ts';
import type { Likeness } from './likeness.ts';
import type { Source } from './source.ts';
import { sourceFeatures } from './source-features.ts';

/** Least cosine of a claim and its statements. What a model invents about the same thing comes near to them, too. */
const leastOfClaim = 0.75;
/** Least cosine of each clause that says a thing by itself, which is a part of what the statements say. */
const leastOfClause = 0.4;
const fewestClauseWords = 3;
const clauseEnd = new RegExp(
  String.raw`[;–—]|,\s|\s(?=${oneOf(clauseJoints)}\s)|\s(?=and\s)`,
  'iu',
);

/** @param statements Those of the source. */
export async function isMeant(
  claim: Reading,
  source: Source,
  statements: LabelledStatement[],
  likeness: Likeness,
): Promise<boolean> {
  if (isDenying(claim) !== isDenying(source.text) || isTalk(claim, source)) return false;
  const clauses = clausesOf(claim);
  const cosines = await likeness([claim.text, ...clauses], statements);
  if (!cosines) return false;
  const [whole = 0, ...ofClauses] = cosines;
  return whole >= leastOfClaim && ofClauses.every((cosine) => cosine >= leastOfClause);
}

// What a model says of itself, or asks, is no paraphrase.
function isTalk(claim: Reading, source: Source): boolean {
  const { firstPerson, question } = sourceFeatures(claim, source);
  return firstPerson > 0 || question > 0;
}

function isDenying(text: Reading): boolean {
  return denies(text) || rulesOut(text);
}

// The clauses that say something by themselves; none where the claim is one.
const clausesOf = readOnce(({ text }) => {
  const clauses = text
    .split(clauseEnd)
    .map((clause) => new Reading(clause.trim()))
    .filter((clause) => stemsIn(clause).length >= fewestClauseWords);
  return clauses.length > 1 ? clauses.map((clause) => clause.text) : [];
});
