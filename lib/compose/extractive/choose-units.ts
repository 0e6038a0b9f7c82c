// Chooses what an extractive answer says: the unit that answers first, then what is needed to understand it.

import { isInBlock } from '../../evidence/labels.ts';
import { asksToCompare } from '../../language/expected-answer.ts';
import {
  asksForNext,
  asksForRemedy,
  asksForSeveral,
  asksHowTo,
} from '../../language/question-forms.ts';
import type { QueryPart, Statement } from '../../types.ts';
import { itemsAskedFor, itemsBeside } from './choose-items.ts';
import { rowsFor, rowsIntroducedBy } from './choose-rows.ts';
import { shownItems } from './counted-list.ts';
import { itemAbove, leadsNowhere } from './qualified.ts';
import { isBesideTrouble, remediesIn } from './remedies.ts';
import type { ScoredStatement } from './scored-statement.ts';
import { massHeld } from './siblings.ts';
import { stepOf, stepsBehind, stepsToldWith, stepsUnder } from './steps-asked.ts';
import { belowLabel, withSurroundings } from './surroundings.ts';
import { statementsOf, type Unit } from './unit.ts';
import {
  addedBy,
  heldBefore,
  heldBy,
  saysAgain,
  sharesOf,
  tellsWhatIsAsked,
} from './unit-worth.ts';

/** Words after which nothing more is added. */
const wordLimit = 110;
/** Units after the first. */
const furtherUnits = 2;
/** Score, relative to the best statement, below which a further unit is left out. */
const furtherScore = 0.45;
/** The same of one from another passage, which shares a word with the question more often than it answers. */
const elsewhereScore = 0.65;
/** Likeness, above chance, from which the best statement is one for which an author lists the question. */
const listedFrom = 0.2;
/** Share of the question's mass that a further unit must add, unless it stands by the first one. */
const addedMass = 0.12;
/** Share of the odds of all statements below which the first unit may be wrong, and from which a second guess stands beside it. */
const sureFrom = 0.4;
const guessFrom = 0.12;
/**
 * The same, and the share of the first unit's, below which one that adds no word of the question is no second answer. On
 * the question sets none of what they leave out answered.
 */
const unlikelyBelow = 0.2;
const unlikelyBeside = 0.6;
/** Share of the best score from which a list or table of the same section is what is asked for. */
const wholeFrom = 0.2;
/** Share of what the best statement holds of the question from which it is, too. */
const wholeMass = 0.9;
/** Share of a score that another one must reach to stand beside it. */
const clearlyBest = 0.9;
/** The same of what a part goes on from, if it holds whatever the other one does. */
const clearlyBestBound = 0.8;

/**
 * The units of an answer, most fitting first; empty when there is nothing to say.
 * @param said Statements that stand in the answer already; those of the new units are added.
 */
export function chooseUnits(
  scored: ScoredStatement[],
  part: QueryPart,
  said: Set<Statement>,
): Unit[] {
  const telling = scored.filter((each) => !leadsNowhere(each, scored));
  const fresh = telling.filter(({ statement }) => statement.kind === 'row' || !said.has(statement));
  const ranked = [...fresh].sort((one, other) => other.score - one.score);
  const [best] = ranked;
  if (!best || isSaidBetter(best, scored, part, said)) return [];
  const first = unitOf(asWholeAsked(best, fresh, part), fresh, part);
  const shareOf = sharesOf(fresh);
  const units = [first];
  for (const { statement } of statementsOf(first)) said.add(statement);
  const held = heldBefore(first, scored, part, said);
  const isTold = tellsWhatIsAsked(part.text);
  const needsNoMore = isTold(first);
  let words = countWords([first]);
  // Scores of words alone tell too little, and so do those that an author's list lifts.
  const elsewhereBar = part.vector && best.askedAs < listedFrom ? elsewhereScore : furtherScore;
  for (const candidate of ranked) {
    if (units.length > furtherUnits || words >= wordLimit) break;
    const share = candidate.score / best.score;
    if (share < furtherScore || said.has(candidate.statement)) continue;
    const unit = unitOf(candidate, fresh, part);
    const parts = statementsOf(unit);
    const added = addedBy(unit, scored, held);
    // Words alone tell too little of odds.
    const isUnlikely =
      part.vector !== undefined &&
      added === 0 &&
      shareOf(unit) < Math.min(unlikelyBelow, unlikelyBeside * shareOf(first));
    const belongs =
      first.kind === 'sentences' &&
      candidate.source === best.source &&
      units.length < 2 &&
      !isUnlikely;
    const isSecondGuess =
      units.length === 1 &&
      unit.kind === 'sentences' &&
      shareOf(first) < sureFrom &&
      shareOf(unit) >= guessFrom;
    const isNear = candidate.source === best.source || share >= elsewhereBar;
    const adds = added >= addedMass && isNear;
    if (!adds && !belongs && !isSecondGuess) continue;
    // Beside what has the kind of answer that is asked for, what has none adds nothing.
    if (!adds && needsNoMore && !isTold(unit)) continue;
    if (parts.some(({ statement }) => said.has(statement)) || saysAgain(unit, said)) continue;
    if (words + countWords([unit]) > wordLimit * 1.2) continue;
    units.push(unit);
    for (const { statement } of parts) said.add(statement);
    for (const [term, mass] of heldBy(unit, scored)) held.set(term, mass);
    words += countWords([unit]);
  }
  return inOrder(units, best);
}

