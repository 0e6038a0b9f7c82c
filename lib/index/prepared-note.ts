// Notes that an index was found whole, so that the next start need not load what builds one to see that nothing is to be
// built. Where anything is found otherwise than it was noted, all is looked at again.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { readGuideFiles } from '../load/guide-files.ts';
import { embeddingModelId } from '../models/open-embedder.ts';
import { isReadLanguage } from '../wire/read-languages.ts';
import { embeddingPath } from './embedding-file.ts';
import type { GuideIndex } from './guide-index.ts';
import { contentHashOf, indexName, textsName } from './index-names.ts';
import { replaceFile } from './replace-file.ts';

const noteName = 'prepared.json';

const noteSchema = z.object({
  contentHash: z.string(),
  /** Of each file that the index is read from: name, bytes, and when it was written (milliseconds since 1970). */
  files: z.array(z.tuple([z.string(), z.number(), z.number()])),
});

/** Whether the index and its vectors are those that were noted, of the guides as they are now. */
export async function isPrepared(config: Config): Promise<boolean> {
  const note = await readNote(config.indexDir);
  if (note === undefined) return false;
  const guides = await readGuideFiles(config.guideDir).catch(() => undefined);
  if (guides === undefined || contentHashOf(guides) !== note.contentHash) return false;
  return JSON.stringify(await filesOf(config)) === JSON.stringify(note.files);
}

/** Notes what is ready, unless each start has to tell something of it or to try for vectors once more. */
export async function notePrepared(config: Config, index: GuideIndex): Promise<void> {
  if (config.embedding !== undefined && index.vectors === undefined) return;
  if (!index.guides.every(({ language }) => isReadLanguage(language))) return;
  const files = await filesOf(config);
  if (files === undefined) return;
  const note: z.input<typeof noteSchema> = { contentHash: index.contentHash, files };
  const path = join(config.indexDir, noteName);
  // Where it cannot be kept, the next start looks at all again.
  await replaceFile(path, `${JSON.stringify(note)}\n`).catch(() => {});
}

async function readNote(indexDir: string): Promise<z.infer<typeof noteSchema> | undefined> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(join(indexDir, noteName), 'utf8')));
  } catch {
    return undefined;
  }
}

// Undefined where one is missing.
async function filesOf({ embedding, indexDir }: Config) {
  const modelId = embeddingModelId(embedding);
  const vectors = modelId === undefined ? [] : [embeddingPath('', modelId)];
  try {
    return await Promise.all(
      [indexName, textsName, ...vectors].map(async (name): Promise<[string, number, number]> => {
        const { size, mtimeMs } = await stat(join(indexDir, name));
        return [name, size, mtimeMs];
      }),
    );
  } catch {
    return undefined;
  }
}
