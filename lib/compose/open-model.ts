// The one door to a language model outside: OpenAI's Responses API, or the chat completions of any
// server that speaks them. The providers are loaded when one is configured.
import type { LanguageModelV4, SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { ModelConfig } from '../config.ts';

/** Nothing of a conversation is kept at OpenAI. */
export const providerOptions: SharedV4ProviderOptions = { openai: { store: false } };

/** The model of the configuration; no request is made yet. `baseUrl` leads either API elsewhere. */
export async function openModel(config: ModelConfig): Promise<LanguageModelV4> {
  const { modelId, apiKey, baseUrl } = config;
  const key = apiKey ? { apiKey } : {};
  if (config.provider === 'openai-compatible') {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    return createOpenAICompatible({ name: 'openai-compatible', baseURL: baseUrl ?? '', ...key })(
      modelId,
    );
  }
  // The package reads the variable by itself while it loads, and fails on an empty one.
  if (process.env.OPENAI_BASE_URL?.trim() === '') delete process.env.OPENAI_BASE_URL;
  const { createOpenAI } = await import('@ai-sdk/openai');
  return createOpenAI({ ...key, ...(baseUrl ? { baseURL: baseUrl } : {}) })(modelId);
}