// A sentence that leads to a table is read before it, and of one paragraph what stands first: a rule before its
// exception.
function inOrder(units: Unit[], best: ScoredStatement): Unit[] {
  const [first, second, ...others] = units;
  if (!first || !second) return units;
  const isLeading =
    first.kind === 'rows' &&
    best.statement.kind === 'sentence' &&
    second.kind === 'sentences' &&
    second.statements.some(({ statement }) => statement === best.statement);
  return isLeading || standsBehind(first, second) ? [second, first, ...others] : units;
}

function standsBehind(unit: Unit, other: Unit): boolean {
  if (unit.kind !== 'sentences' || other.kind !== 'sentences') return false;
  const [[one], [two]] = [unit.statements, other.statements];
  if (!one || !two || one.source !== two.source) return false;
  return one.statement.block === two.statement.block && one.statement.start > two.statement.start;
}

// A part whose best answer stands there already wants no second best. Rows may be said again, for another
// part may ask for other cells of them, and what comes after what was said is not what was said.
function isSaidBetter(
  best: ScoredStatement,
  scored: ScoredStatement[],
  { isBound, text }: QueryPart,
  said: Set<Statement>,
): boolean {
  if (isBound && asksForNext(text)) return false;
  const share = isBound ? clearlyBestBound : clearlyBest;
  return scored.some(
    ({ statement, score, held }) =>
      said.has(statement) &&
      score * share > best.score &&
      (!isBound || [...best.held.keys()].every((term) => held.has(term))),
  );
}

// Where a list is asked for, things are compared, or it is asked how something is done, the list, the table or the steps
// of the best statement's section answer rather than a sentence beside them.
function asWholeAsked(
  best: ScoredStatement,
  scored: ScoredStatement[],
  { text }: QueryPart,
): ScoredStatement {
  const isSentence = best.statement.kind === 'sentence';
  const beside = scored.filter(
    ({ statement, source }) =>
      statement.sectionId === best.statement.sectionId &&
      source.passage.guide === best.source.passage.guide,
  );
  const wantsRows = isSentence && asksToCompare(text);
  const rows = wantsRows ? beside.filter(({ statement }) => statement.kind === 'row') : [];
  const leadIns = new Set(
    isSentence ? beside.map(({ statement }) => statement.leadIn) : [best.statement.leadIn],
  );
  const introducing = asksForSeveral(text)
    ? beside.filter(
        ({ statement }) => leadIns.has(statement.text) && !isBesideTrouble(statement.text, text),
      )
    : [];
  const asksHow = isSentence && best.isHeaded && asksHowTo(text);
  const steps = asksHow ? (stepsBehind(best, beside) ?? stepsUnder(best, scored)) : undefined;
  if (steps) return steps;
  const remedies = isSentence && asksForRemedy(text) ? remediesIn(beside) : undefined;
  if (remedies) return remedies;
  const [whole] = [...rows, ...introducing].sort((one, other) => other.score - one.score);
  if (!whole) return best;
  // One paragraph speaks of one thing.
  const isOfParagraph = isInBlock(whole, best) && whole.held.size > 0;
  const isNear = isOfParagraph || whole.score >= wholeFrom * best.score;
  return isNear || massHeld(whole) >= wholeMass * massHeld(best) ? whole : best;
}

function unitOf(chosen: ScoredStatement, scored: ScoredStatement[], part: QueryPart): Unit {
  const { statement } = chosen;
  if (statement.kind === 'row') {
    return { kind: 'rows', rows: rowsFor(chosen, scored, part) };
  }
  if (statement.kind === 'item' || statement.kind === 'step') {
    const listed = stepOf(chosen, scored, part) ?? chosen;
    return listUnit(listed, scored, itemsBeside(listed, scored, part.text));
  }
  const rows = rowsIntroducedBy(chosen, scored, part);
  if (rows.length > 0) return { kind: 'rows', rows };
  const items = scored.filter(
    (other) =>
      isInBlock(other, chosen, statement.block + 1) && other.statement.leadIn === statement.text,
  );
  if (items.length > 0) {
    const kept = itemsAskedFor(chosen, items, part.text);
    return { kind: 'list', leadIn: chosen, items: shownItems(kept) };
  }
  const steps = stepsToldWith(chosen, scored, part.text);
  if (steps.length > 0) return { kind: 'sentences', statements: steps };
  const below = belowLabel(chosen, scored);
  return {
    kind: 'sentences',
    statements: below.length > 0 ? below : withSurroundings(chosen, scored, part.text),
  };
}

function listUnit(
  chosen: ScoredStatement,
  scored: ScoredStatement[],
  items: ScoredStatement[],
): Unit {
  const { block, leadIn } = chosen.statement;
  const above = itemAbove(chosen, scored);
  if (above) return belowItem(above, scored, items);
  const introduction = scored.find(
    (other) => isInBlock(other, chosen, block - 1) && other.statement.text === leadIn,
  );
  return { kind: 'list', leadIn: introduction, items: shownItems(items) };
}

// A part of what an item says is said below it; below a line that only leads on, as its list.
function belowItem(
  above: ScoredStatement,
  scored: ScoredStatement[],
  items: ScoredStatement[],
): Unit {
  const shown = shownItems(items);
  if (/[:：]$/u.test(above.statement.text)) return { kind: 'list', leadIn: above, items: shown };
  const unit = listUnit(above, scored, [above]);
  const below = new Map([...(unit.kind === 'list' ? (unit.below ?? []) : []), [above, shown]]);
  return unit.kind === 'list' ? { ...unit, below } : unit;
}

function countWords(units: Unit[]): number {
  const texts = units.flatMap(statementsOf).map(({ statement }) => statement.text);
  return texts.join(' ').split(/\s+/).length;
}
