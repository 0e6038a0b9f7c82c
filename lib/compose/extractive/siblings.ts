// Statements that stand beside another one: items of its list, rows of its table.
import { isInBlock } from '../../evidence/labels.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** Share of the chosen item's or row's held mass that a sibling must hold to stand beside it. */
export const siblingMass = 0.95;

/** The statements beside the chosen one, itself among them. */
export function siblings(chosen: ScoredStatement, scored: ScoredStatement[]): ScoredStatement[] {
  return scored.filter(
    (other) =>
      isInBlock(other, chosen) &&
      other.statement.kind === chosen.statement.kind &&
      other.statement.leadIn === chosen.statement.leadIn,
  );
}

/** Whether another statement holds nearly all that the chosen one holds of the question. */
export function isAsGood(chosen: ScoredStatement): (other: ScoredStatement) => boolean {
  return (other) => massOf(other.held, chosen.held) >= siblingMass * massHeld(chosen);
}

/** How much of the question's mass a statement holds. */
export function massHeld({ held }: ScoredStatement): number {
  return massOf(held, held);
}

function massOf(held: Map<string, number>, of: Map<string, number>): number {
  return [...of].reduce((sum, [term, mass]) => (held.has(term) ? sum + mass : sum), 0);
}
