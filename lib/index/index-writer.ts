// Writes an index batch by batch: the texts and the dump for people as they come, the tables at the end. A reader
// never sees half of it: all are drafts until they are whole.
import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GuideBatch } from './guide-batch.ts';
import { dumpName, encodeIndex } from './index-file.ts';
import { indexName, textsName } from './index-names.ts';
import { textParts } from './index-parts.ts';
import { type Terms, TermsHere } from './index-terms.ts';
import type { GuideHead } from './kept-guides.ts';
import { RecordWriter } from './kept-records.ts';
import { LayoutBuilder } from './layout.ts';
import { hashOf } from './text-hash.ts';

/** Milliseconds in which something is written into a draft; one that is older is of a build that was killed. */
const longestPause = 3_600_000;
const idLength = randomUUID().length;
const lineEnd = Buffer.from('\n');

/** What it writes into, and has put together beside. */
type Drafts = {
  folder: string;
  draft: string;
  records: RecordWriter;
  dump: FileHandle;
  terms: Terms;
};

export class IndexWriter {
  readonly #folder: string;
  readonly #draft: string;
  readonly #records: RecordWriter;
  readonly #dump: FileHandle;
  readonly #terms: Terms;
  readonly #layout = new LayoutBuilder();
  readonly #heads: GuideHead[] = [];
  readonly #synonyms: string[][] = [];
  readonly #sectionHashes: number[] = [];
  readonly #guideGroups = [0];
  readonly #groupSections = [0];

  private constructor({ folder, draft, records, dump, terms }: Drafts) {
    this.#folder = folder;
    this.#draft = draft;
    this.#records = records;
    this.#dump = dump;
    this.#terms = terms;
  }

  /**
   * @param startTerms Who puts terms together.
   * @throws what the file system says when the folder cannot be written.
   */
  static async create(
    folder: string,
    startTerms: () => Terms = () => new TermsHere(),
  ): Promise<IndexWriter> {
    await mkdir(folder, { recursive: true });
    await removeLeft(folder);
    const draft = `.${randomUUID()}`;
    const records = await RecordWriter.create(join(folder, textsName + draft));
    const dump = await open(join(folder, dumpName + draft), 'wx');
    return new IndexWriter({ folder, draft, records, dump, terms: startTerms() });
  }

  /** Adds guides behind those that there are. */
  async append({ guides, terms }: GuideBatch): Promise<void> {
    await this.#terms.append(terms);
    for (const part of guides) {
      this.#heads.push(part.head);
      this.#synonyms.push(...part.synonyms);
      for (const id of part.sectionIds) this.#sectionHashes.push(hashOf(id));
      for (const sections of part.groups) {
        this.#groupSections.push((this.#groupSections.at(-1) ?? 0) + sections);
      }
      this.#guideGroups.push((this.#guideGroups.at(-1) ?? 0) + part.groups.length);
      this.#layout.add(part.sizes);
      for (const record of part.records) await this.#records.add(record);
    }
    const dumps = guides.flatMap(({ dump }, at) =>
      at + this.#heads.length > guides.length ? [lineEnd, dump] : [dump],
    );
    await this.#dump.writeFile(Buffer.concat(dumps));
  }

  /** Puts the index in the place of the one before. */
  async finish(contentHash: string): Promise<void> {
    await this.#dump.close();
    const records = await this.#records.finish(Buffer.from(contentHash));
    const texts = textParts({
      heads: this.#heads,
      synonyms: this.#synonyms,
      layout: this.#layout.finish(),
      guideGroups: Uint32Array.from(this.#guideGroups),
      groupSections: Uint32Array.from(this.#groupSections),
      sectionHashes: Uint32Array.from(this.#sectionHashes),
      records,
    });
    const terms = await this.#terms.finish(this.#synonyms.flat());
    const content = encodeIndex(contentHash, { ...texts, ...terms });
    const file = await open(this.#path(indexName) + this.#draft, 'wx');
    for (const bytes of content) await file.writeFile(bytes);
    await file.close();
    for (const name of [textsName, dumpName, indexName]) {
      await rename(this.#path(name) + this.#draft, this.#path(name));
    }
  }

  /** Takes the drafts away. */
  async giveUp(): Promise<void> {
    await Promise.allSettled([this.#records.close(), this.#dump.close(), this.#terms.giveUp()]);
    for (const name of [textsName, dumpName, indexName]) {
      await rm(this.#path(name) + this.#draft, { force: true });
    }
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}

async function removeLeft(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.split('.').at(-1)?.length !== idLength) continue;
    const path = join(folder, name);
    const written = (await stat(path).catch(() => undefined))?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (Date.now() - written > longestPause) await rm(path, { force: true });
  }
}
