// The build half: load -> chunk -> index, with vectors where there is an embedding model. Run by the
// build, by `npm run index`, and in development whenever a guide has changed.
import { chunkGuides } from './chunk/chunk-guides.ts';
import { tellDeadLinks } from './chunk/dead-links.ts';
import { GuideFolder } from './chunk/guide-folder.ts';
import type { InnerLink } from './chunk/guide-links.ts';
import { nameGuide, nameGuides } from './chunk/name-guides.ts';
import type { Config } from './config.ts';
import { inBatches } from './digest-guides.ts';
import { digestBatches } from './digest-threads.ts';
import { SignpostError } from './errors.ts';
import { type EmbedIndexOptions, embedIndex } from './index/embed-index.ts';
import { GuideIndex } from './index/guide-index.ts';
import { GuidesInMemory } from './index/guide-texts.ts';
import { readIndexFile } from './index/index-file.ts';
import { contentHashOf } from './index/index-names.ts';
import { IndexWriter } from './index/index-writer.ts';
import { buildLexicalIndex, fieldsOfGuide } from './index/lexical-index.ts';
import { tellUnkept } from './index/replace-file.ts';
import { whyWordsAlone } from './index/words-alone.ts';
import { KeptDigests } from './kept-digests.ts';
import { type GuideFile, readGuideFiles } from './load/guide-files.ts';
import { toldSlugs } from './load/guide-slug.ts';
import { type GuideWarning, sayWarning, type Warn } from './load/guide-warning.ts';
import { oneError, parseGuides } from './load/parse-guides.ts';
import { openEmbedder } from './models/open-embedder.ts';
import { startTermsThread } from './terms-thread.ts';
import type { Guide } from './types.ts';
import { isReadLanguage } from './wire/read-languages.ts';

/**
 * Indexes guides given as Markdown; touches no file.
 * @param warn Told of what an author should know and nothing stops for.
 * @throws SignpostError `bad-guide` that names each file with a fault and what to mend in it.
 */
export async function indexGuides(files: GuideFile[], warn: Warn = () => {}): Promise<GuideIndex> {
  const slugs = toldSlugs(pathsOf(files), warn);
  const parsed = parseGuides(files, slugs);
  const sources = new Map(parsed.map(({ slug, source }) => [slug, source]));
  const folder = new GuideFolder(parsed.map(nameGuide));
  const links: InnerLink[] = [];
  const guides = await chunkGuides(parsed, { folder, warn, links });
  const sectionIds = guides.map(({ slug, sections }): [string, Set<string>] => [
    slug,
    new Set(sections.map(({ id }) => id)),
  ]);
  tellDeadLinks(links, new Map(sectionIds), warn);
  const synonyms = guides.flatMap(({ words }) => words.synonyms.flat());
  return new GuideIndex({
    texts: new GuidesInMemory(guides, sources),
    lexical: buildLexicalIndex(guides.flatMap(fieldsOfGuide), synonyms),
    contentHash: contentHashOf(files),
  });
}

function pathsOf(files: GuideFile[]): string[] {
  return files.map(({ file }) => file);
}

type BuildOptions = Pick<EmbedIndexOptions, 'onProgress'> & {
  /** Told how many of the guides are read by now. */
  onRead?: ((done: number, total: number) => void) | undefined;
  /** Whether what is otherwise told as a warning is an error. */
  isStrict?: boolean;
};

/** Batches from which what is read of them is kept for the next build: fewer are read in a second or two. */
const fewestKept = 8;
/** Warnings that are said one by one. */
const mostWarnings = 100;

function tellWarnings(warnings: GuideWarning[], isStrict = false): void {
  const lines = warnings.slice(0, mostWarnings).map(sayWarning);
  if (warnings.length > mostWarnings) lines.push(`… and ${warnings.length - mostWarnings} more.`);
  if (isStrict && lines.length > 0) throw new SignpostError('bad-guide', lines.join('\n'));
  for (const line of lines) console.warn(line);
}

