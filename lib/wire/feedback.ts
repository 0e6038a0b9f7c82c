// What a reader says of an answer: the reasons that the form offers and the server takes.
import type { AnswerMode, AnswerStatus } from '../types.ts';

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
  rating: 'up' | 'down';
  reasons?: FeedbackReason[] | undefined;
  note?: string | undefined;
  question: string;
  /** Markdown, as it was shown. */
  answer: string;
  /** Slug of the one guide that was asked. */
  guide?: string | null | undefined;
  /** Ids of the statements that it cites. */
  citations?: string[] | undefined;
  mode?: AnswerMode | null | undefined;
  status?: AnswerStatus | null | undefined;
};
