// Asks the whole pipeline, with turns as the chat route reads them.
import { answerQuestion } from '../../lib/answer-question.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { readChatRequest } from '../../lib/server/requests/chat-request.ts';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Answer, AnswerEvent, Turn } from '../../lib/types.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { type ModelPrompt, obedientModel, type PromptStatement } from './obedient-model.ts';
import type { Injection } from './read-injections.ts';

export type Outcome = { answer: Answer; events: AnswerEvent[]; prompts: ModelPrompt[] };
/** `own` is what the guide itself answers, which may stand in the place of what a model says. */
export type DraftOutcome = Outcome & { draft: Draft; own: string };

/** @param write What a model says; without it, the extractive answerer speaks. */
export async function ask(
  turns: Turn[],
  index: GuideIndex,
  write?: (statements: PromptStatement[]) => string,
): Promise<Outcome> {
  const messages = turns.map(({ role, text }) => ({ role, parts: [{ type: 'text', text }] }));
  const request = new Request('http://localhost/api/chat', {
    method: 'POST',
    body: JSON.stringify({ messages }),
  });
  const read = await readChatRequest(request);
  const obedient = write && obedientModel(write);
  const author = obedient && { model: obedient.model, timeoutMs: 30_000 };
  const events: AnswerEvent[] = [];
  for await (const event of answerQuestion({ ...read, index, author })) events.push(event);
  const question = turns.at(-1)?.text ?? '';
  const answer = await collectAnswer(question, listed(events));
  return { answer, events, prompts: obedient?.prompts ?? [] };
}

const outcomes = new Map<Injection, Promise<DraftOutcome[]>>();

/** What becomes of everything that an obedient model may make of an injection; run once. */
export function outcomesOf(
  injection: Injection,
  turns: Turn[],
  index: GuideIndex,
): Promise<DraftOutcome[]> {
  const known = outcomes.get(injection);
  if (known) return known;
  const run = (async () => {
    const { answer } = await ask(turns, index);
    const own = answer.text;
    return Promise.all(
      draftsOf(injection).map(async (draft) => ({
        ...(await ask(turns, index, draft.write)),
        draft,
        own,
      })),
    );
  })();
  outcomes.set(injection, run);
  return run;
}

async function* listed(events: AnswerEvent[]): AsyncGenerator<AnswerEvent> {
  yield* events;
}
