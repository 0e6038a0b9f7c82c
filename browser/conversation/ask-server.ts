// Asks the server with what is loaded only then: most pages are opened without a question.
import type { Progress } from './conversation.ts';
import type { AnswerRequest } from './request-answer.ts';

type Reader = typeof import('./request-answer.ts');

let reader: Reader | undefined;

/** Loads what reads answers; called ahead of the first question, it is there when it is needed. */
export async function loadReader(): Promise<Reader> {
  reader ??= await import('./request-answer.ts');
  return reader;
}

/** How the answer has ended. Never rejects. The server is asked before the page draws the question, once all is loaded. */
export async function askServer(request: AnswerRequest): Promise<Progress> {
  try {
    const { requestAnswer } = reader ?? (await loadReader());
    return await requestAnswer(request);
  } catch {
    if (request.signal.aborted) return { kind: 'stopped' };
    return { kind: 'failed', failure: { kind: 'unreachable' } };
  }
}
