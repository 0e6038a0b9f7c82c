// All that is kept as tables: for programs as JSON, for spreadsheets as CSV. Rows come one by one, for there may be many.
import { csvRow } from './csv.ts';
import type {
  DailyCount,
  FeedbackEntry,
  KeptKind,
  KeptQuestion,
  Period,
  RegressionRun,
  Store,
} from './store.ts';

export type ExportFormat = 'json' | 'csv';

type Table<Kept> = {
  rows: (store: Store, period: Period) => AsyncIterable<Kept>;
  columns: readonly string[];
  /** What stands in the columns. */
  cells: (kept: Kept) => (string | number | boolean)[];
};

const feedback: Table<FeedbackEntry> = {
  rows: (store, period) => store.feedback(period),
  columns: [
    ...['time', 'id', 'rating', 'reasons', 'status', 'mode', 'guide', 'citations'],
    ...['note', 'question', 'answer'],
  ],
  cells: ({ time, id, rating, reasons, status, mode, guide, citations, ...words }) => [
    ...[time, id, rating, reasons?.join(' ') ?? '', status ?? '', mode ?? '', guide ?? ''],
    ...[citations?.join(' ') ?? '', words.note ?? '', words.question ?? '', words.answer ?? ''],
  ],
};

const questions: Table<KeptQuestion> = {
  rows: (store, period) => store.questions(period),
  columns: ['day', 'outcome', 'mode', 'guide', 'section', 'words'],
  cells: ({ day, outcome, mode, guide, section, words }) => [
    ...[day, outcome, mode, guide, section, words],
  ],
};

const counts: Table<DailyCount> = {
  async *rows(store, period) {
    yield* await store.counts(period);
  },
  columns: ['day', 'what', 'value', 'mode', 'guide', 'section', 'count'],
  cells: ({ day, what, value, mode, guide, section, count }) => [
    ...[day, what, value, mode, guide, section, count],
  ],
};

type RunResult = Omit<RegressionRun, 'results'> & RegressionRun['results'][number];

const runs: Table<RunResult> = {
  async *rows(store, period) {
    for await (const { time, contentHash, results } of store.runs(period)) {
      for (const result of results) yield { time, contentHash, ...result };
    }
  },
  columns: ['time', 'contentHash', 'guide', 'section', 'outcome', 'isAsExpected', 'question'],
  cells: ({ time, contentHash, guide, section, outcome, isAsExpected, question }) => [
    ...[time, contentHash, guide, section, outcome, isAsExpected, question],
  ],
};

const tables = { feedback, questions, counts, runs } satisfies Record<KeptKind, unknown>;

/** One kind of what is kept, as the pieces of a file. */
export async function* exportKept(
  store: Store,
  kind: KeptKind,
  format: ExportFormat,
  period: Period = {},
): AsyncGenerator<string> {
  // Each table has cells for the rows that it gives.
  const { rows, columns, cells } = tables[kind] as Table<unknown>;
  if (format === 'csv') {
    yield csvRow(columns);
    for await (const kept of rows(store, period)) yield csvRow(cells(kept));
    return;
  }
  let isFirst = true;
  for await (const kept of rows(store, period)) {
    yield `${isFirst ? '[' : ','}\n${JSON.stringify(kept)}`;
    isFirst = false;
  }
  yield isFirst ? '[]\n' : '\n]\n';
}
