// Collects the events of an answer into one object, for the command line and for tests.
import type { Answer, AnswerEvent } from '../types.ts';

/** The whole answer; its text joins notices and answer as paragraphs, as the screen does. */
export async function collectAnswer(
  question: string,
  events: AsyncIterable<AnswerEvent>,
): Promise<Answer> {
  const answer: Answer = {
    question,
    text: '',
    status: 'not-covered',
    mode: 'extractive',
    claims: [],
    citations: [],
    leftOut: [],
    nearest: [],
    followUps: [],
  };
  let block: string | undefined;
  for await (const event of events) {
    if (event.type === 'citation') answer.citations.push(event.citation);
    else if (event.type === 'summary') Object.assign(answer, event.summary);
    else {
      const isNewBlock = block !== event.block || event.block === 'notice';
      if (block !== undefined && isNewBlock) answer.text = `${answer.text.trimEnd()}\n\n`;
      block = event.block;
      answer.text += event.text;
      if (event.claim) answer.claims.push(event.claim);
    }
  }
  answer.text = answer.text.trim();
  return answer;
}
