// The embedding model of the evaluation: what it has once embedded, texts of guides and questions alike, is kept in a
// file, so that a further run does not wait for it.
import type { Config } from '../lib/config.ts';
import { embeddingHash, readEmbeddings, writeEmbeddings } from '../lib/index/embedding-file.ts';
import type { Embedder } from '../lib/models/embedder.ts';
import { openEmbedder } from '../lib/models/open-embedder.ts';

const folder = `${import.meta.dirname}/../.signpost/eval-embeddings`;
/** Milliseconds between two writings of the file. */
const keptEvery = 15_000;
/** Milliseconds: the figures must not depend on how busy the machine is. */
const patience = 600_000;

/** An embedder that remembers; `keep` writes what is new, at the end of a run. */
export type KeptEmbedder = Embedder & { keep(): Promise<void> };

/** The embedding model of a configuration; undefined where there is none. */
export async function openKeptEmbedder(
  config: Pick<Config, 'embedding'>,
): Promise<KeptEmbedder | undefined> {
  const embedder = await openEmbedder(config);
  if (!embedder) return undefined;
  const { modelId } = embedder;
  const kept = await readEmbeddings(folder, modelId);
  let written = kept.size;
  let writtenAt = performance.now();
  const keep = async () => {
    if (kept.size > written) await writeEmbeddings(folder, modelId, kept);
    written = kept.size;
    writtenAt = performance.now();
  };
  return {
    ...embedder,
    keep,
    async embed(texts, { retries }) {
      const hashes = texts.map((text) => embeddingHash(modelId, text));
      const isMissing = (_: string, at: number) => !kept.has(hashes[at] ?? '');
      const missing = texts.filter(isMissing);
      if (missing.length > 0) {
        const signal = AbortSignal.timeout(patience);
        const vectors = await embedder.embed(missing, { retries, signal });
        for (const [at, hash] of hashes.filter(isMissing).entries()) {
          const vector = vectors[at];
          if (vector) kept.set(hash, vector);
        }
      }
      if (performance.now() - writtenAt > keptEvery) await keep();
      return hashes.flatMap((hash) => kept.get(hash) ?? []);
    },
  };
}
