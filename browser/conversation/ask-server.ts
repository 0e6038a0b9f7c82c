// Asks the server with what is loaded only then: most pages are opened without a question.
import type { Progress } from './conversation.ts';
import type { AnswerRequest } from './request-answer.ts';

/** Loads what reads answers; called ahead of the first question, it is there when it is needed. */
export const loadReader = () => import('./request-answer.ts');

/** How the answer has ended. Never rejects. */
export async function askServer(request: AnswerRequest): Promise<Progress> {
  try {
    const { requestAnswer } = await loadReader();
    return await requestAnswer(request);
  } catch {
    if (request.signal.aborted) return { kind: 'stopped' };
    return { kind: 'failed', failure: { kind: 'unreachable' } };
  }
}
