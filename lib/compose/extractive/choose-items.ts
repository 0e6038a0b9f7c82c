// Chooses which items of a list an answer shows.
import { asksToCompare, measuresAskedOf } from '../../language/expected-answer.ts';
import { asksForRemedy, asksHowTo } from '../../language/question-forms.ts';
import { stemsOf } from '../../language/terms.ts';
import { wantsWhole } from './counted-list.ts';
import { isOneOfRemedies } from './remedies.ts';
import type { ScoredStatement } from './scored-statement.ts';
import { massHeld, siblings } from './siblings.ts';

/** Share of the question's mass by which an item must say more than the line that introduces the list. */
const addedMass = 0.12;
/** Share of the best item's held mass that another one compared with it must hold. */
const comparedMass = 0.4;
/** Share of the best item's score from which another one stands beside it. */
const nearlyBest = 0.55;
/** Share of the question's mass below which an item is not one of those compared. */
const leastCompared = 0.02;
/** Share of what the best item holds of the question from which another one tells of the same. */
const massAlike = 0.95;
/** Terms up to which the beginning of an item is its name. */
const longestName = 4;

// "If the 1st is a Sunday, these walks are on the next day."
const leansOnBefore =
  /^(?:if|when|where|unless)\b[^,.;]{1,80}, (?:then )?(?:these|those|such) \p{L}/iu;

/** The items of its list that belong beside an item; of a "how to", and of what is to be done, all steps. */
export function itemsBeside(
  chosen: ScoredStatement,
  scored: ScoredStatement[],
  question: string,
): ScoredStatement[] {
  const items = siblings(chosen, scored).filter((each) => each === chosen || !asks(each));
  const wantsAll =
    wantsSteps(chosen, question) ||
    wantsWhole(items, question) ||
    isOneOfRemedies(chosen, question);
  if (wantsAll) return items;
  const wanted = isWanted(chosen, question);
  const isNeeded = (_: ScoredStatement, at: number) =>
    items[at + 1] === chosen && leansOnBefore.test(chosen.statement.text);
  return withoutGaps(
    items,
    items.filter((item, at) => wanted(item) || isNeeded(item, at)),
  );
}

/** The items that hold clearly more of the question than the line that introduces them; else all. */
export function itemsAskedFor(
  leadIn: ScoredStatement,
  items: ScoredStatement[],
  question: string,
): ScoredStatement[] {
  const best = items.reduce((one, other) => (massHeld(other) > massHeld(one) ? other : one));
  const wantsAll = wantsSteps(best, question) || wantsWhole(items, question);
  if (wantsAll || massHeld(best) - massHeld(leadIn) < addedMass) return items;
  return withoutGaps(items, items.filter(isWanted(best, question)));
}

// The question of a list of questions and answers, which answers nothing beside an answer.
function asks({ statement }: ScoredStatement): boolean {
  return statement.text.endsWith('?') && statement.qualifiedBy === undefined;
}

function wantsSteps({ statement }: ScoredStatement, question: string): boolean {
  return statement.kind === 'step' && (asksHowTo(question) || asksForRemedy(question));
}

// Who is told the second step and the fourth leaves out the third.
function withoutGaps(items: ScoredStatement[], wanted: ScoredStatement[]): ScoredStatement[] {
  const [first] = wanted;
  const last = wanted.at(-1);
  if (!first || !last || first.statement.kind !== 'step') return wanted;
  return items.slice(items.indexOf(first), items.indexOf(last) + 1);
}

// When things are compared, each of them; those that answer nearly as well; one that the question names besides the
// best one; and those that tell a measure of the very same.
function isWanted(best: ScoredStatement, question: string): (item: ScoredStatement) => boolean {
  const least = asksToCompare(question) ? comparedMass * massHeld(best) : Infinity;
  const measures = measuresAskedOf(question);
  return (item) =>
    item.score >= nearlyBest * best.score ||
    massHeld(item) >= Math.max(least, leastCompared) ||
    isNamedBeside(item, best) ||
    isMeasuredAlike(item, best, measures);
}

// "Full pay for the first 20 days of sickness, half pay for the next 10".
function isMeasuredAlike(
  item: ScoredStatement,
  best: ScoredStatement,
  measures: readonly RegExp[],
) {
  const isTold = measures.some((measure) => measure.test(item.statement.text));
  return isTold && massHeld(item) >= Math.max(leastCompared, massAlike * massHeld(best));
}

function isNamedBeside(item: ScoredStatement, best: ScoredStatement): boolean {
  const name = item.statement.text.split(':')[0] ?? '';
  const stems = stemsOf(name);
  if (stems.length > longestName) return false;
  return stems.some((stem) => (item.held.get(stem) ?? 0) >= addedMass && !best.held.has(stem));
}
