// The build half: load -> chunk -> index, with vectors where there is an embedding model. Run by the
// build, by `npm run index`, and in development whenever a guide has changed.
import { chunkGuide } from './chunk/chunk-guide.ts';
import { tellDeadLinks } from './chunk/dead-links.ts';
import { GuideFolder } from './chunk/guide-folder.ts';
import type { InnerLink } from './chunk/guide-links.ts';
import type { Config } from './config.ts';
import { SignpostError } from './errors.ts';
import { type EmbedIndexOptions, embedIndex } from './index/embed-index.ts';
import { GuideIndex } from './index/guide-index.ts';
import { contentHashOf, readIndexFile, writeIndexFile } from './index/index-file.ts';
import { buildLexicalIndex, fieldsOf } from './index/lexical-index.ts';
import { tellUnkept } from './index/replace-file.ts';
import { whyWordsAlone } from './index/words-alone.ts';
import { type GuideFile, readGuideFiles } from './load/guide-files.ts';
import { type GuideWarning, sayWarning, type Warn } from './load/guide-warning.ts';
import { oneError, type ParsedGuide, parseGuides } from './load/parse-guides.ts';
import { openEmbedder } from './models/open-embedder.ts';
import type { Guide } from './types.ts';
import { isReadLanguage } from './wire/read-languages.ts';

/**
 * Indexes guides given as Markdown; touches no file.
 * @param warn Told of what an author should know and nothing stops for.
 * @throws SignpostError `bad-guide` that names each file with a fault and what to mend in it.
 */
export async function indexGuides(files: GuideFile[], warn: Warn = () => {}): Promise<GuideIndex> {
  const parsed = parseGuides(files, warn);
  const sources = new Map(parsed.map(({ slug, source }) => [slug, source]));
  const guides = await chunkGuides(parsed, warn);
  const fields = guides.flatMap((guide) => guide.passages.map((each) => fieldsOf(guide, each)));
  const synonyms = guides.flatMap(({ words }) => words.synonyms.flat());
  const lexical = buildLexicalIndex(fields, synonyms);
  return new GuideIndex({ guides, sources, lexical, contentHash: contentHashOf(files) });
}

async function chunkGuides(parsed: ParsedGuide[], warn: Warn): Promise<Guide[]> {
  const folder = new GuideFolder(parsed);
  const links: InnerLink[] = [];
  const guides: Guide[] = [];
  const faults: unknown[] = [];
  for (const guide of parsed) {
    try {
      guides.push(await chunkGuide(guide, { folder, warn, links }));
    } catch (error) {
      if (!(error instanceof SignpostError)) throw error;
      faults.push(error);
    }
  }
  if (faults.length > 0) throw oneError(faults);
  tellDeadLinks(links, guides, warn);
  return guides;
}

type BuildOptions = Pick<EmbedIndexOptions, 'onProgress'> & {
  /** Whether what is otherwise told as a warning is an error. */
  isStrict?: boolean;
};

/** Warnings that are said one by one. */
const mostWarnings = 100;

/** Reads and indexes a folder of guides, and says what its author should know. */
async function indexFolder(guideDir: string, isStrict = false): Promise<GuideIndex> {
  const warnings: GuideWarning[] = [];
  const warn: Warn = (warning) => warnings.push(warning);
  const index = await indexGuides(await readGuideFiles(guideDir, warn), warn);
  const lines = warnings.slice(0, mostWarnings).map(sayWarning);
  if (warnings.length > mostWarnings) lines.push(`… and ${warnings.length - mostWarnings} more.`);
  if (isStrict && lines.length > 0) throw new SignpostError('bad-guide', lines.join('\n'));
  for (const line of lines) console.warn(line);
  return index;
}

/**
 * Reads the guides of the configured folder and writes their index, and their vectors beside it.
 * @throws SignpostError `bad-guide` for a mistake in a guide, and where it is strict for what is else a warning.
 */
export async function buildGuides(config: Config, options: BuildOptions = {}): Promise<GuideIndex> {
  const index = await indexFolder(config.guideDir, options.isStrict);
  await writeIndexFile(config.indexDir, index);
  return finish(index, config, options);
}

/**
 * The index of the configured folder: read when it is fresh, else built anew, in memory alone where nothing can be
 * written. Vectors that are missing are made.
 */
export async function ensureGuides(
  config: Config,
  options: BuildOptions = {},
): Promise<GuideIndex> {
  const files = await readGuideFiles(config.guideDir, () => {});
  const { indexDir } = config;
  const kept = await readIndexFile(indexDir, contentHashOf(files)).catch((error: unknown) => {
    if (error instanceof SignpostError && error.code === 'bad-index') return undefined;
    throw error;
  });
  if (kept) return finish(kept, config, options);
  const index = await indexFolder(config.guideDir);
  await writeIndexFile(indexDir, index).catch(tellUnkept('The index', indexDir));
  return finish(index, config, options);
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
