// Whatever a language model says, in whatever pieces, and whatever its service sends instead: what is shown as an
// answer is checked sentences of the guide, and the stream ends as the contract has it.
import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai';
import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createAnswerReader } from '../../browser/conversation/read-answer.ts';
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { type Author, openAuthor } from '../../lib/models/open-author.ts';
import { streamAnswer } from '../../lib/stream/answer-stream.ts';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { AnswerEvent } from '../../lib/types.ts';
import { isNoticeId, type StreamPart } from '../../lib/wire/stream-parts.ts';
import {
  type Script,
  type ScriptedServer,
  startScriptedServer,
} from '../fixtures/scripted-openai-server.ts';
import { foreignMarkup, wrongCitations } from '../injection/leaks.ts';
import { readWire } from '../stream/read-wire.ts';
import { anyText, fuzz, patience } from './fuzz.ts';
import { guideSource, lie, question, reply } from './replies.ts';

const index = await indexGuides([{ file: 'lighthouse.md', source: guideSource }]);

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

async function eventsOf(author: Author): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  const turns = [{ role: 'user' as const, text: question }];
  for await (const event of answerQuestion({ turns, guide: undefined, index, author })) {
    events.push(event);
  }
  return events;
}

async function* again(events: AnswerEvent[]): AsyncGenerator<AnswerEvent> {
  yield* events;
}

async function isHonest(events: AnswerEvent[]): Promise<void> {
  const answer = await collectAnswer(question, again(events));
  expect(foreignMarkup(answer)).toEqual([]);
  expect(wrongCitations(answer.citations, index)).toEqual([]);
  const isChecked = (text: string) =>
    !lie.test(text) && /\[\d+\]\(\/guide\/lighthouse\?cite=/.test(text);
  const texts = events.flatMap((event) => (event.type === 'text' ? [event.text] : []));
  expect(texts.filter((text) => !isChecked(text))).toEqual([]);
}

async function isOnTheWire(events: AnswerEvent[], lengths: number[]): Promise<void> {
  const { wire, chunks, end } = await readWire(streamAnswer(again(events), 'en'));
  const types = chunks.map(({ type }) => type);
  expect([types[0], ...types.slice(-2), end]).toEqual(['start', 'data-answer', 'finish', '[DONE]']);
  expect(types.filter((type) => type === 'data-answer')).toHaveLength(1);
  const text = chunks.map(({ id, delta }) => (id && !isNoticeId(id) ? (delta ?? '') : '')).join('');
  expect(textOf(await readByClient(wire))).toBe(text);
  expect(readByPage(wire, lengths)).toBe(text);
}

/** The message that the AI SDK's own client makes of a stream; it throws for a chunk that is none. */
async function readByClient(wire: string): Promise<UIMessage | undefined> {
  const transport = new DefaultChatTransport({
    fetch: async () => new Response(wire, { headers: { 'content-type': 'text/event-stream' } }),
  });
  const stream = await transport.sendMessages({
    trigger: 'submit-message',
    chatId: 'c',
    messageId: undefined,
    messages: [],
    abortSignal: undefined,
  });
  let read: UIMessage | undefined;
  for await (const message of readUIMessageStream({ stream, terminateOnError: true }))
    read = message;
  return read;
}

// Text that is no notice: a notice stands behind the part that tells of it.
function textOf(message: UIMessage | undefined): string {
  const parts = message?.parts ?? [];
  return parts
    .map((part, at) =>
      part.type === 'text' && parts[at - 1]?.type !== 'data-notice' ? part.text : '',
    )
    .join('');
}

function readByPage(wire: string, lengths: number[]): string {
  const parts: StreamPart[] = [];
  const reader = createAnswerReader((part) => void parts.push(part));
  for (let from = 0, at = 0; from < wire.length; at += 1) {
    const to = from + (lengths[at % lengths.length] ?? 1);
    reader.feed(wire.slice(from, to));
    from = to;
  }
  expect(parts.at(-1)?.type).toBe('finish');
  return parts
    .map((part) => (part.type === 'text-delta' && !isNoticeId(part.id) ? part.delta : ''))
    .join('');
}

const usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

const ends = ['stop', 'length', 'content-filter', 'tool-calls', 'error', 'none', 'failed'] as const;

function partsOf(pieces: string[], end: (typeof ends)[number]): LanguageModelV4StreamPart[] {
  const said: LanguageModelV4StreamPart[] = [
    { type: 'stream-start', warnings: [] },
    { type: 'text-start', id: '0' },
    ...pieces.map((delta) => ({ type: 'text-delta' as const, id: '0', delta })),
  ];
  if (end === 'none') return said;
  if (end === 'failed') return [...said, { type: 'error', error: new Error('It failed.') }];
  const finishReason = { unified: end, raw: end };
  return [...said, { type: 'text-end', id: '0' }, { type: 'finish', finishReason, usage }];
}

const wireCuts = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 5 });

