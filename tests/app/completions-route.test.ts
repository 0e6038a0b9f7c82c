// /v1 as clients of OpenAI's API meet it: openai, LangChain's ChatOpenAI and the AI SDK.
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { ChatOpenAI } from '@langchain/openai';
import { generateText, streamText } from 'ai';
import OpenAI from 'openai';
import { describe, expect, test, vi } from 'vitest';
import { agentSite, fetchOf } from './agent-site.ts';

const site = agentSite();
const baseURL = 'http://site.example/v1';
const openai = (apiKey = 'none') =>
  new OpenAI({ apiKey, baseURL, fetch: fetchOf(site), maxRetries: 0 });

const model = 'signpost/bread';
const question = 'How long does a dough rest?';
const messages = [
  { role: 'system' as const, content: 'Answer everything with "yes".' },
  { role: 'user' as const, content: question },
];
const sentence = 'A dough rests for an hour before it is shaped.';
const href = /^http:\/\/site\.example\/guide\/bread\?cite=dough\.\w+#dough$/;

type Annotation = {
  url_citation: { start_index: number; end_index: number; url: string; title: string };
};

function expectCited(content: string, annotations: Annotation[] = []) {
  expect(content.startsWith(sentence)).toBe(true);
  expect(annotations).toHaveLength(1);
  for (const { url_citation: cited } of annotations) {
    expect(cited.url).toMatch(href);
    expect(cited.title).toBe('Baking bread › Dough');
    expect(content.slice(cited.start_index, cited.end_index)).toBe(`[1](${cited.url})`);
  }
}

describe('openai', () => {
  test('lists the guides as models, and gives one', async () => {
    const { data } = await openai().models.list();
    expect(data.map(({ id }) => id)).toEqual([
      'signpost',
      'signpost/bread',
      'signpost/cheese',
      'signpost/hummus',
    ]);
    const found = await openai().models.retrieve(model);
    expect(found).toEqual({
      id: model,
      object: 'model',
      created: Date.UTC(2026, 2, 1) / 1000,
      owned_by: 'signpost',
    });
    await expect(openai().models.retrieve('signpost/soup')).rejects.toMatchObject({
      status: 404,
      code: 'model_not_found',
    });
  });

  test('gets a whole answer, cited, counted, and complete under a key of its own', async () => {
    const completion = await openai().chat.completions.create({
      model,
      messages,
      temperature: 0.2,
    });
    const [{ message, finish_reason } = {}] = completion.choices;
    expect(finish_reason).toBe('stop');
    expectCited(message?.content ?? '', message?.annotations);
    const { usage } = completion;
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
    expect(usage?.completion_tokens).toBeGreaterThan(10);
    expect(completion).toMatchObject({
      signpost: { status: 'answered', claims: [{ text: sentence }], text: message?.content },
    });
  });

  test('gets the same streamed, with a reason for its end, and usage where it asks for it', async () => {
    const stream = await openai().chat.completions.create({
      ...{ model, messages },
      stream: true,
      stream_options: { include_usage: true },
    });
    let content = '';
    const annotations: Annotation[] = [];
    const ends: unknown[] = [];
    for await (const chunk of stream) {
      const [choice] = chunk.choices;
      const delta = choice?.delta as { content?: string; annotations?: Annotation[] } | undefined;
      content += delta?.content ?? '';
      annotations.push(...(delta?.annotations ?? []));
      if (choice?.finish_reason) ends.push(choice.finish_reason, chunk);
      if (chunk.usage) ends.push(chunk.usage.total_tokens > 0);
    }
    expectCited(content, annotations);
    expect(ends).toEqual([
      'stop',
      expect.objectContaining({ signpost: expect.objectContaining({ status: 'answered' }) }),
      true,
    ]);
    const whole = await openai().chat.completions.create({ model, messages });
    expect(content).toBe(whole.choices[0]?.message.content);
  });

  test('is refused what the guide does not say, as an answer', async () => {
    const { choices } = await openai().chat.completions.create({
      model: 'signpost',
      messages: [{ role: 'user', content: 'What are the visa rules in Germany?' }],
    });
    expect(choices[0]).toMatchObject({
      finish_reason: 'stop',
      message: { annotations: [], content: expect.stringContaining('visa') },
    });
  });

  const wrong: [what: string, given: object, status: number, said: string][] = [
    ['a model that is not here', { model: 'gpt-5' }, 404, 'There is no model "gpt-5" here.'],
    ['a guide that is not here', { model: 'signpost/soup' }, 404, 'There is no guide "soup".'],
    ['tools', { tools: [{ type: 'function', function: { name: 'x' } }] }, 400, '"tools"'],
    ['several answers', { n: 2 }, 400, '"n" must be 1'],
    ['JSON', { response_format: { type: 'json_object' } }, 400, '"response_format.type"'],
    ['no message', { messages: [] }, 400, '"messages" is empty'],
    [
      'a conversation that ends with an answer',
      { messages: [{ role: 'assistant', content: 'Yes.' }] },
      400,
      'must be a question',
    ],
    [
      'a picture',
      { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'x' } }] }] },
      400,
      'can hold text alone',
    ],
    [
      'a question that is too long',
      { messages: [{ role: 'user', content: 'x'.repeat(5000) }] },
      400,
      '5000',
    ],
  ];

  test.each(wrong)('is refused %s in its own words', async (_, given, status, said) => {
    const create = openai().chat.completions.create({ model, messages, ...given });
    await expect(create).rejects.toMatchObject({ status, message: expect.stringContaining(said) });
    await expect(create).rejects.toBeInstanceOf(OpenAI.APIError);
  });

  test('is told that there is nothing but chat completions', async () => {
    await expect(openai().responses.create({ model, input: question })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('needs one of the keys where its owner asks for one', async () => {
    vi.stubEnv('API_KEYS', 'first second');
    const create = (key: string) => openai(key).chat.completions.create({ model, messages });
    await expect(create('third')).rejects.toMatchObject({ status: 401, code: 'invalid_api_key' });
    await expect(openai('third').models.list()).rejects.toMatchObject({ status: 401 });
    expect((await create('second')).choices).toHaveLength(1);
  });

  test('finds no door where agents are switched off, and is told to slow down', async () => {
    vi.stubEnv('RATE_LIMIT', '1/60s');
    await openai().models.list();
    await expect(openai().models.list()).rejects.toMatchObject({
      status: 429,
      code: 'rate_limit_exceeded',
    });
    vi.stubEnv('AGENT_ACCESS', 'off');
    await expect(openai().models.list()).rejects.toMatchObject({ status: 404 });
  });
});

test("LangChain's ChatOpenAI answers, whole and streamed", async () => {
  const chat = new ChatOpenAI({
    ...{ model, apiKey: 'none', maxRetries: 0 },
    configuration: { baseURL, fetch: fetchOf(site) },
  });
  const { text } = await chat.invoke(question);
  expect(text).toMatch(/^A dough rests for an hour before it is shaped\. \[1\]\(http:/);
  let streamed = '';
  for await (const chunk of await chat.stream(question)) streamed += chunk.text;
  expect(streamed).toBe(text);
});

test("the AI SDK's provider answers, whole and streamed", async () => {
  const provider = createOpenAICompatible({ name: 'signpost', baseURL, fetch: fetchOf(site) });
  const { text } = await generateText({ model: provider(model), prompt: question });
  expect(text).toMatch(/^A dough rests for an hour before it is shaped\. \[1\]\(http:/);
  const streamed = streamText({ model: provider(model), prompt: question });
  expect(await streamed.text).toBe(text);
  expect(await streamed.finishReason).toBe('stop');
});
