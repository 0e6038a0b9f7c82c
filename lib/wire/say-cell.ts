// How a table cell is said outside its table.
import type { Cell } from '../types.ts';

/** A cell with its column head: "Focus: system design". */
export function sayCell({ head, text }: Pick<Cell, 'head' | 'text'>): string {
  return head ? `${head}: ${text}` : text;
}
