// What a reader may say of an answer, and how it is refused.
import { z } from 'zod';
import {
  longestNote,
  longestQuestion,
  longestRatedAnswer,
  longestSlug,
  longestStatementId,
  mostRatedStatements,
} from '../../limits.ts';
import { type Feedback, feedbackReasons, ratings } from '../../wire/feedback.ts';
import { answerModes, answerStatuses } from '../../wire/stream-parts.ts';
import { readJsonBody } from './json-body.ts';

const shorter = (most: number) => `has over ${most} characters. Shorten it`;
const text = (what: string, most: number) =>
  z
    .string({ error: `must be ${what}, as a string` })
    .trim()
    .max(most, shorter(most));
const required = (what: string, most: number) =>
  text(what, most).min(1, `is empty. It must be ${what}`);

const choice = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const oneOf = <Value extends string>(values: readonly Value[]) =>
  z.enum(values, { error: `must be ${choice.format(values.map((value) => `"${value}"`))}` });

const reasonsError = `must be a list of ${feedbackReasons.map((reason) => `"${reason}"`).join(', ')}`;
const citationsError = 'must be a list of statement ids';

const feedbackSchema = z.object(
  {
    id: required('the id of the answer', 100),
    rating: oneOf(ratings),
    reasons: z
      .array(z.enum(feedbackReasons, { error: reasonsError.replace('a list', 'one') }), {
        error: reasonsError,
      })
      .max(feedbackReasons.length, 'names a reason twice. Name each once')
      .optional(),
    note: text("the reader's own words", longestNote).optional(),
    question: required('the question that was answered', longestQuestion),
    answer: text('the Markdown of the answer', longestRatedAnswer),
    guide: text('the slug of a guide', longestSlug).nullish(),
    citations: z
      .array(text('a statement id', longestStatementId), { error: citationsError })
      .max(mostRatedStatements, `has over ${mostRatedStatements} statement ids. Leave some out`)
      .optional(),
    mode: oneOf(answerModes).nullish(),
    status: oneOf(answerStatuses).nullish(),
  },
  { error: 'must be a JSON object { "id", "rating", "question", "answer" }' },
);

/**
 * Reads the body of a feedback request; what it holds besides is dropped, white space around texts too.
 * @throws SignpostError `too-large` over the size limit, else `bad-request`.
 */
export async function readFeedbackRequest(request: Request): Promise<Feedback> {
  return readJsonBody(request, feedbackSchema, {
    mostBytes: 64 * 1024,
    whenTooLarge: 'Shorten the note or the answer.',
    example: '{ "id": "…", "rating": "up", "question": "…", "answer": "…" }',
  });
}
