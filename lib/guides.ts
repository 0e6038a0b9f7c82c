// The door of the request half to the index: opened once and kept; in development an edited guide is
// indexed anew at the next request.
import { type Config, readConfig } from './config.ts';
import type { GuideIndex } from './index/guide-index.ts';
import { contentHashOf, readIndexFile } from './index/index-file.ts';
import { withKeptVectors } from './index/kept-vectors.ts';
import { readGuideFiles } from './load/guide-files.ts';

// Next bundles each route by itself; the process-wide object lets them share one index.
const shared = globalThis as { signpostGuides?: Promise<GuideIndex> };

/**
 * The index of the configured guides.
 * @throws SignpostError `bad-index` when it is missing or stale, saying what to run.
 */
export async function openGuides(): Promise<GuideIndex> {
  if (process.env.NODE_ENV === 'development') return freshGuides(readConfig());
  shared.signpostGuides ??= readGuides(readConfig()).catch((error: unknown) => {
    delete shared.signpostGuides;
    throw error;
  });
  return shared.signpostGuides;
}

async function readGuides(config: Config): Promise<GuideIndex> {
  const contentHash = contentHashOf(await readGuideFiles(config.guideDir));
  const index = await readIndexFile(config.indexDir, contentHash);
  const { embedding, indexDir } = config;
  return embedding ? withKeptVectors(index, embedding.modelId, indexDir) : index;
}

async function freshGuides(config: Config): Promise<GuideIndex> {
  const contentHash = contentHashOf(await readGuideFiles(config.guideDir));
  const known = await shared.signpostGuides?.catch(() => undefined);
  if (known?.contentHash === contentHash) return known;
  const { ensureGuides } = await import('./build-guides.ts');
  shared.signpostGuides = ensureGuides(config);
  return shared.signpostGuides;
}
