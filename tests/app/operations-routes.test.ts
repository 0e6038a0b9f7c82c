// The routes that machines ask: whether the server is ready, and what it counts.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { until } from '../fixtures/until.ts';
import { folderSite } from './folder-site.ts';

const kept = globalThis as unknown as Record<symbol, unknown>;
const key = Symbol.for('signpost.readiness');

const site = folderSite({}, {}, async () => ({
  ready: (await import('../../app/api/ready/route.ts')).GET,
  metrics: (await import('../../app/api/metrics/route.ts')).GET,
  chat: (await import('../../app/api/chat/route.ts')).POST,
}));

beforeEach(() => {
  vi.stubEnv('EMBEDDINGS', 'off');
  delete kept[key];
});

afterEach(() => {
  delete kept[key];
});

const asking = (authorization = '') =>
  new Request('http://localhost/api/metrics', { headers: { authorization } });

test('a server is ready once it has answered a question that nobody has asked', async () => {
  const before = site.routes.ready();
  expect(before.status).toBe(503);
  expect(before.headers.get('retry-after')).toBe('5');
  expect(await before.json()).toEqual({
    error: {
      code: 'not-ready',
      message: 'Signpost is opening its guides. Ask again in a few seconds.',
    },
  });
  await until(() => expect(site.routes.ready().status).toBe(200));
  expect(await site.routes.ready().json()).toEqual({ status: 'ready' });
});

describe('metrics', () => {
  test('are not there without a token', async () => {
    vi.stubEnv('METRICS_TOKEN', '');
    expect((await site.routes.metrics(asking('Bearer '))).status).toBe(404);
  });

  test('are refused to whoever does not send it', async () => {
    vi.stubEnv('METRICS_TOKEN', 'sesame');
    const refused = await site.routes.metrics(asking('Bearer seed'));
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(await refused.json()).toMatchObject({ error: { code: 'unauthorized' } });
  });

  test('come in the text format of Prometheus, for the process and for Signpost', async () => {
    vi.stubEnv('METRICS_TOKEN', 'sesame');
    const response = await site.routes.metrics(asking('Bearer sesame'));
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    for (const name of [
      'signpost_requests_total',
      'signpost_requests_waiting{work="model"} 0',
      'signpost_refused_requests_total',
      'signpost_answers_total',
      'signpost_sentences_left_out_total',
      'signpost_model_failures_total',
      'signpost_answer_first_text_seconds',
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
    ]) {
      expect(text).toContain(name);
    }
    expect(text).not.toContain('sesame');
  });
});
