// What an answer says in one piece: a sentence with those around it that it needs, a list with the line that introduces
// it, or rows of one table.
import type { LabelledStatement } from '../../evidence/labels.ts';

export type Unit =
  | { kind: 'sentences'; statements: LabelledStatement[] }
  | {
      kind: 'list';
      leadIn: LabelledStatement | undefined;
      items: LabelledStatement[];
      /** What stands in a list below an item. */
      below?: ReadonlyMap<LabelledStatement, LabelledStatement[]>;
    }
  | { kind: 'rows'; rows: LabelledStatement[] };

/** All statements of a unit, its lead-in first. */
export function statementsOf(unit: Unit): LabelledStatement[] {
  if (unit.kind === 'sentences') return unit.statements;
  if (unit.kind === 'rows') return unit.rows;
  const below = [...(unit.below?.values() ?? [])].flat();
  return [...(unit.leadIn ? [unit.leadIn] : []), ...unit.items, ...below];
}
