import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai';
import { describe, expect, test, vi } from 'vitest';
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { streamAnswer } from '../../lib/stream/answer-stream.ts';
import type { AnswerEvent, AnswerSummary, Citation } from '../../lib/types.ts';
import type { Notice } from '../../lib/wire/codes.ts';
import { isNoticeId } from '../../lib/wire/stream-parts.ts';
import { dataOf, readWire } from './read-wire.ts';

/** A UI message with the data parts of the contract, as a client declares it. */
type AnswerMessage = UIMessage<
  never,
  { citation: Citation; notice: Notice; answer: AnswerSummary }
>;

const index = await indexGuides(await readGuideFiles('content/guides'));
const question = 'Which tools should I know for DevOps and for data engineering?';

const first = citation(1);
const second = citation(2);
const summary: AnswerSummary = {
  status: 'partial',
  mode: 'extractive',
  leftOut: [{ text: 'All earn $999K.', reason: { code: 'not-said', values: {} } }],
  nearest: [{ title: 'Section 1', href: '/guide/g#s1' }],
  followUps: ['And then?'],
};
const silent: Notice = { code: 'model-silent', values: {} };
const nothingMore: Notice = { code: 'partial', values: {} };
const scripted: AnswerEvent[] = [
  notice(silent),
  { type: 'citation', citation: first },
  { type: 'text', text: `One. [1](${first.href}) `, claim: undefined },
  { type: 'citation', citation: second },
  { type: 'text', text: `Two. [2](${second.href})`, claim: undefined },
  notice(nothingMore),
  { type: 'summary', summary },
];

describe('the response of an answer', () => {
  test('is an event stream of the AI SDK that nothing compresses, stores or holds back', () => {
    const { status, headers } = streamAnswer(eventsOf(scripted), 'en');

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/event-stream');
    expect(headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    expect(headers.get('x-accel-buffering')).toBe('no');
  });

  test('holds one message, each block of text a part of its own, and the summary at its end', async () => {
    const { chunks, end } = await readWire(streamAnswer(eventsOf(scripted), 'en'));

    expect(chunks.map(({ type }) => type)).toEqual([
      'start',
      ...['data-notice', 'text-start', 'text-delta', 'text-end'],
      ...['data-citation', 'source-url', 'text-start', 'text-delta'],
      ...['data-citation', 'source-url', 'text-delta', 'text-end'],
      ...['data-notice', 'text-start', 'text-delta', 'text-end'],
      'data-answer',
      'finish',
    ]);
    expect(
      new Set(chunks.flatMap(({ type, id }) => (type === 'text-start' ? [id] : []))).size,
    ).toBe(3);
    expect(dataOf(chunks, 'data-answer')).toEqual([summary]);
    expect(end).toBe('[DONE]');
  });

  test('gives two notices in a row a part each, so that they do not run together', async () => {
    const notices = [notice(silent), notice({ code: 'not-covered', values: {} })];
    const events = eventsOf([...notices, { type: 'summary', summary }]);
    const { chunks } = await readWire(streamAnswer(events, 'en'));

    const types = ['data-notice', 'text-start', 'text-delta', 'text-end'];
    expect(chunks.map(({ type }) => type)).toEqual([
      'start',
      ...types,
      ...types,
      'data-answer',
      'finish',
    ]);
  });

  test('says notices in the language that is asked for, with their codes before them', async () => {
    const { chunks } = await readWire(streamAnswer(eventsOf(scripted), 'es'));

    expect(dataOf(chunks, 'data-notice')).toEqual([silent, nothingMore]);
    const said = chunks.flatMap(({ id, delta = '' }) => (isNoticeId(id ?? '') ? delta : []));
    expect(said.filter(Boolean)).toEqual([
      'El modelo de lenguaje no respondió, así que esta respuesta se cita de la guía.',
      'La guía no dice nada más sobre esto.',
    ]);
    expect(dataOf(chunks, 'data-answer')).toEqual([summary]);
  });

  test('tells the version of the guides as metadata of the message, which clients send back', async () => {
    const response = streamAnswer(eventsOf(scripted), 'en', '0123456789ab');
    const { chunks } = await readWire(response);
    expect(chunks[0]).toMatchObject({ messageMetadata: { guidesVersion: '0123456789ab' } });
    const plain = await readWire(streamAnswer(eventsOf(scripted), 'en'));
    expect(plain.chunks[0]).not.toHaveProperty('messageMetadata');
  });

  test('says in that language too that it broke off', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = (async function* (): AsyncGenerator<AnswerEvent> {
      yield notice(silent);
      throw new Error('broken');
    })();
    const { chunks } = await readWire(streamAnswer(broken, 'es'));

    const errorText = 'No se pudo terminar la respuesta. Vuelve a preguntar.';
    expect(chunks.at(-1)).toEqual({ type: 'error', errorText });
  });

  test('tells by the id whether a part is a notice or of the answer', async () => {
    const { chunks } = await readWire(streamAnswer(eventsOf(scripted), 'en'));

    const ids = chunks.flatMap(({ type, id = '' }) => (type === 'text-start' ? [id] : []));
    expect(ids.map((id) => id.split('-')[0])).toEqual(['notice', 'answer', 'notice']);
    expect(ids.map(isNoticeId)).toEqual([true, false, true]);
  });

  test('sends an event when it happens, not when the answer is complete', async () => {
    let goOn = () => {};
    const isTold = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const reader = streamAnswer(
      (async function* () {
        yield notice({ code: 'partial-words', values: { words: ['First'] } });
        await isTold;
        yield notice({ code: 'partial-words', values: { words: ['Second'] } });
      })(),
      'en',
    )
      .body?.pipeThrough(new TextDecoderStream())
      .getReader();

    let seen = '';
    while (!seen.includes('“First”')) seen += (await reader?.read())?.value ?? '';
    expect(seen).not.toContain('Second');
    goOn();
    while (!seen.includes('[DONE]')) seen += (await reader?.read())?.value ?? '';
    expect(seen).toContain('“Second”');
  });

  test('tells of an error inside with a plain sentence, and leaves the details to the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const error = new Error('connect ECONNREFUSED 10.0.0.7:5432 (password "hunter2")');
    const { chunks, wire, end } = await readWire(
      streamAnswer(
        (async function* () {
          yield* scripted.slice(0, 3);
          throw error;
        })(),
        'en',
      ),
    );

    expect(chunks.at(-1)).toEqual({
      type: 'error',
      errorText: 'The answer could not be finished. Ask again.',
    });
    expect(wire).not.toMatch(/ECONNREFUSED|hunter2|Error/);
    expect(end).toBe('[DONE]');
    expect(log).toHaveBeenCalledExactlyOnceWith(error);
  });

  test('logs nothing when the reader has stopped the answer', async () => {
    const signal = AbortSignal.abort();
    const turns = [{ role: 'user', text: question } as const];
    const events = answerQuestion({ turns, guide: undefined, index, author: undefined, signal });

    const { chunks } = await readWire(streamAnswer(events, 'en'));

    expect(chunks.map(({ type }) => type)).not.toContain('data-answer');
  });
});

