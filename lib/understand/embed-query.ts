// Gives the parts of a query their vectors, in one request to the embedding service. What it is sent is
// the reader's question, and earlier questions that a dependent part leans on. When the service fails,
// the query stays as it is.

import type { GuideIndex } from '../index/guide-index.ts';
import { EmbeddingFailure, warnOfFailure } from '../models/embedding-failure.ts';
import type { Embedder } from '../models/open-embedder.ts';
import type { Query, QueryPart } from '../types.ts';

/** The answer waits meanwhile. */
const timeoutMs = 3000;
/** Characters of one text. */
const longestText = 4000;
/** Weight of the question before, and its further loss with each question further back. */
const contextWeight = 0.5;
/** Questions that a part leans on; those further back would hardly count. */
const mostContext = 2;

/**
 * The query with vectors of the parts that are put as questions; as it is when there is no embedder, or
 * the index has no vectors of the embedder's model.
 * @throws AbortError when `signal` stops it.
 */
export async function embedQuery(
  query: Query,
  index: GuideIndex,
  { embedder, signal }: { embedder: Embedder | undefined; signal: AbortSignal | undefined },
): Promise<Query> {
  const { vectors: known, passages } = index;
  if (!embedder || known?.modelId !== embedder.modelId || passages.length === 0) return query;
  const asked = new Map(
    query.parts.filter(({ isQuestion }) => isQuestion).map((part) => [part, textsOf(part, query)]),
  );
  const texts = [...new Set([...asked.values()].flat())];
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const vectors = await embedder.embed(texts, {
      retries: 0,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (vectors[0]?.length !== known.dimensions) {
      throw new EmbeddingFailure('Its vectors are not as long as those of the index.');
    }
    const vectorOf = new Map(texts.map((text, at) => [text, vectors[at] ?? new Float32Array()]));
    const parts = query.parts.map((part) => {
      const own = asked.get(part)?.flatMap((text) => vectorOf.get(text) ?? []);
      return own ? { ...part, vector: blend(own) } : part;
    });
    return { ...query, parts };
  } catch (error) {
    if (signal?.aborted) throw new DOMException('The answer was stopped.', 'AbortError');
    warnOfFailure(error);
    return query;
  }
}

// The part's own text, then what it leans on, nearest first. It leans on something when it has terms
// that it does not say itself.
function textsOf(part: QueryPart, { parts, context }: Query): string[] {
  const before = parts.slice(0, parts.indexOf(part)).map(({ text }) => text);
  const leansOn = part.terms.some(({ weight }) => weight < 1)
    ? [...before.reverse(), ...context].slice(0, mostContext)
    : [];
  return [part.text, ...leansOn].map((text) => text.slice(0, longestText));
}

// One unit vector, in which each text counts as its terms do.
function blend(vectors: Float32Array[]): Float32Array {
  const sum = Float32Array.from(vectors[0] ?? [], (_, at) =>
    vectors.reduce((total, vector, rank) => total + contextWeight ** rank * (vector[at] ?? 0), 0),
  );
  const norm = Math.hypot(...sum) || 1;
  return sum.map((value) => value / norm);
}
