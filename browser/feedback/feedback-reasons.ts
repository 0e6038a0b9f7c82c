// Why an answer can be of no use, in the order in which the reasons are offered.
import type { AnswerStatus } from '../../lib/types.ts';
import type { FeedbackReason } from '../../lib/wire/feedback.ts';

const ofAnswers: FeedbackReason[] = [
  'incorrect',
  'wrong-source',
  'incomplete',
  'off-topic',
  'outdated',
  'hard-to-follow',
  'other',
];
const ofRefusals: FeedbackReason[] = ['missed', 'wanted', 'off-topic', 'other'];

/** What can be wrong with an answer, as it stands. */
export function reasonsFor(status: AnswerStatus | null): FeedbackReason[] {
  return status === 'not-covered' ? ofRefusals : ofAnswers;
}

/** The ticked reasons after one was ticked, or its tick taken away. */
export function toggled(reasons: FeedbackReason[], reason: FeedbackReason): FeedbackReason[] {
  return reasons.includes(reason)
    ? reasons.filter((other) => other !== reason)
    : [...reasons, reason];
}
