import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SignpostError } from '../../../lib/errors.ts';
import { crossOrigin, preflight } from '../../../lib/server/http/cross-origin.ts';

beforeEach(() => {
  vi.stubEnv('WIDGET_ORIGINS', 'https://shop.example, https://*.example.org');
  vi.stubEnv('SITE_URL', '');
  return () => vi.unstubAllEnvs();
});

function from(origin: string | undefined, method = 'POST'): Request {
  const headers = { host: 'site.example', ...(origin !== undefined && { origin }) };
  return new Request('http://localhost/api/x', { method, headers });
}

const answer = (request: Request) =>
  crossOrigin(async () => new Response('yes', { headers: { Vary: 'Accept' } }))(request);
const letIn = ({ headers }: Response) => headers.get('access-control-allow-origin');

describe('with sites named, an answer', () => {
  test.each(['https://shop.example', 'https://www.example.org', 'http://site.example'])(
    'can be read by %s',
    async (origin) => {
      const response = await answer(from(origin));
      expect(letIn(response)).toBe(origin);
      expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After');
    },
  );

  test.each(['https://evil.example', 'http://shop.example', 'null', undefined])(
    'is given to %s too, which cannot read it',
    async (origin) => {
      const response = await answer(from(origin));
      expect(await response.text()).toBe('yes');
      expect(letIn(response)).toBeNull();
      expect(response.headers.has('access-control-expose-headers')).toBe(false);
    },
  );

  test('is kept apart by origin, whoever asks', async () => {
    for (const origin of ['https://shop.example', 'https://evil.example', undefined]) {
      expect((await answer(from(origin))).headers.get('vary')).toBe('Accept, Origin');
    }
  });

  test('never takes cookies along', async () => {
    const { headers } = await answer(from('https://shop.example'));
    expect(headers.has('access-control-allow-credentials')).toBe(false);
  });

  test('can be read when it is a refusal or a failure', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failing = (error: Error) =>
      crossOrigin(() => Promise.reject(error))(from('https://shop.example'));
    const refusal = await failing(new SignpostError('bad-request', '"q" is empty.'));
    expect([refusal.status, letIn(refusal)]).toEqual([400, 'https://shop.example']);
    expect(await refusal.json()).toMatchObject({ error: { message: '"q" is empty.' } });
    const failure = await failing(new Error('broken'));
    expect([failure.status, letIn(failure)]).toEqual([500, 'https://shop.example']);
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('without a list', () => {
  test('every page can read an answer, sandboxed ones too', async () => {
    vi.stubEnv('WIDGET_ORIGINS', '');
    for (const origin of ['https://shop.example', 'null', undefined]) {
      const response = await answer(from(origin));
      expect(letIn(response)).toBe('*');
      expect(response.headers.get('vary')).toBe('Accept');
    }
  });
});

describe('a browser that asks first', () => {
  test('is told what an allowed page may send, and for how long', async () => {
    const response = preflight(from('https://shop.example', 'OPTIONS'));
    expect(response.status).toBe(204);
    expect(letIn(response)).toBe('https://shop.example');
    const { headers } = response;
    expect(headers.get('access-control-allow-methods')).toBe('POST');
    expect(headers.get('access-control-allow-headers')).toBe('content-type');
    expect(headers.get('access-control-max-age')).toBe('86400');
    expect(headers.get('vary')).toBe('Origin');
  });

  test('is told nothing for another page', () => {
    const response = preflight(from('https://evil.example', 'OPTIONS'));
    expect(response.status).toBe(204);
    expect(Array.from(response.headers)).toEqual([['vary', 'Origin']]);
  });
});

test('a list that cannot be used lets nobody in, and the log says what to mend', async () => {
  vi.stubEnv('WIDGET_ORIGINS', 'shop.example');
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const handle = vi.fn(async () => new Response('yes'));
  const answers = [
    await crossOrigin(handle)(from('https://shop.example')),
    preflight(from('https://shop.example', 'OPTIONS')),
  ];
  for (const response of answers) {
    expect([response.status, letIn(response)]).toEqual([500, null]);
  }
  expect(handle).not.toHaveBeenCalled();
  expect(String(log.mock.calls[0]?.[0])).toContain(
    'WIDGET_ORIGINS="shop.example" cannot be used: "shop.example" does not begin with https://',
  );
});