test("the AI SDK's own client reads one message with text, data and sources", async () => {
  const transport = new DefaultChatTransport<AnswerMessage>({
    api: 'http://localhost/api/chat',
    fetch: async () => streamAnswer(eventsOf(scripted), 'en'),
  });
  const stream = await transport.sendMessages({
    trigger: 'submit-message',
    chatId: 'c',
    messageId: undefined,
    messages: [{ id: 'm', role: 'user', parts: [{ type: 'text', text: question }] }],
    abortSignal: undefined,
  });

  let message: AnswerMessage | undefined;
  const ids = new Set<string>();
  for await (const state of readUIMessageStream<AnswerMessage>({
    stream,
    terminateOnError: true,
  })) {
    message = state;
    ids.add(state.id);
  }

  const parts = message?.parts ?? [];
  expect(message?.role).toBe('assistant');
  expect([...ids].filter((id) => id !== '')).toHaveLength(1);
  expect(parts.flatMap((part) => (part.type === 'text' ? [part.text] : []))).toEqual([
    'The language model did not answer, so this answer is quoted from the guide.',
    `One. [1](${first.href}) Two. [2](${second.href})`,
    'The guide says nothing more about this.',
  ]);
  expect(parts.flatMap((part) => (part.type === 'data-notice' ? [part.data] : []))).toEqual([
    silent,
    nothingMore,
  ]);
  expect(parts.filter(({ type }) => type === 'source-url')).toHaveLength(2);
  expect(parts.flatMap((part) => (part.type === 'data-citation' ? [part.data] : []))).toEqual([
    first,
    second,
  ]);
  expect(parts.flatMap((part) => (part.type === 'data-answer' ? [part.data] : []))).toEqual([
    summary,
  ]);
});

async function* eventsOf(events: AnswerEvent[]): AsyncGenerator<AnswerEvent> {
  yield* events;
}

function notice(told: Notice): AnswerEvent {
  return { type: 'notice', notice: told };
}

function citation(number: number): Citation {
  const id = `s${number}`;
  const href = `/guide/g?cite=${id}.x#${id}`;
  const section = { id, title: `Section ${number}`, path: ['Guide', `Section ${number}`] };
  return { number, guide: 'g', section, statementId: `${id}.x`, quote: 'As it stands.', href };
}
