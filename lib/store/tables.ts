// The tables of the store, the same in both engines. Days are dates in UTC (2026-03-04), times ISO; `''` is "none".
import type { ColumnType, Generated } from 'kysely';

type Numbered = {
  /** In the order in which they came. */
  seq: Generated<number>;
};

export type Tables = {
  feedback: Numbered & {
    /** What makes the entry the same one when it is handed over again. */
    origin: string;
    time: string;
    bytes: number;
    /** A `Feedback`, as JSON. */
    said: string;
  };
  questions: Numbered & {
    day: string;
    outcome: string;
    mode: string;
    guide: string;
    section: string;
    bytes: number;
    /** The masked words, as a string of JSON: a database may refuse what stands in a text of a reader. */
    words: string;
  };
  daily_counts: {
    day: string;
    what: string;
    value: string;
    mode: string;
    guide: string;
    section: string;
    count: ColumnType<number, number, number>;
  };
  runs: Numbered & {
    time: string;
    /** A `RegressionRun`, as JSON. */
    run: string;
  };
};
