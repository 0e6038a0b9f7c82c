// An embedding model that is asked for the same texts again and again, and embeds each once.
import type { Embedder } from '../models/embedder.ts';

/** Milliseconds: what is answered must not depend on how busy the machine is. */
const patience = 600_000;

export function rememberingEmbedder(embedder: Embedder): Embedder {
  const known = new Map<string, Float32Array>();
  return {
    ...embedder,
    async embed(texts, { retries }) {
      const missing = [...new Set(texts)].filter((text) => !known.has(text));
      if (missing.length > 0) {
        const signal = AbortSignal.timeout(patience);
        const vectors = await embedder.embed(missing, { retries, signal });
        for (const [at, vector] of vectors.entries()) known.set(missing[at] ?? '', vector);
      }
      return texts.flatMap((text) => known.get(text) ?? []);
    },
  };
}
