import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SignpostError } from '../../../lib/errors.ts';
import {
  crossOrigin,
  preflight,
  preflightOfNamed,
  readableAcross,
} from '../../../lib/server/http/cross-origin.ts';

beforeEach(() => {
  vi.stubEnv('WIDGET_ORIGINS', 'https://shop.example, https://*.example.org');
  vi.stubEnv('SITE_URL', '');
  return () => vi.unstubAllEnvs();
});

function from(origin: string | undefined, method = 'POST'): Request {
  const headers = {
    host: 'site.example',
    'content-type': 'application/json',
    ...(origin !== undefined && { origin }),
  };
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
      expect(response.headers.get('access-control-expose-headers')).toBe(
        'Retry-After, RateLimit, RateLimit-Policy',
      );
    },
  );

  test('is given to a program, which names no origin', async () => {
    const response = await answer(from(undefined));
    expect(await response.text()).toBe('yes');
    expect(letIn(response)).toBeNull();
    expect(response.headers.has('access-control-expose-headers')).toBe(false);
  });

  test.each(['https://evil.example', 'http://shop.example', 'https://shop.example:8080', 'null'])(
    'is refused to %s before any work',
    async (origin) => {
      const work = vi.fn(async () => new Response('yes'));
      const response = await crossOrigin(work)(from(origin));
      expect([response.status, letIn(response)]).toEqual([403, null]);
      expect(await response.json()).toEqual({
        error: {
          code: 'foreign-origin',
          message: `Pages of ${origin} may not send this. Who runs the server can let them (WIDGET_ORIGINS).`,
        },
      });
      expect(work).not.toHaveBeenCalled();
    },
  );

  test('is kept apart by origin, whoever asks', async () => {
    for (const origin of ['https://shop.example', 'http://site.example', undefined]) {
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
    'WIDGET_ORIGINS cannot be used: entry 1 does not begin with https://',
  );
});

describe('this site is known', () => {
  test.each<[string, Record<string, string>]>([
    ['by its host, whatever the scheme', { origin: 'https://site.example' }],
    ['by its host with a port', { origin: 'http://site.example:81', host: 'SITE.example:81' }],
    ['by the browser', { origin: 'https://odd.example', 'sec-fetch-site': 'same-origin' }],
  ])('%s', async (_how, headers) => {
    const post = from(undefined);
    for (const [name, value] of Object.entries(headers)) post.headers.set(name, value);
    expect(await (await answer(post)).text()).toBe('yes');
  });

  test('by its configured address', async () => {
    expect((await answer(from('https://guide.example'))).status).toBe(403);
    vi.stubEnv('SITE_URL', 'https://guide.example');
    expect((await answer(from('https://guide.example'))).status).toBe(200);
  });
});

describe('what only named sites may send', () => {
  const send = (origin: string | undefined) =>
    crossOrigin(async () => new Response('kept'), 'named')(from(origin));

  test('is taken from this site, from programs and from those that are named', async () => {
    for (const origin of ['http://site.example', undefined, 'https://shop.example']) {
      expect((await send(origin)).status).toBe(200);
    }
  });

  test('is refused to all others where none is named, and a browser that asks is told nothing', async () => {
    vi.stubEnv('WIDGET_ORIGINS', '');
    for (const origin of ['https://shop.example', 'null']) {
      const response = await send(origin);
      expect([response.status, letIn(response)]).toEqual([403, null]);
      expect(letIn(preflightOfNamed(from(origin, 'OPTIONS')))).toBeNull();
    }
    expect((await send('http://site.example')).status).toBe(200);
  });
});

describe('a body is taken as JSON alone', () => {
  test.each([
    'text/plain',
    'text/plain; x=application/json',
    'application/jsonp',
    'multipart/form-data',
    '',
  ])('and refused as "%s" before any work', async (type) => {
    const work = vi.fn(async () => new Response('yes'));
    const post = from('https://shop.example');
    post.headers.set('content-type', type);
    const response = await crossOrigin(work)(post);
    expect([response.status, letIn(response)]).toEqual([415, 'https://shop.example']);
    expect(await response.json()).toEqual({
      error: {
        code: 'unsupported-type',
        message: `The body is taken as JSON alone, and this is "${type}". Set the header "Content-Type: application/json".`,
      },
    });
    expect(work).not.toHaveBeenCalled();
  });

  test('also where a character set or capitals stand with it', async () => {
    const post = from(undefined);
    post.headers.set('content-type', 'Application/JSON ; charset=utf-8');
    expect((await answer(post)).status).toBe(200);
  });
});

describe('what is read with GET', () => {
  const read = (origin: string | undefined) =>
    readableAcross(async () => new Response('yes'))(from(origin, 'GET'));

  test('can be read by pages of sites that are named, and by no other', async () => {
    expect(letIn(await read('https://shop.example'))).toBe('https://shop.example');
    const response = await read('https://evil.example');
    expect([letIn(response), response.headers.get('vary')]).toEqual([null, 'Origin']);
  });

  test('can be read by any page where no sites are named', async () => {
    vi.stubEnv('WIDGET_ORIGINS', '');
    expect(letIn(await read('https://evil.example'))).toBe('*');
  });
});
