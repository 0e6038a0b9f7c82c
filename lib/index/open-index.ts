// The index of the configured guides, opened once and kept; in development an edited guide is indexed anew at
// the next request.
import type { Config } from '../config.ts';
import { readGuideFiles } from '../load/guide-files.ts';
import { embeddingModelId } from '../models/open-embedder.ts';
import type { GuideIndex } from './guide-index.ts';
import { contentHashOf, readIndexFile } from './index-file.ts';
import { withKeptVectors } from './kept-vectors.ts';
import { whyWordsAlone } from './words-alone.ts';

/** Builds the index of the configured guides, or reads it where it is fresh. */
export type EnsureIndex = (config: Config) => Promise<GuideIndex>;

// Next bundles each route by itself; the process-wide object lets them share one index.
const shared = globalThis as { signpostGuides?: Promise<GuideIndex> };

/**
 * The index of the configured guides, with their Markdown. A server shows the guides as they were indexed;
 * when it opens them and finds that they were edited since, it says so in the log.
 * @param ensure Called in development alone, when a guide was edited.
 * @throws SignpostError `bad-index` when the index is missing or damaged, saying what to run.
 */
export async function openIndex(config: Config, ensure: EnsureIndex): Promise<GuideIndex> {
  if (process.env.NODE_ENV === 'development') return freshIndex(config, ensure);
  shared.signpostGuides ??= readIndex(config).catch((error: unknown) => {
    delete shared.signpostGuides;
    throw error;
  });
  return shared.signpostGuides;
}

async function readIndex({ embedding, guideDir, indexDir }: Config): Promise<GuideIndex> {
  const contentHash = contentHashOf(await readGuideFiles(guideDir));
  const index = await readIndexFile(indexDir);
  if (index.contentHash !== contentHash) {
    console.warn(
      `The guides in ${guideDir} were edited after they were indexed, and are shown as they were before. Start the server again to show the edit.`,
    );
  }
  const modelId = embeddingModelId(embedding);
  // The build has told why there are none.
  if (modelId === undefined || whyWordsAlone(index, embedding, true) !== undefined) return index;
  return withKeptVectors(index, modelId, indexDir);
}

async function freshIndex(config: Config, ensure: EnsureIndex): Promise<GuideIndex> {
  const contentHash = contentHashOf(await readGuideFiles(config.guideDir));
  const known = await shared.signpostGuides?.catch(() => undefined);
  if (known?.contentHash === contentHash) return known;
  shared.signpostGuides = ensure(config);
  return shared.signpostGuides;
}