/**
 * Reads the guides of the configured folder and writes their index, and their vectors beside it.
 * @throws SignpostError `bad-guide` for a mistake in a guide, and where it is strict for what is else a warning.
 */
export async function buildGuides(config: Config, options: BuildOptions = {}): Promise<GuideIndex> {
  const unread: GuideWarning[] = [];
  const files = await readGuideFiles(config.guideDir, (warning) => unread.push(warning));
  return finish(await keepIndex(config.indexDir, { files, unread }, options), config, options);
}

/**
 * The index of the configured folder: read when it is fresh, else built anew, in memory alone where nothing can be
 * written. Vectors that are missing are made.
 */
export async function ensureGuides(
  config: Config,
  options: BuildOptions = {},
): Promise<GuideIndex> {
  const unread: GuideWarning[] = [];
  const files = await readGuideFiles(config.guideDir, (warning) => unread.push(warning));
  const { indexDir } = config;
  const kept = await readIndexFile(indexDir, contentHashOf(files)).catch((error: unknown) => {
    if (error instanceof SignpostError && error.code === 'bad-index') return undefined;
    throw error;
  });
  if (kept) return finish(kept, config, options);
  const made = await keepIndex(indexDir, { files, unread }, options).catch(
    tellUnkept('The index', indexDir),
  );
  return finish(made ?? (await indexInMemory({ files, unread }, options)), config, options);
}

/** The guides of a folder, and what is told of files that cannot be read. */
type FolderFiles = { files: GuideFile[]; unread: GuideWarning[] };

async function indexInMemory(
  { files, unread }: FolderFiles,
  { isStrict }: BuildOptions,
): Promise<GuideIndex> {
  const warnings = [...unread];
  const index = await indexGuides(files, (warning) => warnings.push(warning));
  tellWarnings(warnings, isStrict);
  return index;
}

// Guide by guide, so that no more than one batch of them is held at a time.
async function keepIndex(
  indexDir: string,
  read: FolderFiles,
  options: BuildOptions,
): Promise<GuideIndex> {
  const batches = inBatches(read.files);
  const startTerms = batches.length < fewestKept ? undefined : startTermsThread;
  const writer = await IndexWriter.create(indexDir, startTerms);
  const contentHash = contentHashOf(read.files);
  try {
    const warnings = await writeGuides(writer, { ...read, batches }, { ...options, indexDir });
    tellWarnings(warnings, options.isStrict);
    await writer.finish(contentHash);
  } catch (error) {
    await writer.giveUp();
    throw error;
  }
  return readIndexFile(indexDir, contentHash);
}

/** Returns what the guides' author should know. */
async function writeGuides(
  writer: IndexWriter,
  { files, unread, batches }: FolderFiles & { batches: GuideFile[][] },
  { onRead, indexDir }: BuildOptions & { indexDir: string },
): Promise<GuideWarning[]> {
  const warnings = [...unread];
  const warn: Warn = (warning) => warnings.push(warning);
  const named = await nameGuides(files, toldSlugs(pathsOf(files), warn));
  const links: InnerLink[] = [];
  const sections = new Map<string, ReadonlySet<string>>();
  const faults: SignpostError[] = [];
  const isKept = batches.length >= fewestKept;
  const kept = isKept ? await KeptDigests.open(indexDir) : undefined;
  if (!isKept) await KeptDigests.dropAll(indexDir);
  let done = 0;
  let at = 0;
  for await (const read of digestBatches(batches, named, kept)) {
    done += batches[at]?.length ?? 0;
    at += 1;
    onRead?.(done, files.length);
    if (read instanceof SignpostError) {
      faults.push(read);
      continue;
    }
    await writer.append(read.batch);
    for (const warning of read.warnings) warnings.push(warning);
    for (const link of read.links) links.push(link);
    for (const { head, sectionIds } of read.batch.guides) {
      sections.set(head.slug, new Set(sectionIds));
    }
  }
  if (faults.length > 0) throw oneError(faults);
  await kept?.dropOthers();
  tellDeadLinks(links, sections, warn);
  return warnings;
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
