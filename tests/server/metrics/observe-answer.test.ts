import { expect, test } from 'vitest';
import { type Metrics, metrics } from '../../../lib/server/metrics/metrics.ts';
import { observeAnswer } from '../../../lib/server/metrics/observe-answer.ts';
import type { AnswerEvent } from '../../../lib/types.ts';

const text: AnswerEvent = { type: 'text', text: 'Bakers rise at four. ', claim: undefined };
const summary: AnswerEvent = {
  type: 'summary',
  summary: {
    status: 'partial',
    mode: 'model',
    leftOut: [
      { text: 'Bakers sleep.', reason: { code: 'not-said', values: {} } },
      { text: 'Bakers earn $9.', reason: { code: 'figure-missing', values: { figure: '$9' } } },
      { text: 'Bakers earn $8.', reason: { code: 'figure-missing', values: { figure: '$8' } } },
    ],
    nearest: [],
    followUps: [],
  },
};

async function* from(events: AnswerEvent[], failure?: Error): AsyncGenerator<AnswerEvent> {
  yield* events;
  if (failure) throw failure;
}

async function read(events: AsyncIterable<AnswerEvent>, most = 100): Promise<AnswerEvent[]> {
  const got: AnswerEvent[] = [];
  for await (const event of events) {
    got.push(event);
    if (got.length === most) break;
  }
  return got;
}

/** What a metric has counted since, by its labels. */
async function countsOf(name: keyof Metrics, work: () => Promise<unknown>) {
  const look = async () => {
    const metric = metrics()[name];
    if (!('get' in metric)) throw new Error('It is no metric.');
    const { values } = await metric.get();
    return new Map(values.map((each) => [JSON.stringify(each.labels), each.value]));
  };
  const before = await look();
  await work();
  const grown = [...(await look())].map(([labels, value]) => [
    labels,
    value - (before.get(labels) ?? 0),
  ]);
  return Object.fromEntries(grown.filter(([, value]) => value !== 0));
}

test('the events of an answer pass as they are', async () => {
  const events = [text, text, summary];
  expect(await read(observeAnswer(from(events)))).toEqual(events);
});

test('a whole answer counts by status and mode, with what was left out by reason', async () => {
  const work = () => read(observeAnswer(from([text, summary])));
  expect(await countsOf('answers', work)).toEqual({ '{"status":"partial","mode":"model"}': 1 });
  expect(await countsOf('leftOut', work)).toEqual({
    '{"reason":"not-said"}': 1,
    '{"reason":"figure-missing"}': 2,
  });
  expect(await countsOf('unfinished', work)).toEqual({});
});

test('what the reader is told of a failing model counts by its code, other notices do not', async () => {
  const notices: AnswerEvent[] = [
    { type: 'notice', notice: { code: 'model-silent', values: {} } },
    { type: 'notice', notice: { code: 'partial', values: {} } },
  ];
  const work = () => read(observeAnswer(from(notices)));
  expect(await countsOf('modelFailures', work)).toEqual({ '{"code":"model-silent"}': 1 });
});

test('an answer that a reader leaves, or that is stopped, counts as stopped', async () => {
  const stopped = new DOMException('It was stopped.', 'AbortError');
  expect(await countsOf('unfinished', () => read(observeAnswer(from([text, summary])), 1))).toEqual(
    {
      '{"why":"stopped"}': 1,
    },
  );
  const work = () => read(observeAnswer(from([text], stopped))).catch(() => undefined);
  expect(await countsOf('unfinished', work)).toEqual({ '{"why":"stopped"}': 1 });
});

test('one that fails counts as failed, and fails', async () => {
  const work = () =>
    expect(read(observeAnswer(from([text], new Error('No more.'))))).rejects.toThrow('No more.');
  expect(await countsOf('unfinished', work)).toEqual({ '{"why":"failed"}': 1 });
});

test('the first text is timed once, the end of a whole answer too', async () => {
  const work = () => read(observeAnswer(from([text, text, summary])));
  const first = await countsOf('firstText', work);
  const total = await countsOf('total', work);
  expect(first['{"le":"+Inf"}']).toBe(1);
  expect(total['{"le":"+Inf"}']).toBe(1);
});
