import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { streamAnswer } from '../../lib/stream/answer-stream.ts';
import type { AnswerEvent, Citation } from '../../lib/types.ts';
import { streamPartSchema } from '../../lib/wire/stream-parts.ts';
import { noticeSaid } from '../strings/said.ts';
import { type Chunk, dataOf, readWire } from './read-wire.ts';

const index = await indexGuides(await readGuideFiles('content/guides'));
const question = 'Which tools should I know for DevOps and for data engineering?';

describe('the response of an answer from the guide', () => {
  let chunks: Chunk[] = [];
  beforeAll(async () => {
    chunks = (await readWire(streamAnswer(askGuide(), 'en'))).chunks;
  });

  test('starts with its start, and has one message and one summary before the finish', () => {
    const types = chunks.map(({ type }) => type);
    expect(types[0]).toBe('start');
    expect(types.slice(-2)).toEqual(['data-answer', 'finish']);
    for (const once of ['start', 'data-answer', 'finish']) {
      expect(types.filter((type) => type === once)).toHaveLength(1);
    }
  });

  test('gives each citation before the text that uses its number, with the same link', () => {
    const known = new Map<number, string>();
    const used: { number: number; href: string; known: string | undefined }[] = [];
    for (const chunk of chunks) {
      if (chunk.type === 'data-citation') {
        const { number, href } = chunk.data as Citation;
        known.set(number, href);
      }
      for (const [, number, href = ''] of (chunk.delta ?? '').matchAll(/\[(\d+)\]\(([^)]+)\)/g)) {
        used.push({ number: Number(number), href, known: known.get(Number(number)) });
      }
    }
    expect(known.size).toBeGreaterThan(1);
    expect(used.map((each) => each.known)).toEqual(used.map(({ href }) => href));
    expect([...new Set(used.map(({ number }) => number))].sort()).toEqual([...known.keys()].sort());
  });

  test('gives one source a citation, with the same link', () => {
    const hrefs = dataOf(chunks, 'data-citation').map((data) => (data as Citation).href);
    const sources = chunks.filter(({ type }) => type === 'source-url');
    expect(sources.map(({ url }) => url)).toEqual(hrefs);
  });

  test('has whole sentences, items or rows in every delta', async () => {
    const deltas = chunks.flatMap(({ delta }) => (delta === undefined ? [] : [delta]));
    const texts: string[] = [];
    for await (const event of askGuide()) {
      if (event.type === 'text') texts.push(event.text);
      if (event.type === 'notice') texts.push(noticeSaid(event.notice));
    }
    expect(deltas).toEqual(texts);
    for (const delta of deltas) expect(delta.trim()).toMatch(/(?:[.!?:|]|\[\d+\]\(\S+\))$/);
  });

  test('is made of parts that the page and the widget know', () => {
    const own = chunks.filter(({ type }) => type !== 'source-url');
    expect(own.length).toBeGreaterThan(4);
    for (const chunk of own)
      expect(v.safeParse(streamPartSchema, chunk)).toMatchObject({ success: true });
  });
});

function askGuide(): AsyncIterable<AnswerEvent> {
  const turns = [{ role: 'user', text: question } as const];
  return answerQuestion({ turns, guide: undefined, index, author: undefined });
}
