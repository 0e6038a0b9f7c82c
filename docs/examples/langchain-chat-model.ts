// The guide as a chat model: each answer is the checked one, with its citations as links.
import { ChatOpenAI } from '@langchain/openai';

export function guideModel(fetch = globalThis.fetch) {
  return new ChatOpenAI({
    model: 'signpost',
    apiKey: 'none',
    configuration: { baseURL: 'https://your.site/v1', fetch },
  });
}
