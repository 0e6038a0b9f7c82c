import { describe, expect, test, vi } from 'vitest';
import type { EmbeddingConfig, ServiceConfig } from '../../lib/config.ts';
import type { Embedder } from '../../lib/models/embedder.ts';
import type { EmbeddingFailure } from '../../lib/models/embedding-failure.ts';
import { openEmbedder } from '../../lib/models/open-embedder.ts';
import { startEmbeddingService } from '../fixtures/embedding-service.ts';
import { embeddingsBody } from '../fixtures/openai-wire-formats.ts';
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
    ['sends a page', page(200), 'Its answer holds no embeddings.'],
    ['sends a page as an error', page(502), 'It answered HTTP 502.'],
    [
      'sends broken JSON',
      { kind: 'body', type: 'application/json', body: '{"data":[{"embed' },
      'Its answer holds no embeddings.',
    ],
    ['sends words for numbers', words(10_000), 'Its answer holds no embeddings.'],
    ['sends lists in lists', lists(100_000), 'Its answer holds no embeddings.'],
    [
      'gives vectors of more numbers than any model',
      { kind: 'vectors', vectors: Array(2).fill(Array(9000).fill(1)) },
      'Its answer holds no embeddings.',
    ],
    ['sends more than anybody reads', padded(17 * 1024 * 1024), 'Its answer holds no embeddings.'],
  ])('fails with one line that has no key when the service %s', async (_, script, message) => {
    const { config, behave } = await startEmbeddingService({ provider, apiKey: 'sk-wrong' });
    behave(() => script);
    const embedder = await open(config);
    const patience = once(script.kind === 'mute' ? 300 : undefined);
    const failure = await embedder.embed(['pay', 'bread'], patience).catch((error) => error);
    expect(failure).toMatchObject({ name: 'EmbeddingFailure', message });
  });
});

test('a service that hangs is left alone for a while, and told of once', async () => {
  const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { config, server, behave } = await startEmbeddingService();
  behave(() => ({ kind: 'mute' }));
  const embedder = await open(config);
  const failures: EmbeddingFailure[] = [];
  for (let question = 0; question < 6; question += 1) {
    failures.push(await embedder.embed(['pay'], once(250)).catch((error) => error));
  }

  expect(server.requests.length).toBeLessThanOrEqual(3);
  expect(failures.map(({ isTold }) => isTold)).toEqual([false, false, false, true, true, true]);
  expect(told.mock.calls).toEqual([[expect.stringMatching(/^The embedding service is not asked/)]]);
});

test('a service is asked on when its askers leave', async () => {
  const { config, server, behave } = await startEmbeddingService();
  behave(() => ({ kind: 'mute' }));
  const embedder = await open(config);
  for (let question = 0; question < 6; question += 1) {
    const stop = new AbortController();
    const asked = embedder.embed(['pay'], { retries: 0, signal: stop.signal });
    await expect.poll(() => server.requests).toHaveLength(question + 1);
    stop.abort();
    await expect(asked).rejects.toThrow();
  }

  expect(server.requests).toHaveLength(6);
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

function page(status: number): Script {
  return { kind: 'body', status, type: 'text/html', body: '<!doctype html><p>Sign in.</p>' };
}

function words(count: number): Script {
  const body = `{"data":[{"embedding":[${'"a",'.repeat(count)}1]}]}`;
  return { kind: 'body', type: 'application/json', body };
}

function lists(depth: number): Script {
  return { kind: 'body', type: 'application/json', body: '['.repeat(depth) };
}

// All that was asked for, and much more.
function padded(bytes: number): Script {
  const vectors = [
    [1, 0],
    [0, 1],
  ];
  const body = embeddingsBody(vectors).replace('{', `{"padding":"${'x'.repeat(bytes)}",`);
  return { kind: 'body', type: 'application/json', body };
}
