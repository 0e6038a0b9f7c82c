// Gives an index the vectors of its passages as they are kept beside it; no service is asked.
import type { Passage } from '../types.ts';
import { type Embeddings, embeddingHash, readEmbeddings } from './embedding-file.ts';
import type { GuideIndex } from './guide-index.ts';

/** What is embedded of a passage: the headings above it, then its text. */
export function embeddedText(passage: Passage, index: GuideIndex): string {
  const { path } = index.section(passage.guide, passage.sectionId);
  return `${path.join(' > ')}\n${passage.text}`;
}

/** The index with the vectors kept beside it; without them, and with a warning, when one is missing. */
export async function withKeptVectors(
  index: GuideIndex,
  modelId: string,
  indexDir: string,
): Promise<GuideIndex> {
  const found = withEmbeddings(index, modelId, await readEmbeddings(indexDir, modelId));
  if (found) return found;
  console.warn(
    `The index lacks vectors of "${modelId}"; passages are found by their words alone. "npm run index" makes them.`,
  );
  return index;
}

/** The index with vectors, or undefined when one of its passages has none among these. */
export function withEmbeddings(
  index: GuideIndex,
  modelId: string,
  embeddings: Embeddings,
): GuideIndex | undefined {
  const vectors = index.passages.map((passage) =>
    embeddings.get(embeddingHash(modelId, embeddedText(passage, index))),
  );
  const dimensions = vectors[0]?.length ?? 0;
  const values = new Float32Array(vectors.length * dimensions);
  for (const [position, vector] of vectors.entries()) {
    if (!vector) return undefined;
    values.set(vector, position * dimensions);
  }
  return index.withVectors({ modelId, dimensions, values });
}
