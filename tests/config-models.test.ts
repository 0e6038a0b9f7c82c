// How models are configured.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../lib/config.ts';

const root = resolve('/srv/signpost');

function modelOf(environment: Record<string, string>) {
  return readConfig(environment, root).model;
}

describe('a model', () => {
  test('is one of OpenAI when there is a key alone', () => {
    expect(modelOf({ OPENAI_API_KEY: ' sk-1 ' })).toEqual({
      provider: 'openai',
      modelId: 'gpt-5.4-mini',
      apiKey: 'sk-1',
      baseUrl: undefined,
      timeoutMs: 20_000,
      answerMs: 60_000,
    });
  });

  test('is one of another server when there is an address, with a key or without', () => {
    const baseUrl = 'http://localhost:11434/v1';
    const compatible = { provider: 'openai-compatible', baseUrl };
    expect(modelOf({ OPENAI_BASE_URL: baseUrl })).toMatchObject({
      ...compatible,
      apiKey: undefined,
    });
    expect(modelOf({ OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: 'sk-1' })).toMatchObject({
      ...compatible,
      apiKey: 'sk-1',
    });
  });

  test('has the name and the patience that are set', () => {
    const model = modelOf({
      OPENAI_API_KEY: 'sk-1',
      OPENAI_MODEL: 'small-1',
      MODEL_TIMEOUT_SECONDS: '2.5',
    });
    expect(model).toMatchObject({ modelId: 'small-1', timeoutMs: 2500, answerMs: 7500 });
    expect(modelOf({ OPENAI_API_KEY: 'sk-1', ANSWER_TIMEOUT_SECONDS: '45' })).toMatchObject({
      timeoutMs: 20_000,
      answerMs: 45_000,
    });
  });

  test('needs more than its name', () => {
    expect(modelOf({ OPENAI_MODEL: 'small-1' })).toBeUndefined();
  });
});

describe('an embedding model', () => {
  const name = 'small-embedder';
  const baseUrl = 'http://localhost:11434/v1';
  const embeddingOf = (environment: Record<string, string>) =>
    readConfig({ OPENAI_EMBEDDING_MODEL: name, ...environment }, root).embedding;

  test('is one of OpenAI when there is a key alone', () => {
    expect(embeddingOf({ OPENAI_API_KEY: 'sk-1' })).toEqual({
      kind: 'served',
      provider: 'openai',
      modelId: name,
      apiKey: 'sk-1',
      baseUrl: undefined,
    });
  });

  test('is one of another server when there is an address, with a key or without', () => {
    const compatible = {
      kind: 'served',
      provider: 'openai-compatible',
      modelId: name,
      baseUrl,
    };
    expect(embeddingOf({ OPENAI_BASE_URL: baseUrl })).toEqual({ ...compatible, apiKey: undefined });
    expect(embeddingOf({ OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: 'sk-1' })).toEqual({
      ...compatible,
      apiKey: 'sk-1',
    });
  });

  test('is the installed one when no service can be asked for one', () => {
    const local = { kind: 'local', isRequired: false };
    expect(embeddingOf({})).toEqual(local);
    expect(readConfig({ OPENAI_API_KEY: 'sk-1' }, root).embedding).toEqual(local);
    expect(readConfig({ EMBEDDINGS: ' auto ' }, root).embedding).toEqual(local);
    expect(readConfig({ EMBEDDINGS: '' }, root).embedding).toEqual(local);
  });

  test('is the installed one, and missed, when that is asked for', () => {
    const environment = { OPENAI_API_KEY: 'sk-1', EMBEDDINGS: 'local' };
    expect(embeddingOf(environment)).toEqual({ kind: 'local', isRequired: true });
  });

  test('is none when it is switched off', () => {
    expect(embeddingOf({ OPENAI_API_KEY: 'sk-1', EMBEDDINGS: 'off' })).toBeUndefined();
    expect(readConfig({ EMBEDDINGS: 'off' }, root).embedding).toBeUndefined();
  });

  test('cannot be chosen by another word', () => {
    expect(() => embeddingOf({ EMBEDDINGS: 'on' })).toThrow(
      'EMBEDDINGS cannot be used: use auto, off or local.',
    );
  });

  test('leaves the model that writes as it is', () => {
    const settings = [
      { OPENAI_API_KEY: 'sk-1' },
      { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: 'sk-1' },
      { OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: 'small-1' },
    ];
    for (const environment of settings) {
      const model = modelOf({ ...environment, OPENAI_EMBEDDING_MODEL: name });
      expect(model).toEqual(modelOf(environment));
    }
  });

  test('is all that a server without a key is for when it alone is named', () => {
    const environment = { OPENAI_BASE_URL: baseUrl, OPENAI_EMBEDDING_MODEL: name };
    expect(modelOf(environment)).toBeUndefined();
  });
});
