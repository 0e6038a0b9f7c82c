// With several statements cited, each figure of a claim stands in one that its own clause is about.
import { type Figure, figuresLacking, isHeld } from '../language/figures.ts';
import { isLight } from '../language/light-words.ts';
import { conditionMarks } from '../language/lists/conditions.ts';
import { contrasts } from '../language/lists/connectives.ts';
import { oneOf } from '../language/one-of.ts';
import { isComparable } from '../language/quantities.ts';
import {
  amountsIn,
  figuresIn,
  lettersOf,
  partsBetween,
  type Reading,
  readOnce,
  stemSetOf,
  stemsIn,
  writtenOf,
} from '../language/reading.ts';
import { stemsOf } from '../language/terms.ts';
import { remembered } from '../remembered.ts';
import type { Claim } from './claim.ts';
import { misplacedBound } from './figure-bounds.ts';
import { uncounted } from './own-count.ts';
import type { Source } from './source.ts';
import { figuresOfSource, quantitiesInText, quantitiesOf } from './source-quantities.ts';
import { uncoveredMass } from './uncovered-mass.ts';

/** Largest share of a clause's idf mass that may be missing where its figure stands, 0 to 1. */
const mostUncovered = 0.5;

/** Share of a clause's words, small ones among them, that two statements hold that say the like. */
const leastAlike = 0.6;

/** Words that tell one of two from the other. */
const tellingApart = ['other', 'another', 'latter', 'former'];
/** Letters behind a figure in which the word stands that it counts. */
const longestNoun = 40;
const clauseBoundary = new RegExp(
  // "Between 2 and 5 years" is one range.
  String.raw`[;,]\s|(?<!\bbetween\s[^\s]{1,20})\s${oneOf(['and'], contrasts, conditionMarks)}\s`,
);

const clausesWithFigures = readOnce((reading) =>
  partsBetween(reading, clauseBoundary).filter((clause) => figuresIn(clause).size > 0),
);

/** A figure that is another cited statement's, or that words alone do not place. */
type Misuse = 'taken' | 'unplaced';

/** Whether a claim misuses a figure of its source in such a way. */
export function misusesFigure(claim: Claim, source: Source, misuse: Misuse): boolean {
  const { statements } = source;
  if (statements.length < 2 || statements.every(({ statement }) => statement.kind === 'row')) {
    return false;
  }
  const known = misusesOf(source);
  const misuses = known.get(claim) ?? misusesIn(claim, source);
  known.set(claim, misuses);
  return misuses.has(misuse);
}

// Two rules ask for it.
const misusesOf = remembered((_: Source) => new WeakMap<Claim, ReadonlySet<Misuse | undefined>>());

function misusesIn(claim: Claim, source: Source): ReadonlySet<Misuse | undefined> {
  return new Set(clausesWithFigures(uncounted(claim)).map((clause) => misuseOf(clause, source)));
}

// Why no statement with the figure is what the clause is about; of statements that follow each other one may say the
// figure and the other what it is of, but not where that one has a figure of the kind itself.
function misuseOf(clause: Reading, { statements, evidence }: Source): Misuse | undefined {
  const uncovered = uncoveredMass(clause, evidence.index);
  const singles = statements.map((statement) => evidence.single(statement));
  if (isFigureByFigure(clause, singles)) return undefined;
  const holding = singles.filter(
    (single) => figuresLacking(figuresIn(clause), figuresOfSource(single)).length === 0,
  );
  // Where all give it, none is mixed up with another one.
  if (holding.length === singles.length) return undefined;
  const others = singles.filter((single) => !holding.includes(single));
  const own = holding.filter((single) => isOwn(single, clause, others));
  if (own.length === 0) return 'taken';
  const isPlaced = own.some(
    (single) => uncovered(single) <= mostUncovered || others.some((other) => follow(single, other)),
  );
  return isPlaced ? undefined : 'unplaced';
}

// Whether nothing speaks for a figure being another statement's: its bound, its subject, a figure of the kind.
function isOwn(single: Source, clause: Reading, others: Source[]): boolean {
  if (others.length > 0 && misplacedBound(clause, single.text)) return false;
  return others.every(
    (other) =>
      continues(single, other) ||
      !(
        isTakenFrom(other, clause, single) ||
        namesOther(other, clause, single) ||
        isRivalled(other, clause, single)
      ),
  );
}

