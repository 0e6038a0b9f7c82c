// The vectors of a version in a table of its own, where the database has pgvector: for servers that have no room for
// them. They are asked for by meaning there, and only numbers come back.
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { PublishedTables, VectorsPublished } from './published-tables.ts';

/** Unit vectors of `dimensions` values each, one after another: of statements, of each with its neighbours, and of listed questions. */
export type VectorsToPublish = VectorsPublished & {
  statements: Float32Array;
  windows: Float32Array;
  questions: Float32Array;
  notCovered: Float32Array;
  /** The place of the first statement of each guide, in order. */
  guides: number[];
};

/** Asks the vectors of a version; places are those of the statements of all its guides. */
export type PublishedNearness = {
  nearest(question: Float32Array, among: Span, limit: number): Promise<NearStatement[]>;
  nearness(question: Float32Array, places: number[]): Promise<Map<number, Nearness>>;
  mean(question: Float32Array, guide: Span): Promise<number>;
  /** The vectors of listed questions, which are few. */
  listed(): Promise<{ questions: Float32Array; notCovered: Float32Array }>;
};

type Span = { from: number; to: number };
type NearStatement = { place: number; cosine: number };
type Nearness = { statement: number; window: number };
type Db = Kysely<PublishedTables>;

/** What a row holds a vector of. */
const kinds = { statement: 0, window: 1, question: 2, notCovered: 3, mean: 4 } as const;
type Kind = (typeof kinds)[keyof typeof kinds];

/** Vectors that are written by one statement. */
const mostAtOnce = 200;
/** Statements up to which all are compared: from there on a graph leads to nearly all of the nearest. */
const comparedUpTo = 5000;
/** Values of a vector of which pgvector makes such a graph. */
const mostIndexed = 2000;
/** Of pgvector, which goes on along the graph from here on until as many are found as are wanted. */
const leastVersion = [0, 8];

/** Whether pgvector is there, or can be had by creating it, which is done then. */
export async function hasPgvector(db: Kysely<PublishedTables>): Promise<boolean> {
  const there = await versionOf(db, 'select extversion as version from pg_extension where extname');
  if (there !== undefined) return isRecent(there);
  const available = 'select default_version as version from pg_available_extensions where name';
  const offered = await versionOf(db, available);
  if (offered === undefined || !isRecent(offered)) return false;
  try {
    await sql`create extension if not exists vector`.execute(db);
    return true;
  } catch {
    // Not every user may: then the owner of the database has to.
    return false;
  }
}

