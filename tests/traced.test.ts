import { type Span, trace } from '@opentelemetry/api';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { traced, tracedEvents } from '../lib/traced.ts';

let told: string[] = [];

/** A provider that writes down what it is told. */
function spanOf(name: string): Span {
  told.push(`start ${name}`);
  return {
    setStatus: ({ message }: { message?: string }) => void told.push(`failed ${message}`),
    end: () => void told.push(`end ${name}`),
  } as unknown as Span;
}

beforeEach(() => {
  told = [];
  vi.spyOn(trace, 'getTracer').mockReturnValue({
    startSpan: spanOf,
    startActiveSpan: (name: string, work: (span: Span) => unknown) => work(spanOf(name)),
  } as unknown as ReturnType<typeof trace.getTracer>);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function* loaves(failure?: Error) {
  yield 'rye';
  told.push('between');
  yield 'wheat';
  if (failure) throw failure;
}

async function read(events: AsyncIterable<string>, most = 9): Promise<string[]> {
  const got: string[] = [];
  for await (const event of events) if (got.push(event) === most) break;
  return got;
}

test('a stage is a span around its work, and gives what that gives', async () => {
  expect(await traced('bake', () => 'bread')).toBe('bread');
  expect(told).toEqual(['start signpost.bake', 'end signpost.bake']);
});

test('a stage that fails says so by the name of the error, without its words', async () => {
  const failing = traced('bake', () => Promise.reject(new TypeError('No secret flour.')));
  await expect(failing).rejects.toThrow('No secret flour.');
  expect(told).toEqual(['start signpost.bake', 'failed TypeError', 'end signpost.bake']);
});

test('the span of events lasts until the last of them', async () => {
  expect(await read(tracedEvents('bake', loaves()))).toEqual(['rye', 'wheat']);
  expect(told).toEqual(['start signpost.bake', 'between', 'end signpost.bake']);
});

test('it ends where no more are wanted, and where they fail', async () => {
  expect(await read(tracedEvents('bake', loaves()), 1)).toEqual(['rye']);
  expect(told).toEqual(['start signpost.bake', 'end signpost.bake']);
  await expect(read(tracedEvents('bake', loaves(new RangeError('Burnt.'))))).rejects.toThrow();
  expect(told.at(-2)).toBe('failed RangeError');
});
