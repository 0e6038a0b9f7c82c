// The language model of the configuration: OpenAI's Responses API, or the chat completions of any server
// that speaks them.
import type { LanguageModelV4, SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { ModelConfig } from '../config.ts';
import { openProvider } from '../embed/open-provider.ts';

/** Nothing of a conversation is kept at OpenAI. */
export const providerOptions: SharedV4ProviderOptions = { openai: { store: false } };

/** The model of the configuration; no request is made yet. */
export async function openModel(config: ModelConfig): Promise<LanguageModelV4> {
  const provider = await openProvider(config);
  return provider.languageModel(config.modelId);
}
