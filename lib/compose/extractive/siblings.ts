// Statements that stand beside another one: items of its list, rows of its table.
import { isInBlock } from '../../evidence/labels.ts';
import { stepRun } from '../../evidence/step-run.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** Share of the chosen row's held mass that another one must hold to stand beside it. */
export const siblingMass = 0.95;

/** The statements beside the chosen one in the order of the guide, itself among them. */
export function siblings(chosen: ScoredStatement, scored: ScoredStatement[]): ScoredStatement[] {
  if (chosen.statement.kind === 'step') return stepRun(chosen, scored);
  const beside = scored.filter(
    (other) =>
      isInBlock(other, chosen) &&
      other.statement.kind === chosen.statement.kind &&
      other.statement.leadIn === chosen.statement.leadIn,
  );
  return beside.sort((one, other) => one.statement.start - other.statement.start);
}

/** How much of the question's mass a statement holds. */
export function massHeld({ held }: ScoredStatement): number {
  let sum = 0;
  for (const mass of held.values()) sum += mass;
  return sum;
}
