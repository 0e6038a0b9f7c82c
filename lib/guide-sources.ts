// The Markdown of each guide as its author wrote it, found by slug among the files of the folder: what an
// address says never becomes a path. Read once and kept; in development read anew.
import { readConfig } from './config.ts';
import { readGuideFiles } from './load/guide-files.ts';
import { guideSlug } from './load/guide-slug.ts';

let kept: Promise<Map<string, string>> | undefined;

/** The source of a guide, or undefined when no guide has the slug. */
export async function guideSource(slug: string): Promise<string | undefined> {
  if (process.env.NODE_ENV === 'development') return (await readSources()).get(slug);
  kept ??= readSources().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return (await kept).get(slug);
}

async function readSources(): Promise<Map<string, string>> {
  const files = await readGuideFiles(readConfig().guideDir);
  return new Map(files.map(({ file, source }) => [guideSlug(file), source]));
}
