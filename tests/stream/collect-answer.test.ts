import { expect, test } from 'vitest';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Answer, AnswerEvent, AnswerSummary } from '../../lib/types.ts';
import type { Notice } from '../../lib/wire/codes.ts';
import type { Language } from '../../lib/wire/languages.ts';

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
    { type: 'text', text: 'One. [1](/a) ', claim: one },
    { type: 'text', text: 'Two. [1](/a)\n', claim: two },
    notice({ code: 'model-stopped', values: {} }),
    notice({ code: 'partial', values: {} }),
    { type: 'summary', summary },
  ]);

  expect(answer).toEqual({
    question: 'Why?',
    text: 'One. [1](/a) Two. [1](/a)\n\nThe language model did not finish its answer, so the rest is quoted from the guide.\n\nThe guide says nothing more about this.',
    notices: [
      { code: 'model-stopped', values: {} },
      { code: 'partial', values: {} },
    ],
    claims: [one, two],
    citations: [],
    ...summary,
  });
});

test('an answer that breaks off is not passed off as one', async () => {
  const broken = (async function* (): AsyncGenerator<AnswerEvent> {
    yield notice({ code: 'partial', values: {} });
    throw new Error('broken');
  })();
  await expect(collectAnswer('Why?', broken)).rejects.toThrow('broken');
});

test('notices are said in the language that is asked for, what the guide says in its own', async () => {
  const said: AnswerEvent = { type: 'text', text: 'One. [1](/a)', claim: undefined };
  const events = [said, notice({ code: 'partial-words', values: { words: ['x', 'y'] } })];
  const { text } = await collect(events, 'es');
  expect(text).toBe('One. [1](/a)\n\nLa guía no menciona «x» o «y».');
});

async function collect(events: AnswerEvent[], language?: Language) {
  const stream = (async function* () {
    yield* events;
  })();
  return collectAnswer('Why?', stream, language);
}

function notice(told: Notice): AnswerEvent {
  return { type: 'notice', notice: told };
}
