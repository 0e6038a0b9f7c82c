// A statement of the evidence as the extractive answerer weighs it.
import type { LabelledStatement } from '../../evidence/labels.ts';

/** A statement with its score (about 0 to 3), and the terms of the question that it holds. */
export type ScoredStatement = LabelledStatement & {
  score: number;
  /** Share of the question's idf mass, by term, 0 to 1. */
  held: Map<string, number>;
  /** How alike the question is to what the statement is asked as, above chance, 0 to 1. */
  askedAs: number;
  /** Whether the headings above it hold a word of the question. */
  isHeaded: boolean;
  /** The headings above it, from the outermost on. */
  path: readonly string[];
};
