// The store over either engine: what is kept as rows, and rows as what was kept.
import { type Kysely, sql } from 'kysely';
import { addCounts, readCounts, sumByDay, sumBySection } from './count-rows.ts';
import { type Engine, engineAt, type StorePlace } from './engine.ts';
import { inPages, rowsAtOnce } from './in-pages.ts';
import { storeMigrations } from './migrations.ts';
import type {
  FeedbackEntry,
  GivenFeedback,
  KeptKind,
  KeptQuestion,
  Reading,
  RegressionRun,
  Store,
} from './store.ts';
import type { Tables } from './tables.ts';

/** Bytes of feedback, and of words of questions, that are kept at the most. */
const room = { feedback: 64 * 1024 * 1024, questions: 16 * 1024 * 1024 };
/** Bytes that a process writes between two looks at whether there is room. */
const betweenLooks = 1024 * 1024;

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
    feedback: (reading) => pagesOf(engine, 'feedback', reading, entryOf),
    questions: (reading) => pagesOf(engine, 'questions', reading, questionOf),
    counts: (period) => use((db) => readCounts(db, period)),
    sumsByDay: (period) => use((db) => sumByDay(db, period)),
    sumsBySection: (period) => use((db) => sumBySection(db, period)),
    runs: (reading) =>
      pagesOf(engine, 'runs', reading, ({ run }): RegressionRun => JSON.parse(run)),
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

const dated = { feedback: 'time', questions: 'day', runs: 'time' } as const;
type Numbered = keyof typeof dated;
type Row<Name extends Numbered> = {
  [Column in keyof Tables[Name]]: Tables[Name][Column] extends string ? string : number;
};

async function* pagesOf<Name extends Numbered, Kept>(
  { use }: Engine<Tables>,
  name: Name,
  { from, before, order }: Reading = {},
  read: (row: Row<Name>) => Kept,
): AsyncGenerator<Kept> {
  const at = sql.ref(dated[name]);
  const isBackward = order === 'newest';
  const [follows, direction] = isBackward ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  for (let after = isBackward ? Number.MAX_SAFE_INTEGER : 0; ; ) {
    const { rows } = await use((db) =>
      sql<Row<Name> & { seq: number | string }>`select * from ${sql.table(name)}
        where seq ${follows} ${after} and ${at} >= ${from ?? ''} and (${before === undefined ? 1 : 0} = 1 or ${at} < ${before ?? ''})
        order by seq ${direction} limit ${rowsAtOnce}`.execute(db),
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
