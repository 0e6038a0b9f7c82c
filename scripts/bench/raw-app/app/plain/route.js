// POST /plain: the words of an answer through the AI SDK's streamText, from a model that has them ready.
import { createUIMessageStreamResponse, streamText, toUIMessageStream } from 'ai';
import { wordsOf } from '../../answers.js';

const usage = { inputTokens: {}, outputTokens: {} };

export async function POST(request) {
  const { id, messages } = await request.json();
  const prompt = messages.at(-1).parts[0].text;
  const { stream } = streamText({ model: speaking(wordsOf.get(id)), prompt });
  return createUIMessageStreamResponse({ stream: toUIMessageStream({ stream }) });
}

function speaking(words) {
  return {
    specificationVersion: 'v4',
    provider: 'ready',
    modelId: 'ready',
    supportedUrls: {},
    doStream: async () => ({ stream: streamOf(words) }),
  };
}

function streamOf(words) {
  return new ReadableStream({
    start(controller) {
      controller.enqueue({ type: 'stream-start', warnings: [] });
      controller.enqueue({ type: 'text-start', id: '1' });
      for (const delta of words) controller.enqueue({ type: 'text-delta', id: '1', delta });
      controller.enqueue({ type: 'text-end', id: '1' });
      controller.enqueue({ type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage });
      controller.close();
    },
  });
}
