// chunk, for some guides of a folder.
import type { ParsedGuide } from '../load/parse-guides.ts';
import type { Guide } from '../types.ts';
import { type ChunkOptions, chunkGuide } from './chunk-guide.ts';

/** Cuts guides of one folder. */
export async function chunkGuides(parsed: ParsedGuide[], options: ChunkOptions): Promise<Guide[]> {
  const guides: Guide[] = [];
  for (const guide of parsed) guides.push(await chunkGuide(guide, options));
  return guides;
}
