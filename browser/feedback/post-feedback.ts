// Sends what a reader says of an answer, and says how that went; it never throws.
import * as v from 'valibot';
import { longestRatedAnswer, mostRatedStatements } from '../../lib/limits.ts';
import type { AnswerMode, AnswerStatus } from '../../lib/types.ts';
import type { Feedback, FeedbackReason, Rating } from '../../lib/wire/feedback.ts';
import { errorBodySchema } from '../../lib/wire/stream-parts.ts';

/** What the reader adds to a thumbs-down. */
export type FeedbackWords = { reasons: FeedbackReason[]; note: string };

/** The answer that is rated, with the question that it answers. */
export type RatedAnswer = {
  turnId: string;
  question: string;
  /** Markdown, as it is shown. */
  answer: string;
  guide: string | null;
  /** Ids of the statements that it cites. */
  statementIds: string[];
  mode: AnswerMode | null;
  status: AnswerStatus | null;
};

/** `code` is that of the server, or `unreachable`; the message, if any, is the server's. */
export type FeedbackOutcome =
  | { kind: 'sent' }
  | { kind: 'failed'; code: string; message: string | undefined };

const patienceMs = 20_000;

export function feedbackBody(rated: RatedAnswer, rating: Rating, words?: FeedbackWords): Feedback {
  const { turnId, question, answer, guide, statementIds, mode, status } = rated;
  return {
    id: turnId,
    rating,
    ...words,
    question,
    answer: answer.slice(0, longestRatedAnswer),
    guide,
    citations: statementIds.slice(0, mostRatedStatements),
    mode,
    status,
  };
}

export async function postFeedback(endpoint: string, body: Feedback): Promise<FeedbackOutcome> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (response.ok) return { kind: 'sent' };
    const told = v.safeParse(errorBodySchema, await response.json().catch(() => undefined));
    const { code, message } = told.success
      ? told.output.error
      : { code: 'refused', message: undefined };
    return { kind: 'failed', code, message };
  } catch {
    return { kind: 'failed', code: 'unreachable', message: undefined };
  }
}
