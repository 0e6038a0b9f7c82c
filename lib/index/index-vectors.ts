// The vectors of an index, by which is found what says the same in other words. Made by the build half, read by
// the request half.
import type { VectorsElsewhere } from './vectors-elsewhere.ts';

/** Unit vectors of `dimensions` values each, one after another. */
export type IndexVectors = {
  /** The embedding model that they come from; another model's vectors cannot be compared with them. */
  modelId: string;
  dimensions: number;
  /** Of the listed questions: in the order of the guides, and of `askedAs` within each. */
  questions: Float32Array;
  /** Of the questions that are listed as not covered: in the order of the guides, and of `notCovered` within each. */
  notCovered: Float32Array;
} & (
  | {
      /** In the order of `GuideIndex.statements`. */
      statements: Float32Array;
      /** Of each statement with its neighbours, in the same order. */
      windows: Float32Array;
      elsewhere?: undefined;
    }
  // Of an index that is too large for memory: those of statements are asked where they are kept.
  | { statements?: undefined; windows?: undefined; elsewhere: VectorsElsewhere }
);

/** The cosine of each of some vectors, which stand one after another, with a question's unit vector; -1 to 1. */
export function cosinesOf(vectors: Float32Array, question: Float32Array): Float32Array {
  const dimensions = question.length;
  const cosines = new Float32Array(vectors.length / dimensions);
  for (let position = 0; position < cosines.length; position += 1) {
    const start = position * dimensions;
    let product = 0;
    for (let at = 0; at < dimensions; at += 1) {
      product += (vectors[start + at] ?? 0) * (question[at] ?? 0);
    }
    cosines[position] = product;
  }
  return cosines;
}
