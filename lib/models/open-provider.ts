// The one door to models outside: OpenAI itself, or any server that speaks its chat completions and
// embeddings. The packages are loaded when one is configured.
import type { ProviderV4 } from '@ai-sdk/provider';
import type { ServiceConfig } from '../config.ts';
import { fetchBounded } from './service-fetch.ts';

/**
 * The service of the configuration; no request is made yet. `baseUrl` leads either API elsewhere.
 * @param fetch What its requests are made with.
 */
export async function openProvider(
  { provider, apiKey, baseUrl }: ServiceConfig,
  fetch: typeof globalThis.fetch = fetchBounded,
): Promise<Pick<ProviderV4, 'languageModel' | 'embeddingModel'>> {
  const key = apiKey ? { apiKey } : {};
  if (provider === 'openai-compatible') {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    return createOpenAICompatible({
      name: 'openai-compatible',
      baseURL: baseUrl ?? '',
      fetch,
      ...key,
    });
  }
  // The package reads the variable by itself while it loads, and fails on an empty one.
  if (process.env.OPENAI_BASE_URL?.trim() === '') delete process.env.OPENAI_BASE_URL;
  const { createOpenAI } = await import('@ai-sdk/openai');
  return createOpenAI({ fetch, ...key, ...(baseUrl ? { baseURL: baseUrl } : {}) });
}
