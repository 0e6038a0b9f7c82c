// Counts an answer by its events as they pass; it changes none of them.
import type { AnswerEvent } from '../../types.ts';
import { type Metrics, metrics } from './metrics.ts';

/** The same events; what they tell of the answer is counted, and nothing of what they say. */
export async function* observeAnswer(
  events: AsyncIterable<AnswerEvent>,
  counted: Metrics = metrics(),
): AsyncGenerator<AnswerEvent> {
  const began = performance.now();
  let hasText = false;
  let end: 'whole' | 'stopped' | 'failed' = 'stopped';
  try {
    for await (const event of events) {
      if (event.type === 'text' && !hasText) {
        hasText = true;
        counted.firstText.observe(secondsSince(began));
      }
      count(event, counted);
      yield event;
    }
    end = 'whole';
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) end = 'failed';
    throw error;
  } finally {
    // A reader who leaves ends the loop from outside.
    if (end === 'whole') counted.total.observe(secondsSince(began));
    else counted.unfinished.inc({ why: end });
  }
}

function count(event: AnswerEvent, { answers, leftOut, modelFailures }: Metrics): void {
  if (event.type === 'notice' && event.notice.code.startsWith('model-')) {
    modelFailures.inc({ code: event.notice.code });
  }
  if (event.type !== 'summary') return;
  const { status, mode, leftOut: sentences } = event.summary;
  answers.inc({ status, mode });
  for (const { reason } of sentences) {
    leftOut.inc({ reason: typeof reason === 'string' ? 'kept' : reason.code });
  }
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1000;
}
