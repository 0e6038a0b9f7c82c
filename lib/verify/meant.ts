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

/** What is asked of meaning. `statements` are those of the source. */
type Asked = { source: Source; statements: LabelledStatement[]; likeness: Likeness };

/** Whether a claim that no rule speaks against says the same as its statements. */
export async function isMeant(claim: Reading, asked: Asked): Promise<boolean> {
  const { source, statements, likeness } = asked;
  if (isDenying(claim) !== isDenying(source.text) || isTalk(claim, source)) return false;
  const added = addedClauses(claim);
  const cosines = await likeness([claim.text, ...added.map(({ rest }) => rest)], statements);
  const [whole = 0, ...without] = cosines ?? [];
  return whole >= leastOfClaim && without.every((cosine) => cosine - whole < mostGained);
}

/** A clause of a claim that takes it away from its statements, if any, of those about which words leave a doubt. */
export async function inventedClause(claim: Reading, asked: Asked): Promise<string | undefined> {
  const { source, statements, likeness } = asked;
  const open = addedClauses(claim).filter(
    ({ clause }) => sourceFeatures(clause, source, [source.neighbours]).lackingMass >= leastLacking,
  );
  if (open.length === 0) return undefined;
  const cosines = await likeness([claim.text, ...open.map(({ rest }) => rest)], statements);
  const [whole = 0, ...without] = cosines ?? [];
  return open.find((_, at) => (without[at] ?? 0) - whole >= mostGained)?.clause.text;
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