// "14 regions with 2 stewards each": each figure stands in one of them with the word behind it, and not all in one.
function isFigureByFigure(clause: Reading, singles: Source[]): boolean {
  const amounts = amountsIn(clause);
  if (amounts.length < 2) return false;
  const text = writtenOf(clause);
  return amounts.every(({ figure, end }) => {
    const [noun] = stemsOf(text.slice(end, end + longestNoun));
    return (
      noun !== undefined &&
      singles.every((single) => !counts(single, noun) || counts(single, noun, figure)) &&
      singles.some((single) => counts(single, noun, figure))
    );
  });
}

// Whether a figure stands before a word in a text; any figure, unless told.
function counts({ text }: Source, noun: string, figure?: Figure): boolean {
  const written = writtenOf(text);
  return amountsIn(text).some(
    (amount) =>
      (figure === undefined || isHeld(figure, amount.figure)) &&
      stemsOf(written.slice(amount.end, amount.end + longestNoun))[0] === noun,
  );
}

// Whether words of the clause stand only in a statement that gives another figure of the same kind.
function isTakenFrom(other: Source, clause: Reading, single: Source): boolean {
  const [said] = quantitiesInText(clause).quantities;
  const isRival = quantitiesOf(other).some(
    ({ quantity }) => said && isComparable(quantity, said) && quantity.low !== said.low,
  );
  // A bare count is no rival of the figures of a table, whose units stand in its head.
  const isOfTable = said?.kind === 'count' && isRow(other) && !isRow(single);
  if (!isRival || isOfTable) return false;
  const [own, its] = [stemSetOf(single.own), stemSetOf(other.text)];
  const taken = stemsIn(clause).filter((stem) => its.has(stem) && !own.has(stem) && !isLight(stem));
  // "The other parent" is told from a parent by that word alone.
  const telling = tellingApart.filter(
    (word) =>
      [clause, other.text].every((text) => lettersOf(text).some((each) => each === word)) &&
      !lettersOf(single.text).some((each) => each === word),
  );
  const kept = stemsIn(clause).filter((stem) => stemSetOf(single.text).has(stem) && !its.has(stem));
  return (
    taken.length + telling.length >=
    Math.max(1, kept.filter((stem) => !/^\p{N}/u.test(stem)).length)
  );
}

// "A one-way street", of two statements that differ in a small word and in their figures: the other one holds more of
// the clause, word by word.
function isRivalled(other: Source, clause: Reading, single: Source): boolean {
  const said = new Set(lettersOf(clause));
  const held = ({ text }: Source) => new Set(lettersOf(text)).intersection(said);
  const [its, own] = [held(other), held(single)];
  const isAlike = figuresIn(other.text).size > 0 && own.size >= leastAlike * said.size;
  return isAlike && its.size > own.size && own.isSubsetOf(its);
}

// Whether the clause names what the other statement opens with, and not what this one does.
function namesOther(other: Source, clause: Reading, single: Source): boolean {
  const [own] = stemsIn(single.text);
  const [its] = stemsIn(other.text);
  if (isRow(other) || own === undefined || its === undefined || stemSetOf(single.own).has(its))
    return false;
  return stemSetOf(clause).has(its) && !stemSetOf(clause).has(own);
}

function isRow({ statements }: Source): boolean {
  return statements.every(({ statement }) => statement.kind === 'row');
}

// "It can be contested within two weeks", right behind what it is.
const leaning = /^(?:it|they)\b/iu;
function continues(single: Source, other: Source): boolean {
  return leaning.test(single.text.text) && follow(single, other);
}

/** Whether two statements stand next to each other in one section. */
function follow(one: Source, other: Source): boolean {
  const [first, second] = [one.statements[0], other.statements[0]];
  if (!first || !second || first.source !== second.source) return false;
  const { statements } = one.evidence;
  return Math.abs(statements.indexOf(first) - statements.indexOf(second)) === 1;
}
