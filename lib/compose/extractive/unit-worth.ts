// What a unit is worth to an answer: its share of the odds, the words of the question that it holds, and whether it has
// the kind of answer that is asked for.
import { answerTypesOf } from '../../language/expected-answer.ts';
import type { QueryPart, Statement } from '../../types.ts';
import type { ScoredStatement } from './scored-statement.ts';
import { statementsOf, type Unit } from './unit.ts';

/** Shares of the odds of all statements, 0 to 1; a score is the root of a statement's odds, up to a constant. */
export function sharesOf(scored: ScoredStatement[]): (of: Unit) => number {
  const odds = new Map(scored.map(({ statement, score }) => [statement, score ** 2]));
  const all = [...odds.values()].reduce((sum, each) => sum + each, 0) || 1;
  return (unit) =>
    statementsOf(unit).reduce((sum, { statement }) => sum + (odds.get(statement) ?? 0), 0) / all;
}

/** The terms of the question that a unit holds, each with its share of the question's mass. */
export function heldBy(unit: Unit, scored: ScoredStatement[]): Map<string, number> {
  const own = new Set(statementsOf(unit).map(({ statement }) => statement));
  const parts = scored.filter(({ statement }) => own.has(statement));
  return new Map(parts.flatMap(({ held }) => [...held]));
}

/** The same with what the answer holds already, where a part goes on from it. */
export function heldBefore(
  first: Unit,
  scored: ScoredStatement[],
  { isBound }: QueryPart,
  said: ReadonlySet<Statement>,
): Map<string, number> {
  const before = isBound ? scored.filter(({ statement }) => said.has(statement)) : [];
  return new Map([...before.flatMap(({ held }) => [...held]), ...heldBy(first, scored)]);
}

/** Whether a unit has an amount, a time or people, where a question asks for such; never where it asks for none. */
export function tellsWhatIsAsked(question: string): (unit: Unit) => boolean {
  const types = answerTypesOf(question);
  return (unit) =>
    statementsOf(unit).some(({ statement }) => types.some((type) => type.test(statement.text)));
}

/** The mass of the terms that a unit holds and that are not known, 0 to 1. */
export function addedBy(unit: Unit, scored: ScoredStatement[], known: Map<string, number>): number {
  const added = [...heldBy(unit, scored)].filter(([term]) => !known.has(term));
  return added.reduce((sum, [, mass]) => sum + mass, 0);
}

/** Whether all that a unit says stands in the answer already, by way of the same words in another place. */
export function saysAgain(unit: Unit, said: ReadonlySet<Statement>): boolean {
  const texts = new Set([...said].map(({ text }) => text));
  return statementsOf(unit).every(({ statement }) => texts.has(statement.text));
}
