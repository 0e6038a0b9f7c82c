import type { LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider';
import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test';
import { expect, test, vi } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { type AnswerBudget, meteredModel } from '../../lib/models/answer-budget.ts';
import { withBudget } from '../../lib/models/open-author.ts';
import { readParts } from '../../lib/models/part-stream.ts';
import { openOver } from '../../lib/signpost.ts';
import type { Turn } from '../../lib/types.ts';
import { until } from '../fixtures/until.ts';

const source = `# Allotments {#allotments}

A plot costs £42 a year. Sheds may be two metres high. The water is turned off in November.
`;
const index = await indexGuides([{ file: 'allotments.md', source }]);
const asked = (text: string): Turn[] => [{ role: 'user', text }];

const usage = (input?: number, output?: number): LanguageModelV4Usage => ({
  inputTokens: { total: input, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: output, text: undefined, reasoning: undefined },
});

function modelThatSays(text: string, used: LanguageModelV4Usage) {
  const parts: LanguageModelV4StreamPart[] = [
    { type: 'stream-start', warnings: [] },
    { type: 'text-start', id: '1' },
    { type: 'text-delta', id: '1', delta: text },
    { type: 'text-end', id: '1' },
    { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage: used },
  ];
  return new MockLanguageModelV4({
    doStream: async () => ({ stream: convertArrayToReadableStream(parts) }),
  });
}

/** A budget that allows so many answers, and what it is told. */
function budgetOf(answers: number) {
  const spent: number[] = [];
  const allows = vi.fn(async () => allows.mock.calls.length <= answers);
  const budget: AnswerBudget = { allows, spend: (tokens) => void spent.push(tokens) };
  return { budget, allows, spent };
}

const signpostWith = (model: MockLanguageModelV4, budget: AnswerBudget) =>
  openOver(index, { author: withBudget({ model, timeoutMs: 30_000 }, budget) });

test('past the budget no model is called, the guide is quoted, and the reader is told why', async () => {
  const model = modelThatSays('A plot costs £42 a year. [s1]', usage(100, 10));
  const { budget } = budgetOf(1);
  const { answer } = signpostWith(model, budget);
  const question = asked('What does a plot cost?');
  expect(await answer(question)).toMatchObject({ mode: 'model', status: 'answered' });
  const quoted = await answer(question);
  expect(quoted).toMatchObject({ mode: 'extractive', status: 'answered' });
  expect(quoted.text).toContain(
    'The language model has written as much as it may today, so this answer is quoted from the guide.',
  );
  expect(quoted.claims.map(({ text }) => text)).toEqual(['A plot costs £42 a year.']);
  expect(model.doStreamCalls).toHaveLength(1);
  const spanish = await answer(question, { language: 'es' });
  expect(spanish.text).toContain('El modelo de lenguaje ya ha escrito hoy todo lo que puede');
});

test('what needs no model takes nothing of it', async () => {
  const { budget, allows } = budgetOf(0);
  const { answer } = signpostWith(modelThatSays('Hello.', usage(1, 1)), budget);
  const { text } = await answer(asked('Thanks!'));
  expect(text).not.toContain('language model');
  expect(allows).not.toHaveBeenCalled();
});

test('a question in another language is one answer, though the model is asked twice', async () => {
  const model = modelThatSays('What does a plot cost?', usage(5, 5));
  const { budget, allows } = budgetOf(1);
  await signpostWith(model, budget).answer(
    asked('¿Cuánto cuesta una parcela al año en el huerto?'),
  );
  expect(allows).toHaveBeenCalledOnce();
  expect(model.doStreamCalls).toHaveLength(2);
});

test('past the budget a question in another language is not put into English', async () => {
  const model = modelThatSays('What does a plot cost?', usage(5, 5));
  const { answer } = signpostWith(model, budgetOf(0).budget);
  const { status } = await answer(asked('¿Cuánto cuesta una parcela al año en el huerto?'));
  expect(status).toBe('not-covered');
  expect(model.doStreamCalls).toHaveLength(0);
});

test('a reply counts with the tokens that the service tells', async () => {
  const { budget, spent } = budgetOf(1);
  const model = modelThatSays('A plot costs £42 a year. [s1]', usage(120, 30));
  await signpostWith(model, budget).answer(asked('What does a plot cost?'));
  expect(spent).toEqual([150]);
});

const options = { prompt: [{ role: 'system' as const, content: 'p'.repeat(400) }] };

test('where the service does not tell, they are estimated from what was asked and said', async () => {
  const { budget, spent } = budgetOf(1);
  const model = meteredModel(modelThatSays('a'.repeat(800), usage()), budget);
  for await (const _ of readParts((await model.doStream(options)).stream));
  expect(spent).toHaveLength(1);
  expect(spent[0]).toBeGreaterThanOrEqual(300);
  expect(spent[0]).toBeLessThan(330);
});

test.each([
  ['none', 0, 0],
  ['none of the reply', 100, 0],
  ['fewer than none', -100, 50],
  ['more than there can be', 1e308, 1e308],
  ['no number', Number.NaN, 5],
])('where it tells %s, they are estimated too', async (_, input, output) => {
  const { budget, spent } = budgetOf(1);
  const model = meteredModel(modelThatSays('a'.repeat(800), usage(input, output)), budget);
  for await (const _ of readParts((await model.doStream(options)).stream));
  expect(spent).toEqual([expect.closeTo(310, -2)]);
});

test('parts of a token count as whole ones', async () => {
  const { budget, spent } = budgetOf(1);
  const model = meteredModel(modelThatSays('Yes.', usage(120.5, 0.2)), budget);
  for await (const _ of readParts((await model.doStream(options)).stream));
  expect(spent).toEqual([122]);
});

test('a reply that is left in the middle counts too, and one that never began does not', async () => {
  const { budget, spent } = budgetOf(1);
  const model = meteredModel(modelThatSays('a'.repeat(800), usage(7, 7)), budget);
  for await (const part of readParts((await model.doStream(options)).stream)) {
    if (part.type === 'text-delta') break;
  }
  await until(() => expect(spent).not.toEqual([]));
  expect(spent[0]).toBeGreaterThanOrEqual(300);
  const failing = new MockLanguageModelV4({ doStream: () => Promise.reject(new Error('No.')) });
  const parts = readParts((await meteredModel(failing, budget).doStream(options)).stream);
  await expect(parts.next()).rejects.toThrow('No.');
  expect(spent).toHaveLength(1);
});
