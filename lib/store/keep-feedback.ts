// Keeps what readers say of answers: one line of JSON each, in `feedback.jsonl` of the data folder.
import { join } from 'node:path';
import { SignpostError } from '../errors.ts';
import type { Feedback } from '../wire/feedback.ts';
import { appendLine } from './append-line.ts';

export type FeedbackPlace = {
  dataDir: string;
  /** The clock. */
  now: () => Date;
};

/**
 * Appends an entry: the time (ISO, UTC) and what was said, nothing of who said it. An answer that is
 * rated again gets another line with the same id, and the last one counts.
 * @throws SignpostError `not-stored` when it is not safely on the disk.
 */
export async function keepFeedback(
  feedback: Feedback,
  { dataDir, now }: FeedbackPlace,
): Promise<void> {
  const entry = { time: now().toISOString(), ...feedback };
  try {
    await appendLine(join(dataDir, 'feedback.jsonl'), JSON.stringify(entry));
  } catch (cause) {
    throw new SignpostError(
      'not-stored',
      'The server could not store the feedback. Your text is not lost: send it again in a moment.',
      { cause },
    );
  }
}
