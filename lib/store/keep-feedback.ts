// Keeps what readers say of answers: in the store, or in a file that the store is given later.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SignpostError } from '../errors.ts';
import type { KeepRules } from '../keep-settings.ts';
import type { Feedback } from '../wire/feedback.ts';
import { appendLine } from './append-line.ts';
import { maskWords } from './mask-words.ts';
import type { FeedbackEntry, Store } from './store.ts';
import type { Away } from './tell-away.ts';

/** In the data folder: a line of JSON for each `GivenFeedback` that the store has still to be given. */
export const waitingFile = 'waiting.jsonl';

export type FeedbackPlace = {
  store: Pick<Store, 'keepFeedback'>;
  away: Away;
  dataDir: string;
  keep: KeepRules;
  /** The clock. */
  now: () => Date;
};

/**
 * Keeps an entry: the time (ISO, UTC) and what was said, nothing of who said it. An answer that is rated again gets
 * another one with the same id, and the last one counts. Where the store is away, it is on the disk when this resolves.
 * @throws SignpostError `not-stored` when it is safe nowhere.
 */
export async function keepFeedback(feedback: Feedback, place: FeedbackPlace): Promise<void> {
  const { store, away, dataDir, keep, now } = place;
  const entry = withoutWords({ time: now().toISOString(), ...feedback }, keep);
  const given = { origin: randomUUID(), entry };
  try {
    await store.keepFeedback([given]);
    away.find();
    return;
  } catch (error) {
    away.lose(error);
  }
  try {
    await appendLine(join(dataDir, waitingFile), JSON.stringify(given));
  } catch (cause) {
    throw new SignpostError(
      'not-stored',
      'The server could not store the feedback. Your text is not lost: send it again in a moment.',
      { cause },
    );
  }
}

/**
 * The entry without what tells who the reader is; and where no words of questions are kept, without the question, and
 * without the answer, which may repeat them.
 */
export function withoutWords(entry: FeedbackEntry, { questions }: KeepRules): FeedbackEntry {
  const { question, answer, note, ...rest } = entry;
  return {
    ...rest,
    ...(note !== undefined && { note: maskWords(note) }),
    ...(questions !== 'off' && question !== undefined && { question: maskWords(question) }),
    ...(questions !== 'off' && answer !== undefined && { answer }),
  };
}
