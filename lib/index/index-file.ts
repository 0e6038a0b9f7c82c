// The index file, the only meeting point of the two halves: written by the build half, read and checked
// by the request half. It carries a version and a hash of the guides that it was made from.

import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import { z } from 'zod';
import { SignpostError } from '../errors.ts';
import type { GuideFile } from '../load/guide-files.ts';
import { basePath } from '../wire/site-path.ts';
import { GuideIndex } from './guide-index.ts';
import { indexDump } from './index-dump.ts';
import { replaceFile } from './replace-file.ts';

/** Raised whenever the file's shape, or the way in which its contents are made, changes. */
const formatVersion = 7;
const fileName = 'index.json';
const dumpName = 'index.txt';

const optionalString = z.string().optional();

const sectionSchema = z.object({
  id: z.string(),
  title: z.string(),
  depth: z.number(),
  path: z.array(z.string()),
  line: z.number(),
  content: z.custom<Root>(
    (value) => z.object({ type: z.literal('root') }).safeParse(value).success,
  ),
});

const statementSchema = z
  .object({
    id: z.string(),
    sectionId: z.string(),
    kind: z.enum(['sentence', 'item', 'step', 'row', 'code']),
    text: z.string(),
    leadIn: optionalString,
    topic: optionalString,
    cells: z.array(z.object({ column: z.number(), head: z.string(), text: z.string() })).optional(),
    qualifiedBy: z.array(z.string()).optional(),
    block: z.number(),
    start: z.number(),
    end: z.number(),
  })
  .transform((statement) => ({
    leadIn: undefined,
    topic: undefined,
    cells: undefined,
    ...statement,
  }));

const guideSchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    description: z.string(),
    updated: optionalString,
    language: z.string(),
    canonicalUrl: optionalString,
    starterQuestions: z.array(z.string()),
    words: z.object({
      synonyms: z.array(z.array(z.string())),
      askedAs: z.array(
        z
          .object({ text: z.string(), sectionId: z.string(), statementId: optionalString })
          .transform((wording) => ({ statementId: undefined, ...wording })),
      ),
      notCovered: z.array(z.string()),
    }),
    sections: z.array(sectionSchema),
    statements: z.array(statementSchema),
    passages: z.array(
      z.object({
        id: z.string(),
        guide: z.string(),
        sectionId: z.string(),
        first: z.number(),
        last: z.number(),
        text: z.string(),
      }),
    ),
  })
  .transform((guide) => ({ updated: undefined, canonicalUrl: undefined, ...guide }));

const indexFileSchema = z.object({
  version: z.literal(formatVersion),
  contentHash: z.string(),
  guides: z.array(guideSchema),
  /** Pairs of a guide's slug and its Markdown. */
  sources: z.array(z.tuple([z.string(), z.string()])),
  lexical: z.object({
    lengths: z.array(z.number()),
    averageLength: z.number(),
    postings: z.array(z.tuple([z.string(), z.array(z.number()), z.array(z.number())])),
    words: z.array(z.tuple([z.string(), z.number()])),
    names: z.array(z.string()),
  }),
});

/** Names the guides that an index was made from: SHA-256 over format version, paths and sources. */
export function contentHashOf(files: GuideFile[]): string {
  const hash = createHash('sha256').update(`${formatVersion}\0${basePath}`);
  for (const { file, source, wordsFile } of files) {
    hash.update(`${file}\0${source}\0${wordsFile?.source ?? ''}\0`);
  }
  return hash.digest('hex');
}

/** Writes the index, and beside it a dump for people. A reader never sees a half-written file. */
export async function writeIndexFile(indexDir: string, index: GuideIndex): Promise<void> {
  const { lengths, averageLength, postings, words, names } = index.lexical;
  const data: z.input<typeof indexFileSchema> = {
    version: formatVersion,
    contentHash: index.contentHash,
    guides: index.guides,
    sources: [...index.sources],
    lexical: {
      lengths,
      averageLength,
      postings: [...postings].map(([term, entry]) => [term, entry.passages, entry.frequencies]),
      words: [...words],
      names: [...names],
    },
  };
  await mkdir(indexDir, { recursive: true });
  await replaceFile(join(indexDir, fileName), JSON.stringify(data));
  await replaceFile(join(indexDir, dumpName), indexDump(index));
}

/**
 * Reads the index of a folder.
 * @throws SignpostError `bad-index` when it is missing, damaged, of another version, or made from other
 * guides than those of `contentHash`, where one is given; the message says what to run.
 */
export async function readIndexFile(indexDir: string, contentHash?: string): Promise<GuideIndex> {
  const path = join(indexDir, fileName);
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw badIndex(`There is no index at ${path}.`, cause);
  });
  const parsed = indexFileSchema.safeParse(parseJson(path, text));
  if (!parsed.success) {
    throw badIndex(`The index at ${path} is of another version or damaged.`, parsed.error);
  }
  if (contentHash !== undefined && parsed.data.contentHash !== contentHash) {
    throw badIndex(`The index at ${path} was made from other guides than are there now.`);
  }
  const { guides, sources, lexical } = parsed.data;
  const postings = new Map(
    lexical.postings.map(([term, passages, frequencies]) => [term, { passages, frequencies }]),
  );
  return new GuideIndex({
    guides,
    sources: new Map(sources),
    contentHash: parsed.data.contentHash,
    lexical: { ...lexical, postings, words: new Map(lexical.words), names: new Set(lexical.names) },
  });
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw badIndex(`The index at ${path} is damaged.`, cause);
  }
}

function badIndex(what: string, cause?: unknown): SignpostError {
  return new SignpostError('bad-index', `${what} Run "npm run index".`, { cause });
}
