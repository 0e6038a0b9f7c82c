// POST /model: what a model at another server says, through streamText and the package for such servers.
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { createUIMessageStreamResponse, streamText, toUIMessageStream } from 'ai';

const models = createOpenAICompatible({ name: 'bench', baseURL: process.env.OPENAI_BASE_URL });

export async function POST(request) {
  const { messages } = await request.json();
  const prompt = messages.at(-1).parts[0].text;
  const { stream } = streamText({ model: models(process.env.OPENAI_MODEL), prompt });
  return createUIMessageStreamResponse({ stream: toUIMessageStream({ stream }) });
}
