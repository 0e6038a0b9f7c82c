// Which steps answer how something is done: a list of them behind the best statement or under a subheading of its
// section, or those that its sentences tell.
import type { LabelledStatement } from '../../evidence/labels.ts';
import { asksForRemedy, asksHowTo } from '../../language/question-forms.ts';
import type { QueryPart } from '../../types.ts';
import { itemAbove } from './qualified.ts';
import type { ScoredStatement } from './scored-statement.ts';
import { allSteps } from './surroundings.ts';
import { toldHow } from './told-how.ts';

/** The first step of a list behind a statement, of those that stand in its section. */
export function stepsBehind(
  { statement }: ScoredStatement,
  beside: ScoredStatement[],
): ScoredStatement | undefined {
  return inOrder(beside).find(
    (each) => each.statement.kind === 'step' && each.statement.start > statement.start,
  );
}

/** What tells the steps under a subheading of the section, where the section tells none; the best one first. */
export function stepsUnder(
  best: ScoredStatement,
  scored: ScoredStatement[],
): ScoredStatement | undefined {
  if (toldHow(best, scored, true).length > 0) return undefined;
  const under = scored.filter((each) => isUnder(each, best));
  under.sort((one, other) => other.score - one.score);
  for (const each of under) {
    const { kind, sectionId } = each.statement;
    if (kind === 'sentence' && toldHow(each, scored, true).length > 0) return each;
    const steps = under.filter(({ statement }) => statement.sectionId === sectionId);
    const first = inOrder(steps).find(({ statement }) => statement.kind === 'step');
    if (first) return first;
  }
  return undefined;
}

function isUnder({ path, source }: ScoredStatement, best: ScoredStatement): boolean {
  return (
    source.passage.guide === best.source.passage.guide &&
    path.length === best.path.length + 1 &&
    best.path.every((title, at) => path[at] === title)
  );
}

function inOrder(scored: ScoredStatement[]): ScoredStatement[] {
  return scored.toSorted((one, other) => one.statement.start - other.statement.start);
}

/**
 * The step below which something stands that says no more of the question than it, where all steps are asked for: what
 * goes on below a step is told with it.
 */
export function stepOf(
  chosen: ScoredStatement,
  scored: ScoredStatement[],
  { text }: QueryPart,
): ScoredStatement | undefined {
  if (chosen.statement.kind !== 'item' || !(asksHowTo(text) || asksForRemedy(text)))
    return undefined;
  const above = itemAbove(chosen, scored);
  if (above?.statement.kind !== 'step') return undefined;
  return [...chosen.held.keys()].every((term) => above.held.has(term)) ? above : undefined;
}

/** The steps that sentences tell of which one was chosen; under a heading that the question names, of its section. */
export function stepsToldWith(
  chosen: ScoredStatement,
  scored: ScoredStatement[],
  question: string,
): LabelledStatement[] {
  const isHow = asksHowTo(question);
  if (!isHow && !asksForRemedy(question)) return [];
  const steps = allSteps(chosen, scored);
  if (!isHow) return steps;
  const told = toldHow(chosen, scored, chosen.isHeaded);
  return told.length > steps.length ? told : steps;
}
