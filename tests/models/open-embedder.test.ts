import { describe, expect, test, vi } from 'vitest';
import type { EmbeddingConfig, ServiceConfig } from '../../lib/config.ts';
import type { Embedder } from '../../lib/models/embedder.ts';
import { openEmbedder } from '../../lib/models/open-embedder.ts';
import { startEmbeddingService } from '../fixtures/embedding-service.ts';
import type { Script } from '../fixtures/scripted-openai-server.ts';

const providers: ServiceConfig['provider'][] = ['openai', 'openai-compatible'];

async function open(embedding: EmbeddingConfig): Promise<Embedder> {
  const embedder = await openEmbedder({ embedding });
  if (!embedder) throw new Error('No embedder was opened.');
  return embedder;
}

function once(timeoutMs = 30_000) {
  return { retries: 0, signal: AbortSignal.timeout(timeoutMs) };
}

test('there is no embedder when none is configured', async () => {
  expect(await openEmbedder({ embedding: undefined })).toBeUndefined();
});

describe.each(providers)('an embedding model of the provider "%s"', (provider) => {
  test('gives each text a unit vector, in one request with the key', async () => {
    const { config, server } = await startEmbeddingService({ provider, apiKey: 'sk-test' });
    const vectors = await (await open(config)).embed(['the pay', 'bread in the oven'], once());

    expect(vectors.map((vector) => Math.hypot(...vector))).toEqual([
      expect.closeTo(1),
      expect.closeTo(1),
    ]);
    const [pay, bread] = vectors;
    expect(pay?.[1]).toBeGreaterThan(0.9);
    expect(bread?.[0]).toBeCloseTo(bread?.[2] ?? 0);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      path: '/v1/embeddings',
      body: { model: 'topics-1', input: ['the pay', 'bread in the oven'] },
    });
    expect(server.requests[0]?.headers.authorization).toBe('Bearer sk-test');
  });

  test('is opened also when OPENAI_BASE_URL is empty', async () => {
    vi.stubEnv('OPENAI_BASE_URL', '');
    const { config } = await startEmbeddingService({ provider, apiKey: 'sk-test' });
    await expect((await open(config)).embed(['pay'], once())).resolves.toHaveLength(1);
    vi.unstubAllEnvs();
  });

  test.each<[string, Script, string]>([
    ['refuses', { kind: 'error', status: 401 }, 'It answered HTTP 401.'],
    ['breaks', { kind: 'error', status: 500 }, 'It answered HTTP 500.'],
    ['says nothing', { kind: 'mute' }, 'It did not answer in time.'],
    [
      'gives too few',
      { kind: 'vectors', vectors: [[1, 0]] },
      'Expected 2 embeddings, but received 1.',
    ],
    [
      'gives uneven ones',
      { kind: 'vectors', vectors: [[1, 0], [1]] },
      'Its vectors are not all of one length.',
    ],
    [
      'gives an empty one',
      {
        kind: 'vectors',
        vectors: [
          [0, 0],
          [1, 0],
        ],
      },
      'It gave a vector without a direction.',
    ],
    ['chats', { kind: 'reply', steps: ['Hello.'] }, 'It answered HTTP 404.'],
  ])('fails with one line that has no key when the service %s', async (_, script, message) => {
    const { config, behave } = await startEmbeddingService({ provider, apiKey: 'sk-wrong' });
    behave(() => script);
    const embedder = await open(config);
    const patience = once(script.kind === 'mute' ? 300 : undefined);
    const failure = await embedder.embed(['pay', 'bread'], patience).catch((error) => error);
    expect(failure).toMatchObject({ name: 'EmbeddingFailure', message });
  });
});

test('a service that needs no key gets none', async () => {
  const { config, server } = await startEmbeddingService();
  await (await open(config)).embed(['pay'], once());
  expect(server.requests[0]?.headers.authorization).toBeUndefined();
});

test('a failure that may pass is tried again', async () => {
  const { config, server, behave } = await startEmbeddingService();
  behave((texts) => {
    behave();
    return texts.length > 0 ? { kind: 'error', status: 503 } : { kind: 'mute' };
  });
  const options = { retries: 2, signal: AbortSignal.timeout(30_000) };
  await expect((await open(config)).embed(['pay'], options)).resolves.toHaveLength(1);
  expect(server.requests).toHaveLength(2);
});

test('the failure of a service that is not there names neither key nor password', async () => {
  const { config, server } = await startEmbeddingService({ apiKey: 'sk-secret' });
  const { port } = new URL(server.url);
  await server.close();
  const nowhere = { ...config, baseUrl: `http://me:hidden@127.0.0.1:${port}/v1` };
  for (const each of [{ ...config, apiKey: 'sk-secret\u0001' }, nowhere, config]) {
    const failure = await (await open(each)).embed(['pay'], once()).catch((error) => error);
    expect(failure.name).toBe('EmbeddingFailure');
    expect(failure.message).not.toMatch(/secret|hidden|\n/);
    expect(failure.message.length).toBeGreaterThan(10);
  }
});
