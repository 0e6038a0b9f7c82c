// The engines that are compared as the guides grow: how each builds and keeps its index, and how it opens it.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BM25Retriever } from '@langchain/community/retrievers/bm25';
import { Document } from '@langchain/core/documents';
import MiniSearch from 'minisearch';
import { buildGuides, ensureGuides } from '../../lib/build-guides.ts';
import { type Config, readConfig } from '../../lib/config.ts';
import { keptFilesOf, keptListsOf } from '../../lib/index/kept-files.ts';
import { open, openFolder } from '../../lib/signpost.ts';
import { followGuides } from '../../lib/store/published/follow-guides.ts';
import { openPublication } from '../../lib/store/published/publication.ts';
import { readPassages } from './scale-files.ts';
import type { Search } from './timing.ts';

const resultCount = 10;

type Engine = {
  /** Builds and keeps the index; gives its bytes on disk. */
  build(folder: string): Promise<number>;
  open(folder: string): Promise<Search>;
  /** Questions that are asked: fewer of a slow one. */
  questions: number;
};

const signpost: Engine = {
  questions: 200,
  async build(folder) {
    const config = configOf(folder);
    await buildGuides(config);
    return sizeOf(config.indexDir, ['index.bin', 'texts.bin']);
  },
  async open(folder) {
    const opened = open(configOf(folder));
    await opened.health();
    return (question) => opened.search(question, { k: resultCount });
  },
};

/** The index in the database that is measured with, whose lists of terms stay there. */
const farSignpost: Engine = {
  questions: 200,
  async build(folder) {
    const config = configOf(folder);
    const index = await ensureGuides(config);
    const publication = openPublication(databaseToMeasure());
    await publication.publish(
      keptFilesOf(index, config.indexDir),
      { lists: keptListsOf(index) },
      new Date(),
    );
    await publication.close();
    return sizeOf(config.indexDir, ['index.bin', 'texts.bin']);
  },
  async open(folder) {
    const config = { ...configOf(folder), indexMemory: 0 };
    const versions = followGuides({
      publication: openPublication(databaseToMeasure()),
      openFolder: (from, tables) => openFolder(from, config, tables),
      places: [folder],
    });
    if (!(await versions.open())) throw new Error('The published version cannot be read.');
    const opened = open(config, { versions });
    return (question) => opened.search(question, { k: resultCount });
  },
};

function databaseToMeasure(): string {
  const url = process.env.MEASURED_DATABASE;
  if (url === undefined) throw new Error('There is no database to measure with.');
  return url;
}

const miniSearchOptions = { fields: ['path', 'text'], searchOptions: { boost: { path: 2 } } };

const miniSearch: Engine = {
  questions: 40,
  async build(folder) {
    const engine = new MiniSearch(miniSearchOptions);
    engine.addAll((await readPassages(folder)).map((passage, id) => ({ id, ...passage })));
    await writeFile(join(folder, 'mini.json'), JSON.stringify(engine));
    return sizeOf(folder, ['mini.json']);
  },
  async open(folder) {
    const content = await readFile(join(folder, 'mini.json'), 'utf8');
    const engine = MiniSearch.loadJSON(content, miniSearchOptions);
    return (question) => engine.search(question).slice(0, resultCount);
  },
};

/** Keeps nothing: it is built anew wherever it is opened. */
const langChain: Engine = {
  questions: 5,
  async build(folder) {
    await langChain.open(folder);
    return 0;
  },
  async open(folder) {
    const documents = (await readPassages(folder)).map(
      ({ path, text }) => new Document({ pageContent: `${path}\n${text}` }),
    );
    const retriever = BM25Retriever.fromDocuments(documents, { k: resultCount });
    return (question) => retriever.invoke(question);
  },
};

const sqlite: Engine = {
  questions: 200,
  async build(folder) {
    const database = new DatabaseSync(join(folder, 'fts.db'));
    database.exec("CREATE VIRTUAL TABLE passage USING fts5(path, text, tokenize = 'porter')");
    const insert = database.prepare('INSERT INTO passage VALUES (?, ?)');
    database.exec('BEGIN');
    for (const { path, text } of await readPassages(folder)) insert.run(path, text);
    database.exec('COMMIT');
    database.close();
    return sizeOf(folder, ['fts.db']);
  },
  async open(folder) {
    const database = new DatabaseSync(join(folder, 'fts.db'), { readOnly: true });
    const select = database.prepare(
      'SELECT path, text FROM passage WHERE passage MATCH ? ORDER BY bm25(passage, 2, 1) LIMIT ?',
    );
    return (question) => select.all(question.split(' ').join(' OR '), resultCount);
  },
};

const engines: Record<string, Engine> = {
  Signpost: signpost,
  MiniSearch: miniSearch,
  'LangChain BM25Retriever': langChain,
  'SQLite FTS5': sqlite,
};

export const engineNames = Object.keys(engines);

/** The two that `--postgres` compares. */
export const sharedEngineNames = ['Signpost', 'Signpost over PostgreSQL'] as const;

/** @throws Error for a name that no engine has. */
export function engineOf(name: string | undefined): Engine {
  const engine = name === sharedEngineNames[1] ? farSignpost : engines[name ?? ''];
  if (!engine) throw new Error(`There is no engine "${name}".`);
  return engine;
}

function configOf(folder: string): Config {
  return readConfig({ GUIDE_DIR: join(folder, 'guides'), EMBEDDINGS: 'off' }, folder);
}

async function sizeOf(folder: string, files: string[]): Promise<number> {
  const sizes = await Promise.all(files.map((file) => stat(join(folder, file))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
