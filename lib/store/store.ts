// What is kept, and how it is asked for: one interface, whatever engine is behind it (`openStore`).
import type { AnswerMode, AnswerStatus } from '../types.ts';
import type { Feedback } from '../wire/feedback.ts';

/** How a question ended: as the guide answers it, or not at all. */
export type Outcome = AnswerStatus | 'failed' | 'stopped';

/** What a reader said of an answer, with its time (ISO, UTC). */
export type FeedbackEntry = { time: string } & Omit<Feedback, 'question' | 'answer'> & {
    question?: string | undefined;
    answer?: string | undefined;
  };

/** An entry, and what makes it the same one when it is handed over again. */
export type GivenFeedback = { origin: string; entry: FeedbackEntry };

/** Where in the guides something belongs; `''` where it belongs to no one guide, or to no section. */
export type Place = { guide: string; section: string };

/** Masked words of a question, and nothing of who asked. */
export type KeptQuestion = Place & {
  /** In UTC, as in 2026-03-04. There is no time: with it, a log of requests would tell who asked. */
  day: string;
  outcome: Outcome;
  /** `''` where it did not come to an answer. */
  mode: AnswerMode | '';
  words: string;
};

/**
 * How often in a day. `outcome` counts questions by how they ended: once with an empty section, and once for each
 * section that the answer cites, or that comes nearest where it does not answer. `left-out` counts sentences of models by
 * the code of the reason, `model-failure` notices of models that failed by theirs, `limit` requests that were refused
 * because too many came.
 */
export type DailyCount = Place & {
  day: string;
  what: 'outcome' | 'left-out' | 'model-failure' | 'limit';
  /** The outcome, or the code. */
  value: string;
  mode: AnswerMode | '';
  count: number;
};

/** One run of an owner's questions over one version of the guides. */
export type RegressionRun = {
  /** ISO, UTC. */
  time: string;
  /** The hash of the guides. */
  contentHash: string;
  results: (Place & { question: string; outcome: Outcome; isAsExpected: boolean })[];
};

/** Days in UTC, as in 2026-03-04: from the first on, and before the second. */
export type Period = { from?: string | undefined; before?: string | undefined };

/** What is given, and whether what came last comes first. */
export type Reading = Period & { order?: 'newest' | undefined };

/** Counts of a day, of all modes and guides together, without those of sections. */
export type DaySum = Pick<DailyCount, 'day' | 'what' | 'value' | 'count'>;

/** Questions of a period that ended in one way and belong to one section. */
export type SectionSum = Pick<DailyCount, 'guide' | 'section' | 'value' | 'count'>;

export const keptKinds = ['feedback', 'questions', 'counts', 'runs'] as const;
export type KeptKind = (typeof keptKinds)[number];

/**
 * Methods reject with the error of the engine. Rows come oldest first unless told. There is room for so much feedback and so many
 * questions: beyond that the oldest make room for the new.
 */
export type Store = {
  /** Makes the tables where they are not there. Everything else does so too. */
  start(): Promise<void>;
  /** Fulfilled when all of it is on the disk, or none. What is handed over again is kept once. */
  keepFeedback(given: GivenFeedback[]): Promise<void>;
  /** All of it or nothing. Counts are added to those that are there. */
  keepOutcomes(kept: { counts: DailyCount[]; questions: KeptQuestion[] }): Promise<void>;
  keepRun(run: RegressionRun): Promise<void>;
  /** An answer that was rated again has several entries, of which the last one counts. */
  feedback(reading?: Reading): AsyncGenerator<FeedbackEntry>;
  questions(reading?: Reading): AsyncGenerator<KeptQuestion>;
  counts(period?: Period): Promise<DailyCount[]>;
  /** In no order, as that of sections. */
  sumsByDay(period?: Period): Promise<DaySum[]>;
  sumsBySection(period?: Period): Promise<SectionSum[]>;
  runs(reading?: Reading): AsyncGenerator<RegressionRun>;
  /** Deletes of some kinds what is older than a day, or all of it. Gives how many rows those were. */
  wipe(kinds: readonly KeptKind[], before?: string): Promise<number>;
  close(): Promise<void>;
};
