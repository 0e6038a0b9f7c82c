// Counts an answer by its events as they pass; it changes none of them.
import type { AnswerEvent, AnswerSummary, Citation } from '../../types.ts';
import type { Notice } from '../../wire/codes.ts';
import { type Metrics, metrics } from './metrics.ts';

/** What an answer was, once it has come to its end. */
export type SeenAnswer = {
  /** `stopped` where its reader left. */
  end: 'whole' | 'stopped' | 'failed';
  citations: Citation[];
  notices: Notice[];
  summary: AnswerSummary | undefined;
};

/**
 * The same events; what they tell of the answer is counted, and nothing of what they say.
 * @param tell Is told of the answer when nobody waits for it any more.
 */
export async function* observeAnswer(
  events: AsyncIterable<AnswerEvent>,
  tell: (seen: SeenAnswer) => void = () => {},
  counted: Metrics = metrics(),
): AsyncGenerator<AnswerEvent> {
  const began = performance.now();
  let hasText = false;
  const seen: SeenAnswer = { end: 'stopped', citations: [], notices: [], summary: undefined };
  try {
    for await (const event of events) {
      if (event.type === 'text' && !hasText) {
        hasText = true;
        counted.firstText.observe(secondsSince(began));
      }
      count(event, counted);
      note(event, seen);
      yield event;
    }
    seen.end = 'whole';
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) seen.end = 'failed';
    throw error;
  } finally {
    // A reader who leaves ends the loop from outside.
    if (seen.end === 'whole') counted.total.observe(secondsSince(began));
    else counted.unfinished.inc({ why: seen.end });
    setImmediate(tell, seen);
  }
}

function note(event: AnswerEvent, seen: SeenAnswer): void {
  if (event.type === 'citation') seen.citations.push(event.citation);
  if (event.type === 'notice') seen.notices.push(event.notice);
  if (event.type === 'summary') seen.summary = event.summary;
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
