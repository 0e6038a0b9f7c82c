// The guides of a folder, indexed in memory: what the evaluation and the benchmarks ask.
import { indexGuides } from '../lib/build-guides.ts';
import { embedIndex } from '../lib/index/embed-index.ts';
import type { GuideIndex } from '../lib/index/guide-index.ts';
import { type GuideFile, readGuideFiles } from '../lib/load/guide-files.ts';
import type { Models } from '../lib/signpost.ts';

/** The folder of the bundled guide. */
export const bundledGuides = `${import.meta.dirname}/../content/guides`;

type Embedding = Pick<Partial<Models>, 'embedder'>;

/** The index of a folder's guides; the bundled guide's unless told. With vectors where there is an embedder. */
export async function indexFolder(
  folder = bundledGuides,
  embedding: Embedding = {},
): Promise<GuideIndex> {
  return indexFiles(await readGuideFiles(folder), embedding);
}

/** The index of some files, as `indexFolder` has it of all. */
export async function indexFiles(files: GuideFile[], { embedder }: Embedding): Promise<GuideIndex> {
  const index = await indexGuides(files);
  if (!embedder) return index;
  return embedIndex(index, embedder, { indexDir: undefined, onProgress: tell });
}

let toldAt = 0;

function tell(done: number, total: number): void {
  if (performance.now() - toldAt < 5000 || done === 0) return;
  toldAt = performance.now();
  console.error(`Embedded ${done} of ${total} texts.`);
}

/** The same as if no guide had a words file. */
export async function indexWithoutWords(
  folder = bundledGuides,
  embedding: Embedding = {},
): Promise<GuideIndex> {
  const files = await readGuideFiles(folder);
  return indexFiles(
    files.map(({ file, source }) => ({ file, source })),
    embedding,
  );
}
