import { expect, test } from 'vitest';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Answer, AnswerEvent, AnswerSummary } from '../../lib/types.ts';

const summary: AnswerSummary = {
  status: 'partial',
  mode: 'model',
  leftOut: [],
  nearest: [],
  followUps: ['And then?'],
};

test('an answer is its notices and its text as paragraphs, with its claims and its summary', async () => {
  const one: Answer['claims'][number] = { text: 'One.', citations: [1] };
  const two: Answer['claims'][number] = { text: 'Two.', citations: [1] };

  const answer = await collect([
    { type: 'text', block: 'answer', text: 'One. [1](/a) ', claim: one },
    { type: 'text', block: 'answer', text: 'Two. [1](/a)\n', claim: two },
    notice('The model stopped.'),
    notice('The guide says nothing more.'),
    { type: 'summary', summary },
  ]);

  expect(answer).toEqual({
    question: 'Why?',
    text: 'One. [1](/a) Two. [1](/a)\n\nThe model stopped.\n\nThe guide says nothing more.',
    claims: [one, two],
    citations: [],
    ...summary,
  });
});

test('an answer that breaks off is not passed off as one', async () => {
  const broken = (async function* (): AsyncGenerator<AnswerEvent> {
    yield notice('Half');
    throw new Error('broken');
  })();
  await expect(collectAnswer('Why?', broken)).rejects.toThrow('broken');
});

async function collect(events: AnswerEvent[]) {
  const stream = (async function* () {
    yield* events;
  })();
  return collectAnswer('Why?', stream);
}

function notice(text: string): AnswerEvent {
  return { type: 'text', block: 'notice', text, claim: undefined };
}
