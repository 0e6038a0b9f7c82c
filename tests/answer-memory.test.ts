import { expect, test, vi } from 'vitest';
import { AnswerMemory, type QuotesRequest } from '../lib/answer-memory.ts';
import { answerQuestion } from '../lib/answer-question.ts';
import { indexGuides } from '../lib/build-guides.ts';
import { EmbeddingFailure } from '../lib/models/embedding-failure.ts';
import type { AnswerEvent, Turn } from '../lib/types.ts';
import { bakeryIndex, startBakeryService } from './fixtures/embedded-bakery.ts';

const guides = [
  {
    file: 'bread.md',
    source: `# Bread {#bread}

## Dough {#dough}

A dough rests for two hours.

## Oven {#oven}

An oven for bread is at 250 degrees.
`,
  },
  { file: 'soup.md', source: '# Soup {#soup}\n\n## Rest {#rest}\n\nA soup rests for a night.\n' },
];
const index = await indexGuides(guides);
const dough = 'How long does a dough rest?';

type Asked = Partial<QuotesRequest> & { question?: string; history?: Turn[] };

function requestOf({ question = dough, history = [], ...request }: Asked = {}): QuotesRequest {
  const turns: Turn[] = [...history, { role: 'user', text: question }];
  return { turns, guide: undefined, index, ...request };
}

async function collect(events: AsyncIterable<AnswerEvent>): Promise<AnswerEvent[]> {
  const collected: AnswerEvent[] = [];
  for await (const event of events) collected.push(event);
  return collected;
}

const ask = (memory: AnswerMemory, asked?: Asked) => collect(memory.answer(requestOf(asked)));

/** Whether what is asked second is given what was made for the first. */
async function isRemembered(first: Asked, second = first, memory = new AnswerMemory()) {
  const [made] = await ask(memory, first);
  const [given] = await ask(memory, second);
  return given === made;
}

const history: Turn[] = [
  { role: 'user', text: dough },
  { role: 'assistant', text: 'A dough rests for two hours.' },
];

test.each<[string, Asked]>([
  ['first', {}],
  ['of one guide', { guide: 'soup', question: 'How long does a soup rest?' }],
  ['behind an answer', { history, question: 'How hot is an oven for bread?' }],
  ['as a greeting', { question: 'hello' }],
  ['as one that no guide answers', { question: 'Is it?' }],
])(
  'what is asked %s is answered as it would be anew, and is not worked out again',
  async (_, asked) => {
    const memory = new AnswerMemory();
    const made = await collect(answerQuestion({ ...requestOf(asked), author: undefined }));
    const first = await ask(memory, asked);
    const second = await ask(memory, asked);
    expect(JSON.stringify(first)).toBe(JSON.stringify(made));
    expect(second).toEqual(first);
    expect(second[0]).toBe(first[0]);
  },
);

test.each<[string, Asked]>([
  ['another question', { question: 'How long does a dough rest? ' }],
  ['another guide', { guide: 'bread' }],
  ['another conversation', { history }],
  ['another contact of the site', { contact: 'https://bakery.example' }],
  ['guides that were indexed anew', { index: await indexGuides(guides) }],
])('%s has an answer of its own', async (_, asked) => {
  expect(await isRemembered({})).toBe(true);
  expect(await isRemembered({}, asked)).toBe(false);
});

test.each([
  ['words that the guides do not have', 'How long does a zeppelin rest in Samarkand?'],
  ['words that were read as others', 'How long does a dogh rest?'],
])('a reply that says again %s is not kept', async (_, question) => {
  const memory = new AnswerMemory();
  const events = await ask(memory, { question });
  expect(events[0]).toMatchObject({ type: 'notice' });
  expect(await isRemembered({ question }, { question }, memory)).toBe(false);
});

test.each([
  ['a section by its title', true, dough],
  ['words of the question before', false, 'Is two hours a night for bread?'],
])('a reply that tells that a question goes on with %s: kept is %s', async (_, isKept, text) => {
  const memory = new AnswerMemory();
  const history: Turn[] = [
    { role: 'user', text },
    { role: 'assistant', text: 'Hm.' },
  ];
  const asked = { history, question: 'And how hot is it?' };
  const events = await ask(memory, asked);
  expect(events).toContainEqual(
    expect.objectContaining({ notice: expect.objectContaining({ code: 'context' }) }),
  );
  expect(await isRemembered(asked, asked, memory)).toBe(isKept);
});

test('what a reader did not wait for, or has stopped, is not kept', async () => {
  const memory = new AnswerMemory();
  for await (const _ of memory.answer(requestOf())) break;
  expect(await isRemembered({}, {}, memory)).toBe(true);
  const events = ask(memory, { signal: AbortSignal.abort() });
  await expect(events).rejects.toMatchObject({ name: 'AbortError' });
});

test('an answer for which the embedding model failed is made anew with it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { embedder } = await startBakeryService();
  const question = 'How much compensation do employees get?';
  const asked = { index: bakeryIndex, question, embedder };
  const memory = new AnswerMemory();
  const embed = vi.spyOn(embedder, 'embed').mockRejectedValueOnce(new EmbeddingFailure('Away.'));
  const without = await ask(memory, asked);
  const within = await ask(memory, asked);
  expect(without.at(-1)).toMatchObject({ summary: { status: 'not-covered' } });
  expect(within.at(-1)).not.toMatchObject({ summary: { status: 'not-covered' } });
  const calls = embed.mock.calls.length;
  expect((await ask(memory, asked))[0]).toBe(within[0]);
  expect(embed).toHaveBeenCalledTimes(calls);
  embedder.isLost = () => true;
  expect(await ask(memory, asked)).toEqual(without);
});

test('nobody can change what others are given', async () => {
  const memory = new AnswerMemory();
  const events = await ask(memory);
  const citation = events.find((event) => event.type === 'citation');
  expect(() => Object.assign(citation?.citation ?? {}, { quote: 'Never.' })).toThrow(TypeError);
});

test('what was not asked for longest makes room', async () => {
  const bytes = JSON.stringify(await ask(new AnswerMemory())).length * 4;
  const memory = new AnswerMemory(bytes);
  const [made] = await ask(memory);
  expect((await ask(memory))[0]).toBe(made);
  await ask(memory, { question: 'How hot is an oven for bread?' });
  expect((await ask(memory))[0]).not.toBe(made);
});
