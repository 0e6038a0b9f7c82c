// What an edit of the guides changes in the answers to an owner's questions.
import type { AskedQuestion } from './ask-questions.ts';
import type { OwnersQuestion } from './questions-file.ts';

/**
 * `broken`: it was as the owner wants it, and is no more. `refused`: it was answered. `uncited`: a section that was
 * cited is not. `mended` and `answered`: the other way round. `changed`: it says something else of the same sections.
 */
export type ChangeCode = 'broken' | 'refused' | 'uncited' | 'mended' | 'answered' | 'changed';

export type Change = {
  code: ChangeCode;
  question: OwnersQuestion;
  before: AskedQuestion;
  now: AskedQuestion;
};

/** Whether an edit with such a change should be looked at before it is taken. */
export function isWorse({ code }: Change): boolean {
  return code === 'broken' || code === 'refused' || code === 'uncited';
}

/** @param before The answers of the guides as they were, to the same questions in the same order. */
export function compareAnswers(
  before: readonly AskedQuestion[],
  now: readonly AskedQuestion[],
): Change[] {
  return now.flatMap((asked, at) => {
    const old = before[at];
    const code = old && changeOf(old, asked);
    return code ? [{ code, question: asked.question, before: old, now: asked }] : [];
  });
}

function changeOf(before: AskedQuestion, now: AskedQuestion): ChangeCode | undefined {
  const wasRight = before.lacks.length === 0;
  const isRight = now.lacks.length === 0;
  if (wasRight !== isRight) return isRight ? 'mended' : 'broken';
  const wasRefused = before.status === 'not-covered';
  if (wasRefused !== (now.status === 'not-covered')) return wasRefused ? 'answered' : 'refused';
  // What a refusal names as nearest is no answer.
  if (wasRefused) return undefined;
  if (before.sections.some((section) => !now.sections.includes(section))) {
    // What the owner names is cited still.
    return now.question.section.length > 0 && isRight ? 'changed' : 'uncited';
  }
  return before.text === now.text ? undefined : 'changed';
}
