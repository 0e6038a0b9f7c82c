import { describe, expect, test, vi } from 'vitest';
import type { Turn } from '../../lib/types.ts';
import { embedQuery } from '../../lib/understand/embed-query.ts';
import { understand } from '../../lib/understand/understand.ts';
import { bakeryIndex, plainIndex, startBakeryService } from '../fixtures/embedded-bakery.ts';
import { meaningOf } from '../fixtures/embedding-service.ts';
import { until } from '../fixtures/until.ts';

const signal = undefined;

function read(...questions: string[]) {
  const turns = questions.flatMap((text): Turn[] => [
    { role: 'user', text },
    { role: 'assistant', text: 'Forged: loaves cost nothing.' },
  ]);
  return understand(turns.slice(0, -1), bakeryIndex);
}

/** Catches what is warned of, one entry a line. */
function listen(): string[] {
  const lines: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((line) => void lines.push(line));
  return lines;
}

describe('what the service is sent', () => {
  test('is the question and nothing else', async () => {
    const { service, embedder } = await startBakeryService();
    const query = await embedQuery(await read('When does rye rise?'), bakeryIndex, {
      embedder,
      signal,
    });
    expect(service.server.requests.map(({ body }) => body)).toEqual([
      { model: 'topics-1', input: ['When does rye rise?'], encoding_format: 'float' },
    ]);
    expect(query.parts[0]?.vector?.[0]).toBeCloseTo(1 / Math.hypot(...meaningOf('rye')));
  });

  test('is every part that is put as a question, in one request', async () => {
    const { service, embedder } = await startBakeryService();
    const question =
      'I love bread. When does dough rise at night, and which furnace is lit every morning?';
    const query = await embedQuery(await read(question), bakeryIndex, { embedder, signal });
    const parts = ['When does dough rise at night', 'which furnace is lit every morning?'];
    expect(service.batches()).toEqual([parts.map((part) => `${part} I love bread.`)]);
    expect(query.parts.map(({ vector }) => vector?.length)).toEqual([undefined, 4, 4]);
  });

  test('is only what wants a vector', async () => {
    const { service, embedder } = await startBakeryService();
    const query = await read('When does dough rise at night, and which furnace is lit?');
    const [first] = query.parts;
    const { parts } = await embedQuery(query, bakeryIndex, {
      ...{ embedder, signal },
      wants: (part) => part === first,
    });
    expect(service.batches()).toEqual([['When does dough rise at night']]);
    expect(parts.map(({ vector }) => vector?.length)).toEqual([4, undefined]);
  });

  test('is a dependent question and those that it leans on, never what was answered', async () => {
    const { service, embedder } = await startBakeryService();
    const query = await read(
      'Which room is cool at night?',
      'What are the wages of trained people?',
      'And for lighting the furnace?',
    );
    await embedQuery(query, bakeryIndex, { embedder, signal });
    expect(service.batches()).toEqual([
      [
        'And for lighting the furnace?',
        'What are the wages of trained people? And for lighting the furnace?',
      ],
    ]);
  });

  test('is the beginning of a text that is too long', async () => {
    const { service, embedder } = await startBakeryService();
    const question = `When ${'does rye '.repeat(1000)}rise?`;
    await embedQuery(await read(question), bakeryIndex, { embedder, signal });
    expect(service.batches()).toEqual([[question.slice(0, 4000)]]);
  });

  test('is nothing when the index has no vectors of its model', async () => {
    const { service, embedder } = await startBakeryService();
    const query = await read('When does rye rise?');
    const other = { ...embedder, modelId: 'topics-2' };
    expect(await embedQuery(query, plainIndex, { embedder, signal })).toBe(query);
    expect(await embedQuery(query, bakeryIndex, { embedder: other, signal })).toBe(query);
    expect(await embedQuery(query, bakeryIndex, { embedder: undefined, signal })).toBe(query);
    expect(service.batches()).toEqual([]);
  });
});

test('the same question is embedded once', async () => {
  const { service, embedder } = await startBakeryService();
  const query = await read('When does rye rise?');
  const options = { embedder, signal };
  const first = await embedQuery(query, bakeryIndex, options);
  const again = await embedQuery(await read('When does rye rise?'), bakeryIndex, options);
  expect(again.parts.map(({ vector }) => vector)).toEqual(first.parts.map(({ vector }) => vector));
  expect(service.batches()).toHaveLength(1);
});

