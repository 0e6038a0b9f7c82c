// A client of OpenAI's that stops an answer stops the language model that writes it.
import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { completeChat } from '../../../lib/agents/chat-completions/completion.ts';
import {
  completionSchema,
  readCompletion,
} from '../../../lib/agents/chat-completions/completion-request.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { openOver } from '../../../lib/signpost.ts';
import { steppedModel } from '../stepped-model.ts';

const source = `# Allotments {#allotments}

A plot costs £42 a year. Sheds may be two metres high. The water is turned off in November.
`;
const index = await indexGuides([{ file: 'allotments.md', source }]);

function clientOf({ model }: ReturnType<typeof steppedModel>) {
  const signpost = openOver(index, { author: { model, timeoutMs: 30_000 } });
  const context = { signpost, origin: 'https://guide.example', language: 'en' } as const;
  return new OpenAI({
    ...{ apiKey: 'none', baseURL: 'http://site.example/v1', maxRetries: 0 },
    fetch: async (address, init) => {
      const request = new Request(address, init);
      const asked = readCompletion(completionSchema.parse(await request.json()));
      return completeChat(asked, { ...context, signal: request.signal });
    },
  });
}

const question = 'What does a plot cost, and when is the water off?';
const asked = { model: 'signpost', messages: [{ role: 'user' as const, content: question }] };

test('in the middle of a stream', async () => {
  const stepped = steppedModel();
  const stream = await clientOf(stepped).chat.completions.create({ ...asked, stream: true });
  const heard: string[] = [];
  const over = (async () => {
    for await (const { choices } of stream) {
      const [choice] = choices;
      heard.push(choice?.delta.content ?? '');
      if (heard.join('').includes('£42')) stream.controller.abort();
    }
  })();
  await stepped.begun;
  expect(stepped.stopped).not.toHaveBeenCalled();
  stepped.say('A plot costs £42 a year. [s1] ');
  stepped.say('The water is turned off in November. [s3] ');
  await over;
  await expect
    .poll(() => stepped.stopped.mock.calls.length, { timeout: 30_000 })
    .toBeGreaterThan(0);
  expect(heard.join('')).not.toContain('November');
});

test('before a whole answer is there', async () => {
  const stepped = steppedModel();
  const leaving = new AbortController();
  const answer = clientOf(stepped).chat.completions.create(asked, { signal: leaving.signal });
  answer.catch(() => {});
  await stepped.begun;
  leaving.abort();
  await expect(answer).rejects.toThrow('Request was aborted.');
  await expect
    .poll(() => stepped.stopped.mock.calls.length, { timeout: 30_000 })
    .toBeGreaterThan(0);
});
