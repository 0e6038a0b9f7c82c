// How a question is refused that is longer than any that people ask.
import { SignpostError } from './errors.ts';
import { longestQuestion } from './limits.ts';

/** @throws SignpostError `bad-request` for a question over the limit, saying how to mend it. */
export function checkQuestionLength({ length }: string): void {
  if (length <= longestQuestion) return;
  throw new SignpostError(
    'bad-request',
    `The question has ${length} characters, and at most ${longestQuestion} are read. Shorten it.`,
  );
}
