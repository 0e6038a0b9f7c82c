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
