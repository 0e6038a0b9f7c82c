// The build half: load -> chunk -> index, with vectors where there is an embedding model. Run by the
// build, by `npm run index`, and in development whenever a guide has changed.
import { chunkGuide } from './chunk/chunk-guide.ts';
import type { Config } from './config.ts';
import { inBatches } from './digest-guides.ts';
import { digestBatches } from './digest-threads.ts';
import { SignpostError } from './errors.ts';
import { type EmbedIndexOptions, embedIndex } from './index/embed-index.ts';
import { GuideIndex } from './index/guide-index.ts';
import { GuidesInMemory } from './index/guide-texts.ts';
import { contentHashOf, readIndexFile } from './index/index-file.ts';
import { IndexWriter } from './index/index-writer.ts';
import { buildLexicalIndex, fieldsOfGuide } from './index/lexical-index.ts';
import { tellUnkept } from './index/replace-file.ts';
import { whyWordsAlone } from './index/words-alone.ts';
import { type GuideFile, readGuideFiles } from './load/guide-files.ts';
import { checkSlugs, parseGuides } from './load/parse-guides.ts';
import { openEmbedder } from './models/open-embedder.ts';
import type { Guide } from './types.ts';
import { isReadLanguage } from './wire/read-languages.ts';

/**
 * Indexes guides given as Markdown; touches no file.
 * @throws SignpostError `bad-guide` that names the file and what to mend in it.
 */
export async function indexGuides(files: GuideFile[]): Promise<GuideIndex> {
  const parsed = parseGuides(files);
  const sources = new Map(parsed.map(({ slug, source }) => [slug, source]));
  const guides: Guide[] = [];
  for (const each of parsed) guides.push(await chunkGuide(each));
  const synonyms = guides.flatMap(({ words }) => words.synonyms.flat());
  return new GuideIndex({
    texts: new GuidesInMemory(guides, sources),
    lexical: buildLexicalIndex(guides.flatMap(fieldsOfGuide), synonyms),
    contentHash: contentHashOf(files),
  });
}

type BuildOptions = Pick<EmbedIndexOptions, 'onProgress'> & {
  /** Told how many of the guides are read by now. */
  onRead?: ((done: number, total: number) => void) | undefined;
};

/** Reads the guides of the configured folder and writes their index, and their vectors beside it. */
export async function buildGuides(config: Config, options: BuildOptions = {}): Promise<GuideIndex> {
  const files = await readGuideFiles(config.guideDir);
  return finish(await keepIndex(config.indexDir, files, options), config, options);
}

/**
 * The index of the configured folder: read when it is fresh, else built anew, in memory alone where nothing can be
 * written. Vectors that are missing are made.
 */
export async function ensureGuides(
  config: Config,
  options: BuildOptions = {},
): Promise<GuideIndex> {
  const files = await readGuideFiles(config.guideDir);
  const { indexDir } = config;
  const kept = await readIndexFile(indexDir, contentHashOf(files)).catch((error: unknown) => {
    if (error instanceof SignpostError && error.code === 'bad-index') return undefined;
    throw error;
  });
  if (kept) return finish(kept, config, options);
  const made = await keepIndex(indexDir, files, options).catch(tellUnkept('The index', indexDir));
  return finish(made ?? (await indexGuides(files)), config, options);
}

// Guide by guide, so that no more than one batch of them is held at a time.
async function keepIndex(
  indexDir: string,
  files: GuideFile[],
  { onRead }: BuildOptions,
): Promise<GuideIndex> {
  checkSlugs(files);
  const writer = await IndexWriter.create(indexDir);
  const contentHash = contentHashOf(files);
  try {
    let done = 0;
    for await (const batch of digestBatches(inBatches(files))) {
      await writer.append(batch);
      done += batch.guides.length;
      onRead?.(done, files.length);
    }
    await writer.finish(contentHash);
  } catch (error) {
    await writer.giveUp();
    throw error;
  }
  return readIndexFile(indexDir, contentHash);
}

async function finish(
  index: GuideIndex,
  { embedding, indexDir }: Config,
  { onProgress }: BuildOptions,
): Promise<GuideIndex> {
  for (const guide of index.guides) warnOfLanguage(guide);
  const embedder = await openEmbedder({ embedding });
  const reason = whyWordsAlone(index, embedding, embedder !== undefined);
  if (reason !== undefined) console.warn(reason);
  if (!embedder || reason !== undefined) return index;
  const embedded = await embedIndex(index, embedder, { indexDir, onProgress });
  embedder.rest?.();
  return embedded;
}

function warnOfLanguage({ title, slug, language }: Guide): void {
  if (isReadLanguage(language)) return;
  console.warn(
    `The guide "${title}" (/guide/${slug}) is in "${language}", and questions are read in English only so far: those in its own words are answered, others refused.`,
  );
}
