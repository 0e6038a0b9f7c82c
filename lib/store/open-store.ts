// The store over either engine: what is kept as rows, and rows as what was kept.
import { type Kysely, sql } from 'kysely';
import { type Engine, engineAt, type StorePlace } from './engine.ts';
import { storeMigrations } from './migrations.ts';
import type {
  DailyCount,
  FeedbackEntry,
  GivenFeedback,
  KeptKind,
  KeptQuestion,
  Period,
  RegressionRun,
  Store,
} from './store.ts';
import type { Tables } from './tables.ts';

/** Bytes of feedback, and of words of questions, that are kept at the most. */
const room = { feedback: 64 * 1024 * 1024, questions: 16 * 1024 * 1024 };
/** Bytes that a process writes between two looks at whether there is room. */
const betweenLooks = 1024 * 1024;
/** Rows that are written by one statement, and read at once. */
const rowsAtOnce = 500;

/** Nothing is opened before it is used. */
export function openStore(place: StorePlace): Store {
  const engine = engineAt(place, storeMigrations);
  const { use } = engine;
  let written = 0;
  const makeRoomFor = async (bytes: number) => {
    written += bytes;
    if (written < betweenLooks) return;
    await use((db) => deleteBeyondRoom(db, 'feedback'));
    await use((db) => deleteBeyondRoom(db, 'questions'));
    written = 0;
  };
  return {
    start: () => use(async () => {}),
    async keepFeedback(given) {
      const rows = given.map(feedbackRow);
      await use((db) => db.transaction().execute((change) => insertFeedback(change, rows)));
      await makeRoomFor(bytesOf(rows));
    },
    async keepOutcomes({ counts, questions }) {
      const rows = questions.map(questionRow);
      await use((db) =>
        db.transaction().execute(async (change) => {
          await addCounts(change, counts);
          for (const some of inPages(rows)) {
            await change.insertInto('questions').values(some).execute();
          }
        }),
      );
      await makeRoomFor(bytesOf(rows));
    },
    async keepRun(run) {
      const row = { time: run.time, run: JSON.stringify(run) };
      await use((db) => db.insertInto('runs').values(row).execute());
    },
    feedback: (period) => pagesOf(engine, 'feedback', period, entryOf),
    questions: (period) => pagesOf(engine, 'questions', period, questionOf),
    counts: (period) => use((db) => readCounts(db, period)),
    runs: (period) => pagesOf(engine, 'runs', period, ({ run }): RegressionRun => JSON.parse(run)),
    async wipe(kinds, before) {
      let rows = 0;
      for (const kind of kinds) rows += await use((db) => deleteKind(db, kind, before));
      await engine.clean();
      return rows;
    },
    close: engine.close,
  };
}

function feedbackRow({ origin, entry }: GivenFeedback) {
  const said = JSON.stringify(entry);
  return { origin, time: entry.time, bytes: Buffer.byteLength(said), said };
}

function questionRow(question: KeptQuestion) {
  const words = JSON.stringify(question.words);
  return { ...question, words, bytes: Buffer.byteLength(words) };
}

function bytesOf(rows: { bytes: number }[]): number {
  return rows.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function insertFeedback(
  db: Kysely<Tables>,
  rows: ReturnType<typeof feedbackRow>[],
): Promise<void> {
  for (const some of inPages(rows)) {
    await db
      .insertInto('feedback')
      .values(some)
      .onConflict((conflict) => conflict.column('origin').doNothing())
      .execute();
  }
}

const countKey = ['day', 'what', 'value', 'mode', 'guide', 'section'] as const;

async function addCounts(db: Kysely<Tables>, counts: DailyCount[]): Promise<void> {
  // In one order, so that two servers never wait for each other.
  for (const some of inPages(inOrder(counts))) {
    await db
      .insertInto('daily_counts')
      .values(some)
      .onConflict((conflict) =>
        conflict
          .columns([...countKey])
          .doUpdateSet({ count: sql<number>`daily_counts.count + excluded.count` }),
      )
      .execute();
  }
}

async function readCounts(db: Kysely<Tables>, { from, before }: Period = {}) {
  let query = db.selectFrom('daily_counts').selectAll();
  if (from !== undefined) query = query.where('day', '>=', from);
  if (before !== undefined) query = query.where('day', '<', before);
  // Not by the database, whose order of letters is its owner's.
  return inOrder((await query.execute()) as DailyCount[]);
}

function inOrder(counts: DailyCount[]): DailyCount[] {
  const keyOf = (count: DailyCount) => countKey.map((name) => count[name]).join('\n');
  return counts.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const dated = { feedback: 'time', questions: 'day', runs: 'time' } as const;
type Numbered = keyof typeof dated;
type Row<Name extends Numbered> = {
  [Column in keyof Tables[Name]]: Tables[Name][Column] extends string ? string : number;
};

async function* pagesOf<Name extends Numbered, Kept>(
  { use }: Engine<Tables>,
  name: Name,
  { from, before }: Period = {},
  read: (row: Row<Name>) => Kept,
): AsyncGenerator<Kept> {
  const at = sql.ref(dated[name]);
  for (let after = 0; ; ) {
    const { rows } = await use((db) =>
      sql<Row<Name> & { seq: number | string }>`select * from ${sql.table(name)}
        where seq > ${after} and ${at} >= ${from ?? ''} and (${before === undefined ? 1 : 0} = 1 or ${at} < ${before ?? ''})
        order by seq limit ${rowsAtOnce}`.execute(db),
    );
    for (const row of rows) yield read(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) return;
    after = Number(last.seq);
  }
}

const entryOf = ({ said }: Row<'feedback'>): FeedbackEntry => JSON.parse(said);

function questionOf({ day, outcome, mode, guide, section, words }: Row<'questions'>): KeptQuestion {
  return { day, outcome, mode, guide, section, words: JSON.parse(words) } as KeptQuestion;
}

const tableOf = {
  feedback: { table: 'feedback', day: 'time' },
  questions: { table: 'questions', day: 'day' },
  counts: { table: 'daily_counts', day: 'day' },
  runs: { table: 'runs', day: 'time' },
} as const;

async function deleteKind(db: Kysely<Tables>, kind: KeptKind, before?: string): Promise<number> {
  const { table, day } = tableOf[kind];
  const older = before === undefined ? sql`` : sql` where ${sql.ref(day)} < ${before}`;
  const result = await sql`delete from ${sql.table(table)}${older}`.execute(db);
  return Number(result.numAffectedRows ?? 0);
}

async function deleteBeyondRoom(db: Kysely<Tables>, name: keyof typeof room): Promise<void> {
  const table = sql.table(name);
  await sql`delete from ${table} where seq <= (
    select max(seq) from (
      select seq, sum(bytes) over (order by seq desc) as total from ${table}
    ) as sized where total > ${room[name]}
  )`.execute(db);
}

function inPages<Item>(items: Item[]): Item[][] {
  const pages = Math.ceil(items.length / rowsAtOnce);
  return Array.from({ length: pages }, (_, page) =>
    items.slice(page * rowsAtOnce, (page + 1) * rowsAtOnce),
  );
}
