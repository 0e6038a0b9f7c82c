// The index of the configured guides, opened once and kept; in development an edited guide is indexed anew at
// the next request.
import type { Config, EmbeddingConfig } from '../config.ts';
import { SignpostError } from '../errors.ts';
import { readGuideFiles } from '../load/guide-files.ts';
import { embeddingModelId } from '../models/open-embedder.ts';
import { processWide } from '../process-wide.ts';
import type { GuideIndex } from './guide-index.ts';
import { readIndexFile } from './index-file.ts';
import { contentHashOf } from './index-names.ts';
import { withKeptVectors } from './kept-vectors.ts';
import { whyWordsAlone } from './words-alone.ts';

/** Builds the index of the configured guides, or reads it where it is fresh. */
export type EnsureIndex = (config: Config) => Promise<GuideIndex>;

const shared = processWide<{ index?: Promise<GuideIndex> }>('index', () => ({}));

/**
 * The index of the configured guides, with their Markdown. What is kept on disk is used where it is of this version
 * and of these guides, and made anew otherwise; from then on a server shows the guides as they were indexed.
 * @param ensure Called where there is no such index; in development also when a guide was edited since.
 * @throws SignpostError `bad-config` for a folder that cannot be read, `bad-guide` for a guide with a mistake.
 */
export async function openIndex(config: Config, ensure: EnsureIndex): Promise<GuideIndex> {
  if (process.env.NODE_ENV === 'development') return freshIndex(config, ensure);
  shared.index ??= keptReading(config, ensure);
  return shared.index;
}

// A reading that fails is not kept; one that was begun meanwhile is.
function keptReading(config: Config, ensure: EnsureIndex): Promise<GuideIndex> {
  const reading = readIndex(config, ensure).catch((error: unknown) => {
    if (shared.index === reading) delete shared.index;
    throw error;
  });
  return reading;
}

// The build tells of a file that cannot be read.
function passOver(): void {}

async function readIndex(config: Config, ensure: EnsureIndex): Promise<GuideIndex> {
  const { embedding, guideDir, indexDir } = config;
  const contentHash = contentHashOf(await readGuideFiles(guideDir, passOver));
  const index = await readIndexFile(indexDir, contentHash).catch((error: unknown) => {
    if (error instanceof SignpostError && error.code === 'bad-index') return undefined;
    throw error;
  });
  if (!index) {
    console.warn(
      `There is no index of the guides in ${guideDir} as they are now: it is made before the first answer.`,
    );
    return ensure(config);
  }
  return withVectorsBeside(index, embedding, indexDir);
}

/** The index with the vectors of the embedding model that lie in its folder, where it is used for these guides. */
export async function withVectorsBeside(
  index: GuideIndex,
  embedding: EmbeddingConfig | undefined,
  folder: string,
): Promise<GuideIndex> {
  const modelId = embeddingModelId(embedding);
  // The build has told why there are none.
  if (modelId === undefined || whyWordsAlone(index, embedding, true) !== undefined) return index;
  return withKeptVectors(index, modelId, folder);
}

async function freshIndex(config: Config, ensure: EnsureIndex): Promise<GuideIndex> {
  const contentHash = contentHashOf(await readGuideFiles(config.guideDir, passOver));
  const known = await shared.index?.catch(() => undefined);
  if (known?.contentHash === contentHash) return known;
  shared.index = ensure(config);
  return shared.index;
}