async function versionOf(db: Db, query: string): Promise<string | undefined> {
  const { rows } = await sql<{ version: string }>`${sql.raw(query)} = 'vector'`.execute(db);
  return rows[0]?.version;
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastVersion;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

export async function insertVectors(
  db: Db,
  number: number,
  vectors: VectorsToPublish,
): Promise<void> {
  const { dimensions, count, statements, windows, questions, notCovered, guides } = vectors;
  const table = tableOf(number);
  await dropVectors(db, number);
  await sql`create table ${table} (
    kind smallint not null, place integer not null,
    vector vector(${sql.lit(dimensions)}) not null, primary key (kind, place)
  )`.execute(db);
  // Before the rows, for no statement may take as long as making it of all of them at once.
  if (isIndexed(count, dimensions)) {
    await sql`create index on ${table} using hnsw (vector vector_ip_ops) where kind = 0`.execute(
      db,
    );
  }
  const insert = inserter(db, table, dimensions);
  await insert(kinds.statement, statements);
  await insert(kinds.window, windows);
  await insert(kinds.question, questions);
  await insert(kinds.notCovered, notCovered);
  const begins = guides.filter((from, at) => from < (guides[at + 1] ?? count));
  await insert(kinds.mean, meansOf(vectors, begins), begins);
}

export async function hasVectors(db: Db, number: number): Promise<boolean> {
  const name = `published_vectors_${number}`;
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass(${name}) is not null as there`.execute(db);
  return rows[0]?.there === true;
}

export async function dropVectors(db: Db, number: number): Promise<void> {
  await sql`drop table if exists ${tableOf(number)}`.execute(db);
}

function inserter(db: Db, table: RawBuilder<unknown>, dimensions: number) {
  return async (kind: Kind, values: Float32Array, ownPlaces?: number[]) => {
    const count = values.length / dimensions;
    for (let from = 0; from < count; from += mostAtOnce) {
      const length = Math.min(mostAtOnce, count - from);
      const places = Array.from({ length }, (_, at) => ownPlaces?.[from + at] ?? from + at);
      const written = Array.from({ length }, (_, at) => {
        const begin = (from + at) * dimensions;
        return writtenVector(values.subarray(begin, begin + dimensions));
      });
      await sql`insert into ${table} (kind, place, vector)
        select ${kind}::smallint, place, vector::vector
        from unnest(${places}::integer[], ${written}::text[]) as rows (place, vector)`.execute(db);
    }
  };
}

/** Of the statements of each guide, by where they begin: the mean of cosines is the cosine with the mean. */
function meansOf(
  { dimensions, count, statements }: VectorsToPublish,
  begins: number[],
): Float32Array {
  const means = new Float32Array(begins.length * dimensions);
  for (const [at, from] of begins.entries()) {
    const to = begins[at + 1] ?? count;
    const sum = new Float64Array(dimensions);
    for (let place = from * dimensions; place < to * dimensions; place += 1) {
      const value = place % dimensions;
      sum[value] = (sum[value] ?? 0) + (statements[place] ?? 0);
    }
    means.set(
      sum.map((value) => value / (to - from)),
      at * dimensions,
    );
  }
  return means;
}

/** @param use Opens the database for each question. */
export function nearnessIn(
  use: <Value>(work: (db: Db) => Promise<Value>) => Promise<Value>,
  number: number,
  { dimensions, count }: VectorsPublished,
): PublishedNearness {
  const table = tableOf(number);
  const cosine = (question: Float32Array) =>
    sql<number>`-(vector <#> ${writtenVector(question)}::vector)`;
  return {
    nearest: (question, { from, to }, limit) =>
      use((db) =>
        db.transaction().execute(async (inside) => {
          if (isIndexed(count, dimensions)) await followGraph(inside, limit);
          const isAll = from === 0 && to === count;
          const among = isAll ? sql`` : sql`and place >= ${from} and place < ${to}`;
          const { rows } = await sql<NearStatement>`
            select place, ${cosine(question)} as cosine from ${table} where kind = 0 ${among}
            order by vector <#> ${writtenVector(question)}::vector limit ${limit}`.execute(inside);
          return rows;
        }),
      ),
    async nearness(question, places) {
      const { rows } = await use((db) =>
        sql<{ kind: Kind; place: number; cosine: number }>`
          select kind, place, ${cosine(question)} as cosine from ${table}
          where kind in (0, 1) and place = any(${places}::integer[])`.execute(db),
      );
      const found = new Map<number, Nearness>();
      for (const { kind, place, cosine: own } of rows) {
        const near = found.get(place) ?? { statement: 0, window: 0 };
        near[kind === kinds.statement ? 'statement' : 'window'] = own;
        found.set(place, near);
      }
      return found;
    },
    async mean(question, { from }) {
      const { rows } = await use((db) =>
        sql<{ cosine: number }>`select ${cosine(question)} as cosine from ${table}
          where kind = ${kinds.mean} and place = ${from}`.execute(db),
      );
      return rows[0]?.cosine ?? 0;
    },
    listed: () =>
      use(async (db) => ({
        questions: await readVectors(db, table, kinds.question),
        notCovered: await readVectors(db, table, kinds.notCovered),
      })),
  };
}

// Looks at more than are wanted, for the graph does not lead to all of them at once.
async function followGraph(db: Db, limit: number): Promise<void> {
  await sql`select set_config('hnsw.ef_search', ${String(Math.min(1000, 100 + limit))}, true),
    set_config('hnsw.iterative_scan', 'strict_order', true)`.execute(db);
}

async function readVectors(db: Db, table: RawBuilder<unknown>, kind: Kind): Promise<Float32Array> {
  const { rows } = await sql<{ vector: string }>`
    select vector::text from ${table} where kind = ${kind} order by place`.execute(db);
  return Float32Array.from(
    rows.flatMap(({ vector }) => vector.slice(1, -1).split(',').map(Number)),
  );
}

function isIndexed(count: number, dimensions: number): boolean {
  return count > comparedUpTo && dimensions <= mostIndexed;
}

function writtenVector(vector: Float32Array): string {
  return `[${vector.join(',')}]`;
}

function tableOf(number: number): RawBuilder<unknown> {
  return sql`${sql.table(`published_vectors_${number}`)}`;
}
