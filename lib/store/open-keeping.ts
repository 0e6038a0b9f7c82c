// What a server keeps, as its routes see it: feedback is safe when they answer, all else is written behind the answers.
import { type KeepRules, usualDays } from '../keep-settings.ts';
import type { Feedback } from '../wire/feedback.ts';
import type { StorePlace } from './engine.ts';
import { keepFeedback } from './keep-feedback.ts';
import { openStore } from './open-store.ts';
import { type Asked, type LimitCode, outcomeBatch } from './outcome-batch.ts';
import { type KeptKind, keptKinds, type Store } from './store.ts';
import { takeOver } from './take-over.ts';
import { tellAway } from './tell-away.ts';

export type Keeping = {
  /** @throws SignpostError `not-stored` when it is safe nowhere. */
  feedback(feedback: Feedback): Promise<void>;
  /** Counts a question that has come to its end. Nothing is written yet. */
  asked(asked: Asked): void;
  /** Counts a request that was one too many. Nothing is written yet. */
  limited(code: LimitCode): void;
  /** What is kept, to be looked at. What waits to be written is not in it. */
  store: Store;
  /** Writes what waits, and deletes what is too old; never rejects, and does one thing at a time. */
  tend(): Promise<void>;
  /** Writes what waits, and closes the store. */
  close(): Promise<void>;
};

/** Milliseconds between deletions of what is too old. */
const betweenDeletions = 3_600_000;
const dayMs = 86_400_000;

/**
 * Opens nothing before it is used.
 * @param now The clock.
 */
export function openKeeping(
  { keep, ...place }: StorePlace & { keep: KeepRules },
  now: () => Date = () => new Date(),
): Keeping {
  const store = openStore(place);
  const away = tellAway();
  const batch = outcomeBatch(keep, now);
  let lastDeletion = Number.NEGATIVE_INFINITY;
  const write = async () => {
    const taken = batch.take();
    if (taken.counts.length === 0 && taken.questions.length === 0) return;
    try {
      await store.keepOutcomes(taken);
    } catch (error) {
      batch.putBack(taken);
      throw error;
    }
  };
  const tendOnce = async () => {
    try {
      await write();
      await takeOver({ store, dataDir: place.dataDir, keep });
      if (now().getTime() - lastDeletion >= betweenDeletions) {
        for (const { kinds, before } of tooOld(keep, now())) await store.wipe(kinds, before);
        lastDeletion = now().getTime();
      }
      away.find();
    } catch (error) {
      away.lose(error);
    }
  };
  let tending: Promise<void> | undefined;
  const tend = () => {
    tending ??= tendOnce().finally(() => {
      tending = undefined;
    });
    return tending;
  };
  return {
    feedback: (feedback) =>
      keepFeedback(feedback, { store, away, dataDir: place.dataDir, keep, now }),
    asked: batch.add,
    limited: batch.addLimit,
    store,
    tend,
    async close() {
      await tending;
      await tend();
      await store.close();
    },
  };
}

type Deletion = { kinds: readonly KeptKind[]; before?: string };

function tooOld({ questions, days }: KeepRules, now: Date): Deletion[] {
  const kinds = days === undefined ? (['questions'] as const) : keptKinds;
  const from = now.getTime() - (days ?? usualDays) * dayMs;
  const old = { kinds, before: new Date(from).toISOString().slice(0, 10) };
  // Who keeps none any more has none.
  return questions === 'off' ? [{ kinds: ['questions'] }, old] : [old];
}
