// The vectors of the passages, by which a passage is found that says the same in other words. Made by
// the build half, read by the request half.

export type PassageVectors = {
  /** The embedding model that they come from; another model's vectors cannot be compared with them. */
  modelId: string;
  dimensions: number;
  /** The unit vectors of all passages, one after another, in the order of `GuideIndex.passages`. */
  values: Float32Array;
};

/** The cosine of each passage with a question's unit vector of the same dimensions, -1 to 1. */
export function cosinesOf(
  { dimensions, values }: PassageVectors,
  question: Float32Array,
): Float32Array {
  return Float32Array.from({ length: values.length / dimensions }, (_, position) => {
    const start = position * dimensions;
    let product = 0;
    for (let at = 0; at < dimensions; at += 1) {
      product += (values[start + at] ?? 0) * (question[at] ?? 0);
    }
    return product;
  });
}
