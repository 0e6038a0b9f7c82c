// The one door to a language model outside: OpenAI's Responses API, or the chat completions of any
// server that speaks them.
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModelV4, SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { ModelConfig } from '../config.ts';

/** Nothing of a conversation is kept at OpenAI. */
export const providerOptions: SharedV4ProviderOptions = { openai: { store: false } };

/**
 * The model of the configuration; no request is made yet. `baseUrl` leads either API elsewhere.
 */
export function openModel(config: ModelConfig): LanguageModelV4 {
  const { modelId, apiKey, baseUrl } = config;
  if (config.provider === 'openai-compatible') {
    const provider = createOpenAICompatible({
      name: 'openai-compatible',
      baseURL: baseUrl ?? '',
      ...(apiKey ? { apiKey } : {}),
    });
    return provider(modelId);
  }
  const provider = createOpenAI({
    ...(apiKey ? { apiKey } : {}),
    ...(baseUrl ? { baseURL: baseUrl } : {}),
  });
  return provider(modelId);
}
