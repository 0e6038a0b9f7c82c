// chunk, for some guides of a folder: what is wrong with any of them is told at once.
import { SignpostError } from '../errors.ts';
import { oneError, type ParsedGuide } from '../load/parse-guides.ts';
import type { Guide } from '../types.ts';
import { type ChunkOptions, chunkGuide } from './chunk-guide.ts';

/**
 * Cuts guides of one folder.
 * @throws SignpostError `bad-guide` that names every fault of all of them.
 */
export async function chunkGuides(parsed: ParsedGuide[], options: ChunkOptions): Promise<Guide[]> {
  const guides: Guide[] = [];
  const faults: unknown[] = [];
  for (const guide of parsed) {
    try {
      guides.push(await chunkGuide(guide, options));
    } catch (error) {
      if (!(error instanceof SignpostError)) throw error;
      faults.push(error);
    }
  }
  if (faults.length > 0) throw oneError(faults);
  return guides;
}