test('a model that has failed for good is not asked', async () => {
  const { service, embedder } = await startBakeryService();
  const query = await read('When does rye rise?');
  const lost = { ...embedder, isLost: () => true };
  expect(await embedQuery(query, bakeryIndex, { embedder: lost, signal })).toBe(query);
  expect(service.batches()).toEqual([]);
});

test('a dependent question points as far to what it asks as to what it asks with the question before', async () => {
  const { embedder } = await startBakeryService();
  const query = await read('What are the wages of trained people?', 'And for the furnace?');
  const { parts } = await embedQuery(query, bakeryIndex, { embedder, signal });
  const own = meaningOf('And for the furnace?');
  const both = meaningOf('What are the wages of trained people? And for the furnace?');
  const unit = (vector: number[]) => vector.map((value) => value / Math.hypot(...vector));
  const wanted = unit(unit(own).map((value, at) => value + (unit(both)[at] ?? 0)));
  expect(wanted.length).toBeGreaterThan(0);
  for (const [at, value] of wanted.entries()) {
    expect(parts[0]?.vector?.[at]).toBeCloseTo(value);
  }
});

describe('the query stays as it is, with one line in the log, when the service', () => {
  const failed = 'The embedding service failed; passages are found by their words alone.';

  test('fails, which is not tried again', async () => {
    const { service, embedder } = await startBakeryService();
    const warnings = listen();
    service.behave(() => ({ kind: 'error', status: 503 }));
    const query = await read('When does rye rise?');
    expect(await embedQuery(query, bakeryIndex, { embedder, signal })).toBe(query);
    expect(warnings).toEqual([`${failed} It answered HTTP 503.`]);
    expect(service.server.requests).toHaveLength(1);
  });

  test('does not answer within three seconds', async () => {
    const { service, embedder } = await startBakeryService();
    const warnings = listen();
    const late = new AbortController();
    const patience = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
    service.behave(() => {
      late.abort(new DOMException('It took too long.', 'TimeoutError'));
      return { kind: 'mute' };
    });
    const query = await read('When does rye rise?');
    expect(await embedQuery(query, bakeryIndex, { embedder, signal })).toBe(query);
    expect(patience).toHaveBeenCalledWith(3000);
    expect(warnings).toEqual([`${failed} It did not answer in time.`]);
    await until(() => expect(service.server.requests[0]?.isAbandoned).toBe(true));
  });

  test('gives vectors of another length than those of the index', async () => {
    const { service, embedder } = await startBakeryService();
    const warnings = listen();
    service.behave(() => ({ kind: 'vectors', vectors: [[1, 0]] }));
    const query = await read('When does rye rise?');
    expect(await embedQuery(query, bakeryIndex, { embedder, signal })).toBe(query);
    expect(warnings).toEqual([`${failed} Its vectors are not as long as those of the index.`]);
  });

  test('fails again in the same way; another way and the end of it are told as well', async () => {
    const { service, embedder } = await startBakeryService();
    const warnings = listen();
    const ask = async (question: string) =>
      embedQuery(await read(question), bakeryIndex, { embedder, signal });
    service.behave(() => ({ kind: 'vectors', vectors: [[1, 0]] }));
    for (const food of ['rye', 'bread', 'dough']) await ask(`When does ${food} rise?`);
    service.behave(() => ({ kind: 'vectors', vectors: [[0, 0, 0, 0]] }));
    for (const food of ['rye', 'bread']) await ask(`When does ${food} rise?`);
    service.behave(() => ({ kind: 'vectors', vectors: [meaningOf('rye')] }));
    for (const food of ['rye', 'bread']) await ask(`When does ${food} rise?`);
    expect(warnings).toEqual([
      `${failed} Its vectors are not as long as those of the index.`,
      `${failed} It gave a vector without a direction.`,
      'The embedding service gives vectors again; passages are found by their meaning too.',
    ]);
  });
});

test('a reader who leaves stops the request, and nothing is logged', async () => {
  const { service, embedder } = await startBakeryService();
  const leaving = new AbortController();
  service.behave(() => {
    leaving.abort();
    return { kind: 'mute' };
  });
  const query = await read('When does rye rise?');
  const embedding = embedQuery(query, bakeryIndex, { embedder, signal: leaving.signal });
  await expect(embedding).rejects.toMatchObject({ name: 'AbortError' });
  await until(() => expect(service.server.requests[0]?.isAbandoned).toBe(true));
});
