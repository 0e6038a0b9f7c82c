// Holds how the sending of a reader's rating stands.
import { useEffect, useRef, useState } from 'react';
import {
  type FeedbackOutcome,
  type FeedbackWords,
  feedbackBody,
  postFeedback,
  type RatedAnswer,
} from '../../browser/feedback/post-feedback.ts';
import type { Rating } from '../../lib/wire/feedback.ts';

export type FeedbackProgress =
  | { kind: 'idle' }
  | ({ rating: Rating } & ({ kind: 'sending' } | FeedbackOutcome));

export type FeedbackOptions = {
  endpoint: string;
  rated: RatedAnswer;
  /** Called when the server has it. */
  onRated: (rating: Rating) => void;
};

export function useFeedback({ endpoint, rated, onRated }: FeedbackOptions) {
  const [progress, setProgress] = useState<FeedbackProgress>({ kind: 'idle' });
  // The conversation may have gone on by the time the server answers.
  const latest = useRef(onRated);
  useEffect(() => {
    latest.current = onRated;
  });

  /** Whether it was sent. One at a time, so that the last rating is the last to arrive. */
  const send = async (rating: Rating, words?: FeedbackWords): Promise<boolean> => {
    if (progress.kind === 'sending') return false;
    setProgress({ rating, kind: 'sending' });
    const outcome = await postFeedback(endpoint, feedbackBody(rated, rating, words));
    setProgress({ rating, ...outcome });
    if (outcome.kind !== 'sent') return false;
    latest.current(rating);
    return true;
  };

  return { progress, send };
}
