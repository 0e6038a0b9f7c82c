// Signpost over the guides of a folder as readers would ask them, without a language model: the same question then has
// the same answer at each run.
import { ensureGuides } from '../build-guides.ts';
import type { Config } from '../config.ts';
import { readEmbeddings, writeEmbeddings } from '../index/embedding-file.ts';
import type { Embedder } from '../models/embedder.ts';
import { embeddingModelId, openEmbedder } from '../models/open-embedder.ts';
import { openOver, type Signpost } from '../signpost.ts';

type BuildOptions = Parameters<typeof ensureGuides>[1];

/** @throws SignpostError as the build of an index does. */
export async function openGuides(config: Config, options?: BuildOptions): Promise<Signpost> {
  const index = await ensureGuides(config, options);
  const embedder = await openEmbedder(config);
  return openOver(index, { embedder: embedder && patient(embedder) });
}

/** Milliseconds: what is answered must not depend on how busy the machine is. */
const patience = 600_000;

function patient(embedder: Embedder): Embedder {
  return {
    ...embedder,
    embed: (texts, { retries }) =>
      embedder.embed(texts, { retries, signal: AbortSignal.timeout(patience) }),
  };
}

/**
 * The same over other guides that are much alike: texts that both have are not embedded again.
 * @param at Where those guides lie, and where their index may be kept.
 */
export async function openGuidesLike(
  config: Config,
  at: Pick<Config, 'guideDir' | 'indexDir'>,
  options?: BuildOptions,
): Promise<Signpost> {
  const modelId = embeddingModelId(config.embedding);
  if (modelId !== undefined) {
    const known = await readEmbeddings(config.indexDir, modelId);
    await writeEmbeddings(at.indexDir, modelId, known);
  }
  return openGuides({ ...config, ...at }, options);
}
