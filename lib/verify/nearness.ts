// Nearness of meaning across languages, where the embedding model knows both: it is asked only where it finds the
// reader's question near to what that is in the guide's language.
import type { LabelledStatement } from '../evidence/labels.ts';
import { cosinesWith } from '../evidence/statement-cosine.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { cosinesOf } from '../index/index-vectors.ts';
import { ListScope } from '../index/lists-missing.ts';
import type { Embedder } from '../models/embedder.ts';
import { warnOfNewFailure } from '../models/embedding-failure.ts';
import type { IsNear } from './across-languages.ts';

/** Cosine of a question and its translation from which a model knows both languages; one that does not has .1 to .3. */
const knowsFrom = 0.6;
/** How much nearer than the cited statements another one of the evidence may be. */
const slack = 0.1;
const timeoutMs = 3000;

/**
 * @param question The reader's question, and the same in the guide's language.
 * @returns Undefined where no embedding model has vectors of the guide and knows both languages.
 */
export async function nearnessAcross(
  question: [own: string, inEnglish: string],
  labelled: LabelledStatement[],
  { index, embedder }: { index: GuideIndex; embedder: Embedder | undefined },
): Promise<IsNear | undefined> {
  const { vectors } = index;
  if (!embedder || !vectors || vectors.modelId !== embedder.modelId || embedder.isLost?.()) return;
  const vectorsOf = async (texts: string[]): Promise<Float32Array[]> => {
    try {
      return await embedder.embed(texts, { retries: 0, signal: AbortSignal.timeout(timeoutMs) });
    } catch (error) {
      warnOfNewFailure(embedder, error);
      return [];
    }
  };
  const [own, inEnglish] = await vectorsOf(question);
  if (!own || !inEnglish || (cosinesOf(own, inEnglish)[0] ?? 0) < knowsFrom) return;
  const nearest = (some: LabelledStatement[], vector: Float32Array) =>
    new ListScope().run(() => Math.max(...cosinesWith(some, vector, index)));
  return async (claim, cited) => {
    const [vector] = await vectorsOf([claim]);
    if (vector?.length !== vectors.dimensions) return true;
    return (await nearest(cited, vector)) >= (await nearest(labelled, vector)) - slack;
  };
}
