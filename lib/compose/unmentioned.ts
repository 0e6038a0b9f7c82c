// A question may ask about a thing that the guides never name ("Can I keep chickens?"), and what is found may tell of
// something else. The reader is told so; what shares no word with the question and is far in meaning answers nothing.
import { bestScored } from '../evidence/best-scored.ts';
import type { LabelledStatement } from '../evidence/labels.ts';
import { shareHeld } from '../evidence/share-held.ts';
import { cosinesWith } from '../evidence/statement-cosine.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import { massShares } from '../evidence/term-mass.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { wordsAskedAfter } from '../language/asked-thing.ts';
import { everydaySynonyms } from '../language/lists/everyday-synonyms.ts';
import { namedThings } from '../language/named-things.ts';
import { asksIfThereIs, asksYesOrNo, thingHad } from '../language/question-forms.ts';
import { SynonymTable } from '../language/synonyms.ts';
import { tellingWords } from '../language/telling-words.ts';
import { stemsOf } from '../language/terms.ts';
import { ownTerms } from '../retrieve/own-terms.ts';
import { withPartsJudged } from '../retrieve/verdict-of-parts.ts';
import type { Evidence, PartEvidence, QueryTerm } from '../types.ts';
import { computeAnswer } from './extractive/computed/compute-answer.ts';

/** Best statements that are looked at. */
const statementsRead = 2;
/** Share of a part's mass, and cosine, from which a statement speaks of what is asked whatever it calls it. */
const heldFrom = 0.5;
const nearFrom = 0.5;
/** The share from which it does though it lacks a word of the very thing that is asked after. */
const heldAskedAfterFrom = 0.6;
/** How much nearer than a guide's statements are on average the nearest of them is to what it speaks of. */
const leadFrom = 0.2;
/** The share where no vectors tell of meaning. */
const heldByWordsFrom = 0.35;
/** Probability that the part is covered from which a word that is missing says nothing. */
const sureFrom = 0.75;
/** The same where all that is asked is whether there is the thing. */
const sureThereIsFrom = 0.85;
/** Cosine below which what holds no word of the part is about something else. */
const farBelow = 0.3;

const severalSentences = /[.!?]\s+\S/u;

/** The evidence with the verdicts of the parts that ask about a thing which the guides do not name. */
export function withUnmentioned(
  evidence: Evidence,
  labelled: LabelledStatement[],
  index: GuideIndex,
): Evidence {
  const isAlone = evidence.parts.length === 1;
  const said = new Set(evidence.query.said.map(({ statement }) => statement));
  return withPartsJudged(evidence, (part) => {
    const { text } = part.part;
    const sure = asksIfThereIs(text) ? sureThereIsFrom : sureFrom;
    const isOpen = part.verdict !== 'not-covered' && part.coverage < sure;
    if (!isOpen || evidence.query.quotes || part.unknown.length === 0) return part;
    const telling = tellingWords(part.unknown, text);
    const asked = wordsAskedAfter(telling, text);
    const things = asked.length > 0 ? asked : namedThings(telling, text);
    if (things.length === 0 || computeAnswer(part, labelled, { index, said })) return part;
    return judged(part, things, { labelled, index, isAlone, isAskedAfter: asked.length > 0 });
  });
}

type Found = {
  labelled: LabelledStatement[];
  index: GuideIndex;
  isAlone: boolean;
  /** Whether what is not named is the very thing that is asked after. */
  isAskedAfter: boolean;
};

// Of several questions in one message, what stands by the answer to another may well answer.
function judged(
  evidence: PartEvidence,
  unknown: string[],
  { labelled, index, isAlone, isAskedAfter }: Found,
): PartEvidence {
  const { part, lead } = evidence;
  const best = bestScored(labelled, evidence, statementsRead);
  const held = Math.max(0, ...best.map((each) => massHeldBy(each, evidence, index)));
  if (isAskedAfter && isCalledOtherwise(unknown, best)) return evidence;
  const { vector } = part;
  const isOwn = isAlone && !part.leans && !severalSentences.test(part.text);
  const isPolar = asksYesOrNo(part.text);
  const isBare = held === 0 && isAlone && !part.leans;
  if (!vector) {
    if (held >= heldByWordsFrom) return evidence;
    const isAbsent = isBare && isAskedAfter;
    return { ...evidence, unknown, verdict: isAbsent ? 'not-covered' : 'partial' };
  }
  const near = Math.max(0, ...cosinesWith(best, vector, index));
  const enough = isAskedAfter ? heldAskedAfterFrom : heldFrom;
  // To whatever is asked about a guide's own subject all that it says is near.
  const isOfOwner = termsAskedAfter(evidence).length < ownTerms(part.terms).length;
  const isNear = near >= nearFrom && !isOfOwner && !(isAskedAfter && lead < leadFrom);
  if (held >= enough || isNear) return evidence;
  // Where a thing is asked after alone, what is no more than near tells of another one.
  const isFar =
    (isBare && near < farBelow) || (isOwn && (isAskedAfter || (isPolar && near < farBelow)));
  return { ...evidence, unknown, verdict: isFar ? 'not-covered' : 'partial' };
}

const everyday = new SynonymTable(everydaySynonyms);

// "What's the wifi called?", of what a guide calls wireless.
function isCalledOtherwise(words: string[], statements: LabelledStatement[]): boolean {
  const names = words.flatMap((word) => everyday.alternatives(stemsOf(word)).flat());
  return statements.some(({ statement }) => {
    const { set } = statementTerms(statement);
    return names.some((stems) => stems.every((stem) => set.has(stem)));
  });
}

// Of "Does the mill have a kiosk for guests?", those of the kiosk: every second statement may name the mill, or guests.
function termsAskedAfter({ part: { text, terms }, unknown }: PartEvidence): QueryTerm[] {
  const own = ownTerms(terms);
  const thing = new Set(stemsOf(thingHad(text)));
  const had = own.filter(({ term }) => thing.has(term));
  return had.some(({ word }) => unknown.includes(word)) ? had : own;
}

// Share of the mass of the terms that are asked after, 0 to 1.
function massHeldBy(
  { statement }: LabelledStatement,
  evidence: PartEvidence,
  index: GuideIndex,
): number {
  const own = termsAskedAfter(evidence);
  const masses = massShares(own, index);
  const { set } = statementTerms(statement);
  return own.reduce(
    (sum, term) => sum + shareHeld(term, (stem) => set.has(stem)) * (masses.get(term.term) ?? 0),
    0,
  );
}
