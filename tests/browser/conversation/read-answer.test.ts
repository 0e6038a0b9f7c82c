import { expect, test } from 'vitest';
import { createAnswerReader } from '../../../browser/conversation/read-answer.ts';
import type { StreamPart } from '../../../lib/wire/stream-parts.ts';

const events = [
  { type: 'start', messageId: 'm1' },
  { type: 'text-start', id: '0' },
  { type: 'text-delta', id: '0', delta: 'Räume kosten 110 – 160 K. ' },
  { type: 'source-url', sourceId: 's', url: 'https://example.org' },
  { type: 'text-end', id: '0' },
  { type: 'finish' },
];
const stream = `${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`;
const known = events.filter(({ type }) => type !== 'source-url');

function readCutAt(position: number): StreamPart[] {
  const bytes = new TextEncoder().encode(stream);
  const decoder = new TextDecoder();
  const parts: StreamPart[] = [];
  const reader = createAnswerReader((part) => parts.push(part));
  reader.feed(decoder.decode(bytes.subarray(0, position), { stream: true }));
  reader.feed(decoder.decode(bytes.subarray(position), { stream: true }));
  return parts;
}

test('gives the same parts wherever the stream is cut', () => {
  const length = new TextEncoder().encode(stream).length;
  for (let position = 0; position <= length; position++) {
    expect(readCutAt(position)).toEqual(known);
  }
});

test('passes over events that are no JSON, and parts of a wrong shape', () => {
  const parts: StreamPart[] = [];
  const reader = createAnswerReader((part) => parts.push(part));
  reader.feed(
    'data: {"type":"text-delta","id":1}\n\ndata: nonsense\n\ndata: {"type":"finish"}\n\n',
  );
  expect(parts).toEqual([{ type: 'finish' }]);
});

test('passes over a citation whose address is no address of a page', () => {
  const parts: StreamPart[] = [];
  const reader = createAnswerReader((part) => parts.push(part));
  const section = { id: 'a', title: 'A', path: ['A'] };
  const data = { number: 1, guide: 'g', section, statementId: 'a.1', quote: 'q' };
  for (const href of ['javascript:alert(1)', '//elsewhere.example', '/guide/g?cite=a.1#a']) {
    reader.feed(`data: ${JSON.stringify({ type: 'data-citation', data: { ...data, href } })}\n\n`);
  }
  expect(parts.map(({ type }) => type)).toEqual(['data-citation']);
});
