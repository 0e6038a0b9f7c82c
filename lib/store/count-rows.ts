// Counts by day as rows: added up when they are written, and summed when they are looked at.
import { type Kysely, sql } from 'kysely';
import { inPages } from './in-pages.ts';
import type { DailyCount, DaySum, Period, SectionSum } from './store.ts';
import type { Tables } from './tables.ts';

const countKey = ['day', 'what', 'value', 'mode', 'guide', 'section'] as const;

export async function addCounts(db: Kysely<Tables>, counts: DailyCount[]): Promise<void> {
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

export async function readCounts(db: Kysely<Tables>, period?: Period): Promise<DailyCount[]> {
  const rows = await countsIn(db, period).selectAll().execute();
  // Not by the database, whose order of letters is its owner's.
  return inOrder(rows as DailyCount[]);
}

export async function sumByDay(db: Kysely<Tables>, period?: Period): Promise<DaySum[]> {
  const rows = await countsIn(db, period)
    .where('section', '=', '')
    .select(['day', 'what', 'value', total])
    .groupBy(['day', 'what', 'value'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }) as DaySum);
}

export async function sumBySection(db: Kysely<Tables>, period?: Period): Promise<SectionSum[]> {
  const rows = await countsIn(db, period)
    .where('section', '<>', '')
    .where('what', '=', 'outcome')
    .select(['guide', 'section', 'value', total])
    .groupBy(['guide', 'section', 'value'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

// PostgreSQL gives sums as text.
const total = sql<number | string>`sum(count)`.as('count');

function countsIn(db: Kysely<Tables>, { from, before }: Period = {}) {
  let query = db.selectFrom('daily_counts');
  if (from !== undefined) query = query.where('day', '>=', from);
  if (before !== undefined) query = query.where('day', '<', before);
  return query;
}

function inOrder(counts: DailyCount[]): DailyCount[] {
  const keyOf = (count: DailyCount) => countKey.map((name) => count[name]).join('\n');
  return counts.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
