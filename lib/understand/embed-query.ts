// Gives the parts of a query their vectors, in one request to the embedding model. What it is sent is
// the reader's question, and earlier questions that a dependent part leans on. When the model fails,
// the query stays as it is.
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { GuideIndex } from '../index/guide-index.ts';
import type { Embedder } from '../models/embedder.ts';
import { EmbeddingFailure, noteAnswer, warnOfNewFailure } from '../models/embedding-failure.ts';
import type { Query, QueryPart } from '../types.ts';

/** The answer waits meanwhile. */
const timeoutMs = 3000;
/** Characters of one text. */
const longestText = 4000;
/** Vectors of questions that are remembered for each model, some 2 to 6 KB each. */
const vectorsKept = 500;

/** By a hash of the text, so that what a reader wrote is not kept. */
type VectorCache = LRUCache<string, Float32Array>;
const caches = new WeakMap<Embedder, VectorCache>();

type EmbedOptions = {
  embedder: Embedder | undefined;
  signal: AbortSignal | undefined;
  /** Which parts get a vector; all that are put as questions unless told. */
  wants?: (part: QueryPart) => boolean;
};

/**
 * The query with vectors of the parts that want one; as it is when there is no embedder, or
 * the index has no vectors of the embedder's model.
 * @throws AbortError when `signal` stops it.
 */
export async function embedQuery(
  query: Query,
  index: GuideIndex,
  { embedder, signal, wants = ({ isQuestion }) => isQuestion }: EmbedOptions,
): Promise<Query> {
  const { vectors: known, statementCount } = index;
  if (!embedder || known?.modelId !== embedder.modelId || statementCount === 0) return query;
  if (embedder.isLost?.()) return query;
  const asked = new Map(query.parts.filter(wants).map((part) => [part, textsOf(part, query)]));
  const texts = [...new Set([...asked.values()].flat())];
  try {
    const vectorOf = await vectorsOf(texts, known.dimensions, embedder, signal);
    const parts = query.parts.map((part) => {
      const own = asked.get(part)?.flatMap((text) => vectorOf.get(text) ?? []);
      return own ? { ...part, vector: blend(own) } : part;
    });
    return { ...query, parts };
  } catch (error) {
    if (signal?.aborted) throw new DOMException('The answer was stopped.', 'AbortError');
    warnOfNewFailure(embedder, error);
    return query;
  }
}

async function vectorsOf(
  texts: string[],
  dimensions: number,
  embedder: Embedder,
  signal: AbortSignal | undefined,
): Promise<Map<string, Float32Array>> {
  const cache = cacheOf(embedder);
  const found = new Map(
    texts.flatMap((text) => {
      const vector = cache.get(keyOf(text));
      return vector?.length === dimensions ? [[text, vector]] : [];
    }),
  );
  const missing = texts.filter((text) => !found.has(text));
  if (missing.length === 0) return found;
  const timeout = AbortSignal.timeout(timeoutMs);
  const vectors = await embedder.embed(missing, {
    retries: 0,
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  });
  for (const [at, text] of missing.entries()) {
    const vector = vectors[at];
    if (vector?.length !== dimensions) {
      throw new EmbeddingFailure('Its vectors are not as long as those of the index.');
    }
    cache.set(keyOf(text), vector);
    found.set(text, vector);
  }
  noteAnswer(embedder);
  return found;
}

function cacheOf(embedder: Embedder): VectorCache {
  const known = caches.get(embedder);
  if (known) return known;
  const cache: VectorCache = new LRUCache({ max: vectorsKept });
  caches.set(embedder, cache);
  return cache;
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

// A situation and its question are one text, for apart the situation would speak for itself: what is incidental in it
// weighs as much as what is asked. A part that goes on with another question is as well what it says itself as what
// the two say together. It leans on something when it has terms that it does not say itself.
function textsOf(part: QueryPart, { parts, context }: Query): string[] {
  const before = parts.slice(0, parts.indexOf(part)).filter(({ isQuestion }) => isQuestion);
  const nearest = before.at(-1)?.text ?? context[0];
  const leans = nearest !== undefined && part.terms.some(({ weight }) => weight < 1);
  const texts = part.withSituation
    ? [part.withSituation]
    : [part.text, ...(leans ? [`${nearest} ${part.text}`] : [])];
  return texts.map((text) => text.slice(0, longestText));
}

/** The unit vector of their sum. */
function blend(vectors: Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (const [at, value] of vector.entries()) sum[at] = (sum[at] ?? 0) + value;
  const norm = Math.sqrt(sum.reduce((squares, value) => squares + value ** 2, 0)) || 1;
  return sum.map((value) => value / norm);
}
