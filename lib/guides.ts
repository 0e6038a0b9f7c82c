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
 * The index of the configured guides, with their Markdown. A server shows the guides as they were indexed;
 * when it opens them and finds that they were edited since, it says so in the log.
 * @throws SignpostError `bad-index` when the index is missing or damaged, saying what to run.
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
  const { embedding, guideDir, indexDir } = config;
  const contentHash = contentHashOf(await readGuideFiles(guideDir));
  const index = await readIndexFile(indexDir);
  if (index.contentHash !== contentHash) {
    console.warn(
      `The guides in ${guideDir} were edited after they were indexed, and are shown as they were before. Start the server again to show the edit.`,
    );
  }
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