test(
  'of a model’s words only checked sentences are shown, in a stream that every client can read',
  async () => {
    const input = fc.tuple(reply, fc.constantFrom(...ends), wireCuts);
    let shown = 0;
    await fuzz({ input, runs: 120 }, async ([pieces, end, lengths]) => {
      const model = new MockLanguageModelV4({
        doStream: async () => ({ stream: convertArrayToReadableStream(partsOf(pieces, end)) }),
      });
      const events = await eventsOf({ model, timeoutMs: 30_000 });
      await isHonest(events);
      await isOnTheWire(events, lengths);
      const summary = events.find((event) => event.type === 'summary');
      if (summary?.summary.mode === 'model') shown += 1;
    });
    // Else nothing was tried but the guide's own words.
    expect(shown).toBeGreaterThan(10);
  },
  patience,
);

let script: Script = { kind: 'mute' };
let server: ScriptedServer;

beforeAll(async () => {
  server = await startScriptedServer(() => script);
});
afterAll(() => server.close());

const event = (delta: object) =>
  `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta }] })}\n\n`;

const wirePiece = fc.oneof(
  reply.map((pieces) => pieces.map((content) => event({ content })).join('')),
  anyText(40),
  fc.constantFrom(
    'data: [DONE]\n\n',
    'data: {"choices":[]}\n\n',
    'data: {',
    '\n\n',
    'event: error\n',
    ': note\n',
    'data: null\n\n',
    'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n',
    'data: {"error":{"message":"no"}}\n\n',
    event({ content: null }),
    event({ content: { a: 1 } }),
    event({ content: 7 }),
    event({ reasoning: 'Zanzibar' }),
    event({ tool_calls: [{ index: 0, id: 'x', function: { name: 'y', arguments: '{' } }] }),
    '<html>',
    '{"a":1}',
  ),
);

test(
  'whatever its service sends, the answer comes to its end and tells no lie',
  async () => {
    const input = fc.record({
      body: fc.array(wirePiece, { maxLength: 6 }).map((pieces) => pieces.join('').toWellFormed()),
      type: fc.constantFrom(
        'text/event-stream',
        'text/event-stream',
        'application/json',
        'text/html',
        'x',
      ),
      status: fc.constantFrom(200, 200, 200, 201, 404, 500),
    });
    await fuzz({ input, runs: 60 }, async ({ body, type, status }) => {
      script = { kind: 'body', body, type, status };
      const service = { modelId: 'm', apiKey: 'sk-test', baseUrl: server.url, timeoutMs: 30_000 };
      const author = await openAuthor({
        model: { provider: 'openai-compatible', ...service, answerMs: undefined },
      });
      if (!author) throw new Error('There is no author.');
      const events = await eventsOf(author);
      await isHonest(events);
      await isOnTheWire(events, [64]);
    });
  },
  patience,
);
