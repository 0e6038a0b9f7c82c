// A LangChain vector store of the owner's choice in the place of Signpost's own vectors: the statements of the guides are
// written into it once, and asked there which of them are near to a question. Words are read by Signpost, as always.
import { Document } from '@langchain/core/documents';
import type { VectorStoreInterface } from '@langchain/core/vectorstores';
import { LRUCache } from 'lru-cache';
import { orOutOfReach } from '../errors.ts';
import {
  type Embedder,
  EmbeddingFailure,
  embeddedTexts,
  type GuideIndex,
  openOver,
  type Signpost,
  type VectorSource,
  withVectorsElsewhere,
} from '../signpost.ts';

/** What a document of the store tells of the statement that it holds. */
type StoredMetadata = {
  /** Names the guides, so that what is left of earlier ones is passed over. */
  guides: string;
  kind: 'statement' | 'window';
  /** Among the statements of all guides. */
  place: number;
};

export type VectorStoreOptions = {
  /** Makes a cosine of what the store gives as a score; unless told, of a distance where they ascend, else as they are. */
  cosineOf?: ((score: number) => number) | undefined;
  /** Documents that are asked for at once; a statement that is not among them counts as near as the last. */
  width?: number | undefined;
};

const source = 'The embedding model of the vector store';
const usualWidth = 400;
const questionsKept = 100;
/** Statements by which the average of a guide is told. */
const sampleSize = 64;

/** Writes what is embedded of the guides into a store, which embeds it; gives how many documents that is. */
export async function fillVectorStore(
  index: GuideIndex,
  store: VectorStoreInterface,
): Promise<number> {
  const { statements, windows } = embeddedTexts(index);
  const documents = (kind: StoredMetadata['kind'], texts: string[]) =>
    texts.map((pageContent, place) => {
      const metadata: StoredMetadata = { guides: index.contentHash, kind, place };
      return new Document({ pageContent, metadata });
    });
  const all = [...documents('statement', statements), ...documents('window', windows)];
  await store.addDocuments(all);
  return all.length;
}

/**
 * Signpost over guides whose statements are in a store.
 * @throws what the store's embedding model throws for the questions that authors list, which are embedded here.
 */
export async function openOverVectorStore(
  index: GuideIndex,
  store: VectorStoreInterface,
  options: VectorStoreOptions = {},
): Promise<Signpost> {
  const embedder = embedderOf(store);
  const { questions, notCovered } = embeddedTexts(index);
  const listed = {
    questions: await embedAll(questions, store),
    notCovered: await embedAll(notCovered, store),
  };
  const [first] = await embedder.embed([index.guides[0]?.title ?? ''], {
    retries: 0,
    signal: new AbortController().signal,
  });
  const vectors = {
    ...sourceIn(index, store, options),
    ...{ modelId: embedder.modelId, dimensions: first?.length ?? 0 },
    listed: async () => listed,
  };
  return openOver(await withVectorsElsewhere(index, vectors), { embedder });
}

function embedderOf({ embeddings }: VectorStoreInterface): Embedder {
  return {
    modelId: source,
    batchSize: 1,
    batchTimeoutMs: 60_000,
    async embed(texts, { signal }) {
      const stopped = new Promise<never>((_, reject) => {
        const stop = () =>
          reject(new EmbeddingFailure('It took too long, or was stopped.', { source }));
        signal.addEventListener('abort', stop, { once: true });
      });
      const asked = Promise.all(texts.map((text) => embeddings.embedQuery(text)));
      try {
        return (await Promise.race([asked, stopped])).map(unit);
      } catch (cause) {
        if (cause instanceof EmbeddingFailure) throw cause;
        // Its own words may repeat a key, or what a reader wrote.
        throw new EmbeddingFailure('It gave no vectors.', { source });
      }
    },
  };
}

async function embedAll(
  texts: string[],
  { embeddings }: VectorStoreInterface,
): Promise<Float32Array> {
  const vectors: number[] = [];
  for (const text of texts) vectors.push(...unit(await embeddings.embedQuery(text)));
  return Float32Array.from(vectors);
}

/** What was found for one question, nearest first. */
type Found = { kind: StoredMetadata['kind']; place: number; cosine: number }[];

function sourceIn(
  index: GuideIndex,
  store: VectorStoreInterface,
  { cosineOf, width = usualWidth }: VectorStoreOptions,
): VectorSource {
  const asked = new LRUCache<string, Promise<Found>>({ max: questionsKept });
  const means = new Map<number, Promise<Float32Array>>();
  const find = async (question: Float32Array): Promise<Found> => {
    const results = await orOutOfReach(() =>
      store.similaritySearchVectorWithScore([...question], width),
    );
    const areDistances = (results[0]?.[1] ?? 0) < (results.at(-1)?.[1] ?? 0);
    const toCosine = cosineOf ?? ((score: number) => (areDistances ? 1 - score : score));
    return results.flatMap(([{ metadata }, score]) => {
      const { guides, kind, place } = metadata as StoredMetadata;
      return guides === index.contentHash ? [{ kind, place, cosine: toCosine(score) }] : [];
    });
  };
  const found = (question: Float32Array) => {
    const key = question.join(' ');
    const finding = asked.get(key) ?? find(question);
    asked.set(key, finding);
    finding.catch(() => asked.delete(key));
    return finding;
  };
  return {
    async nearest(question, { from, to }, limit) {
      const statements = (await found(question)).filter(({ kind }) => kind === 'statement');
      return statements.filter(({ place }) => from <= place && place < to).slice(0, limit);
    },
    async nearness(question, places) {
      const cosines = cosinesByPlace(await found(question));
      return new Map(
        places.map((place) => [
          place,
          { statement: cosines.statement(place), window: cosines.window(place) },
        ]),
      );
    },
    async mean(question, { from, to }) {
      const known = means.get(from) ?? orOutOfReach(() => meanOf(index, { from, to }, store));
      means.set(from, known);
      known.catch(() => means.delete(from));
      return product(await known, question);
    },
  };
}

function cosinesByPlace(found: Found) {
  const of = (kind: StoredMetadata['kind']) => {
    const own = found.filter((each) => each.kind === kind);
    const cosines = new Map(own.map(({ place, cosine }) => [place, cosine]));
    const least = own.at(-1)?.cosine ?? 0;
    return (place: number) => cosines.get(place) ?? least;
  };
  return { statement: of('statement'), window: of('window') };
}

/** The mean of statements of a guide that stand evenly apart, for the mean of cosines is the cosine with the mean. */
async function meanOf(
  index: GuideIndex,
  { from, to }: { from: number; to: number },
  { embeddings }: VectorStoreInterface,
): Promise<Float32Array> {
  const step = Math.max(1, (to - from) / sampleSize);
  const texts = embeddedTexts(index).statements.slice(from, to);
  const count = Math.min(sampleSize, to - from);
  const sample = Array.from({ length: count }, (_, at) => texts[Math.floor(at * step)] ?? '');
  const vectors = (await embeddings.embedDocuments(sample)).map(unit);
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (const [at, value] of vector.entries()) mean[at] = (mean[at] ?? 0) + value / count;
  }
  return mean;
}

function product(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

function unit(vector: number[]): Float32Array {
  const norm = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / norm);
}
