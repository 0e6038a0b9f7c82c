// What a reader says of an answer: the reasons that the form offers and the server takes.
import type { answerModes, answerStatuses } from './stream-parts.ts';

/** Whether an answer was of use. */
export const ratings = ['up', 'down'] as const;

export type Rating = (typeof ratings)[number];

/** Why an answer was of no use. `missed` and `wanted` are for questions that the guide did not answer. */
export const feedbackReasons = [
  'incorrect',
  'wrong-source',
  'incomplete',
  'off-topic',
  'outdated',
  'hard-to-follow',
  'missed',
  'wanted',
  'other',
] as const;

export type FeedbackReason = (typeof feedbackReasons)[number];

/** What a reader said of one answer, known by the answer's id. */
export type Feedback = {
  id: string;
  rating: Rating;
  reasons?: FeedbackReason[] | undefined;
  note?: string | undefined;
  question: string;
  /** Markdown, as it was shown. */
  answer: string;
  /** Slug of the one guide that was asked. */
  guide?: string | null | undefined;
  /** Ids of the statements that it cites. */
  citations?: string[] | undefined;
  mode?: (typeof answerModes)[number] | null | undefined;
  status?: (typeof answerStatuses)[number] | null | undefined;
};
