// Gives an index the vectors that are kept beside it; no model is asked.
import { embeddedTexts } from './embedded-texts.ts';
import { type Embeddings, embeddingHash, readEmbeddings } from './embedding-file.ts';
import type { GuideIndex } from './guide-index.ts';

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

/** The index with vectors, or undefined when a text of it has none among these. */
export function withEmbeddings(
  index: GuideIndex,
  modelId: string,
  embeddings: Embeddings,
): GuideIndex | undefined {
  const [first] = embeddings.values();
  const dimensions = first?.length ?? 0;
  const texts = embeddedTexts(index);
  const vectorsOf = (own: string[]) => together(own, dimensions, modelId, embeddings);
  const statements = vectorsOf(texts.statements);
  const windows = vectorsOf(texts.windows);
  const questions = vectorsOf(texts.questions);
  const notCovered = vectorsOf(texts.notCovered);
  if (!statements || !windows || !questions || !notCovered) return undefined;
  return index.withVectors({ modelId, dimensions, statements, windows, questions, notCovered });
}

// The vectors of some texts, one after another.
function together(
  texts: string[],
  dimensions: number,
  modelId: string,
  embeddings: Embeddings,
): Float32Array | undefined {
  const values = new Float32Array(texts.length * dimensions);
  for (const [position, text] of texts.entries()) {
    const vector = embeddings.get(embeddingHash(modelId, text));
    if (!vector) return undefined;
    values.set(vector, position * dimensions);
  }
  return values;
}
